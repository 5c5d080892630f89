import type { Annotation } from '../model/annotation.ts';
import type { Dismissed } from '../model/dismissed.ts';
import { IMPORTED, type Report, type ReportRow } from '../model/report.ts';
import { count } from './counts.ts';
import type { Db } from './db.ts';
import { dismissedIn } from './dismissed.ts';

/** As many addresses as we keep of one report. */
const MOST_ADDRESSES = 20;

/**
 * A report is open: when it is kept already, what is newly known of it is kept, too, and it comes back with the live annotations
 * of every report seen at one of its addresses, since a page may have changed under them. Null when it is not in the library: it was
 * never kept, or taken out. `dismissed`: its findings that the reader marked as none.
 */
export function openReport(db: Db, report: Report): Promise<OpenedReport> {
  const tables = [db.reports, db.annotations, db.counts, db.dismissed, db.readings];
  return db.transaction('rw', tables, async () => {
    const adopted = await adopt(db, report);
    const stored = adopted || (await db.reports.get(report.id));
    return opened(db, report, stored ? await keepReport(db, report) : null);
  });
}

/**
 * Notes that were taken in from another tool stand on a report that nobody here had opened, known by its address alone. Once it is
 * opened they are notes on it. Whether there were any.
 */
async function adopt(db: Db, report: Report): Promise<boolean> {
  const found = await db.reports.where('addresses').anyOf(report.addresses).primaryKeys();
  const strangers = found.filter((id) => id.startsWith(IMPORTED) && id !== report.id);
  if (strangers.length === 0) return false;
  await keepReport(db, report);
  const { group } = (await db.reports.get(report.id))!;
  for (const id of strangers) {
    const notes = await db.annotations
      .where('[reportId+deletedAt+createdAt]')
      .between([id, 0, 0], [id, Infinity, Infinity])
      .toArray();
    const moved = notes.map((note) => ({ ...note, reportId: report.id, group }));
    await db.annotations.bulkPut(moved);
    await count(db, notes.filter(isLive), -1);
    await count(db, moved.filter(isLive), 1);
    await db.reports.delete(id);
  }
  return true;
}

const isLive = ({ deletedAt }: Annotation): boolean => deletedAt === 0;

/**
 * The same, as far as the store lets us: one that may only be read keeps nothing new, and one that does not open has nothing. What
 * is wrong then is told once, by the state of the store, not with every report.
 */
export const openOrReadReport = (db: Db, report: Report): Promise<OpenedReport> =>
  openReport(db, report)
    .catch(() =>
      db.transaction('r', db.reports, db.annotations, db.dismissed, db.readings, async () =>
        opened(db, report, (await db.reports.get(report.id)) ?? null),
      ),
    )
    .catch(() => ({ report: null, annotations: [], dismissed: [] }));

/** What is kept of a report that is open. */
export interface OpenedReport {
  report: Report | null;
  annotations: Annotation[];
  dismissed: Dismissed[];
}

async function opened(db: Db, report: Report, kept: Report | null): Promise<OpenedReport> {
  const sameAddress = await db.reports.where('addresses').anyOf(report.addresses).primaryKeys();
  const ids = [...new Set([report.id, ...sameAddress])];
  const annotations = (await Promise.all(ids.map((id) => annotationsOf(db, id)))).flat();
  const inLibrary =
    annotations.some(({ reportId }) => reportId === report.id) ||
    (await db.readings.where('reportId').equals(report.id).count()) > 0;
  return { report: inLibrary ? kept : null, annotations, dismissed: await dismissedIn(db, report.id) };
}

/** Keep `report`: addresses are added to those known; the newest reading of its facts wins, and its notes move to its group. */
export async function keepReport(db: Db, report: Report): Promise<Report> {
  const stored = await db.reports.get(report.id);
  const kept = stored ? merged(stored, report) : report;
  await db.reports.put(kept);
  if (stored && stored.group !== kept.group) await regroup(db, kept);
  return kept;
}

/** Live annotations of one report, oldest first. */
const annotationsOf = (db: Db, id: string): Promise<Annotation[]> =>
  db.annotations
    .where('[reportId+deletedAt+createdAt]')
    .between([id, 0, 0], [id, 0, Number.MAX_SAFE_INTEGER])
    .toArray();

/** A reading that no longer knows the authority does not take it away. */
function merged(stored: Report, fresh: Report): Report {
  const better = fresh.facts.authority || !stored.facts.authority;
  const addresses = [...new Set([...stored.addresses, ...fresh.addresses])].slice(-MOST_ADDRESSES);
  return {
    ...fresh,
    addresses,
    file: fresh.file ?? stored.file,
    facts: better ? fresh.facts : stored.facts,
    group: better ? fresh.group : stored.group,
  };
}

async function regroup(db: Db, { id, group }: Report): Promise<void> {
  const before = await annotationsOf(db, id);
  await db.annotations
    .where('[reportId+deletedAt+createdAt]')
    .between([id, 0, 0], [id, Infinity, Infinity])
    .modify({ group });
  await count(db, before, -1);
  await count(
    db,
    before.map((annotation) => ({ ...annotation, group })),
    1,
  );
}

/** Keep what a provider page said of files, by their addresses. */
export async function keepRows(db: Db, rows: { address: string; row: ReportRow }[]): Promise<void> {
  await db.rows.bulkPut(rows);
}

/** What a provider page said of the file at `address`; null when none was seen. */
export const rowOf = async (db: Db, address: string): Promise<ReportRow | null> =>
  (await db.rows.get(address))?.row ?? null;
