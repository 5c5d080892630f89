import type { Report } from '../model/report.ts';
import type { Db } from './db.ts';
import { groupsOf } from './lists.ts';

/** What the library holds of one authority, or provider of no known authority. */
export interface AuthorityEntry {
  name: string;
  /** Its reports, the latest inspection first; those without a date last. */
  reports: Report[];
  /** Live notes. */
  notes: number;
}

/** Every group that has a report in the library or a note, by name. */
export const authoritiesOf = (db: Db): Promise<AuthorityEntry[]> =>
  db.transaction('r', db.counts, db.reports, db.readings, async () => {
    const [groups, reports, read] = await Promise.all([
      groupsOf(db),
      db.reports.toArray(),
      db.readings.toCollection().primaryKeys(),
    ]);
    const notes = new Map(groups.map(({ name, count }) => [name, count]));
    const noted = new Set(
      (await db.counts.where('[kind+name]').between(['report', ''], ['report', '\uffff']).toArray()).map(
        ({ name }) => name,
      ),
    );
    const here = new Set(read);
    const kept = reports.filter(({ id }) => here.has(id) || noted.has(id));
    return [...Map.groupBy(kept, ({ group }) => group)]
      .map(([name, own]) => ({ name, reports: own.toSorted(latestFirst), notes: notes.get(name) ?? 0 }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  });

const latestFirst = (a: Report, b: Report): number => dayOfReport(b).localeCompare(dayOfReport(a));

/** The day a report is placed by: the inspection's first, else that of its publication; '' when neither is known. */
export const dayOfReport = ({ facts: { inspection } }: Report): string =>
  inspection.start ?? inspection.published ?? '';
