import type { Annotation } from '../model/annotation.ts';
import type { Report } from '../model/report.ts';
import type { Count, Db } from './db.ts';

const END = Number.MAX_SAFE_INTEGER;

/** What to list: everything, a group (authority), or one report. */
export type Scope = { group: string } | { reportId: string } | 'all';

/** Groups that hold live annotations, the one with the newest first. */
export const groupsOf = (db: Db): Promise<Count[]> =>
  db.counts.where('[kind+newest]').between(['group', 0], ['group', END]).reverse().toArray();

/** Reports of a group that hold live annotations, the one with the newest first. */
export async function reportsIn(db: Db, group: string): Promise<{ report: Report; count: number }[]> {
  const counts = await db.counts
    .where('[kind+group+newest]')
    .between(['report', group, 0], ['report', group, END])
    .reverse()
    .toArray();
  const reports = await db.reports.bulkGet(counts.map(({ name }) => name));
  return counts.flatMap(({ count }, i) => (reports[i] ? [{ report: reports[i], count }] : []));
}

/** Live annotations of a scope, newest first: `limit` of them from `offset` on. */
export const annotationsIn = (
  db: Db,
  scope: Scope,
  { offset = 0, limit = Number.POSITIVE_INFINITY } = {},
): Promise<Annotation[]> => liveIn(db, scope).reverse().offset(offset).limit(limit).toArray();

/** How many live annotations there are in all; from the kept counts. */
export const countAll = async (db: Db): Promise<number> =>
  (await groupsOf(db)).reduce((sum, { count }) => sum + count, 0);

/** Everything of a scope for an export: n saved = n exported. Annotations oldest first, with the reports they stand in. */
export function allForExport(
  db: Db,
  scope: Scope,
): Promise<{ reports: Report[]; annotations: Annotation[] }> {
  return db.transaction('r', db.reports, db.annotations, async () => {
    const annotations = await liveIn(db, scope).toArray();
    const ids = [...new Set(annotations.map(({ reportId }) => reportId))];
    const reports = await db.reports.bulkGet(ids);
    return { reports: reports.filter((report) => report !== undefined), annotations };
  });
}

function liveIn(db: Db, scope: Scope) {
  if (scope === 'all') return db.annotations.where('[deletedAt+createdAt]').between([0, 0], [0, END]);
  const [field, value] = 'group' in scope ? ['group', scope.group] : ['reportId', scope.reportId];
  return db.annotations.where(`[${field}+deletedAt+createdAt]`).between([value, 0, 0], [value, 0, END]);
}
