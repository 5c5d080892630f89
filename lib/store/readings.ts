import { findingId } from '../model/finding.ts';
import type { Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import { tick } from './clock.ts';
import { count } from './counts.ts';
import type { Db, RowPatch } from './db.ts';
import { dismissedIn } from './dismissed.ts';
import { remember } from './history.ts';
import { patchOf } from './patch.ts';
import { keepReport } from './reports.ts';

/** What was read in one report, to be kept with it. */
export interface ReadReport {
  report: Report;
  reading: Reading;
}

/** Put reports into the library with what was read in them, as one step to undo. Answers how many are new there. */
export const keepReadings = (db: Db, read: ReadReport[], wall: number): Promise<number> =>
  db.transaction('rw', [...kept(db), db.history, db.meta], async () => {
    const fresh = await keep(db, read);
    const rows = fresh.map(
      (after): RowPatch => ({ table: 'readings', key: after.reportId, before: null, after }),
    );
    if (rows.length > 0) await remember(db, { kind: 'reports', at: await tick(db, wall), patches: [], rows });
    return rows.length;
  });

/** Keep what was read in a report that the reader has open; beside the first note on it that is no step of its own. */
export const keepReading = (db: Db, read: ReadReport): Promise<void> =>
  db.transaction('rw', kept(db), async () => void (await keep(db, [read])));

const kept = ({ reports, annotations, counts, readings }: Db) => [reports, annotations, counts, readings];

/** The later reading of a report stays. Answers with the readings of reports that had none. */
async function keep(db: Db, read: ReadReport[]): Promise<Reading[]> {
  const stored = await db.readings.bulkGet(read.map(({ report }) => report.id));
  for (const { report } of read) await keepReport(db, report);
  const readings = read.map(({ reading }) => reading);
  await db.readings.bulkPut(readings.filter(({ at }, i) => at >= (stored[i]?.at ?? 0)));
  return readings.filter((_, i) => !stored[i]);
}

/** Take reports out of the library; the notes on them go to the bin. Answers with the ids of those notes. One step to undo. */
export function removeReports(db: Db, ids: string[], wall: number): Promise<string[]> {
  return db.transaction('rw', [db.annotations, db.counts, db.readings, db.history, db.meta], async () => {
    const at = await tick(db, wall);
    const readings = (await db.readings.bulkGet(ids)).filter((reading) => reading !== undefined);
    const notes = (await Promise.all(ids.map((id) => notesOf(db, id)))).flat();
    const gone = notes.map((note) => ({
      ...note,
      deletedAt: at,
      updatedAt: Math.max(at, note.updatedAt + 1),
    }));
    await db.readings.bulkDelete(ids);
    await db.annotations.bulkPut(gone);
    await count(db, notes, -1);
    await remember(db, {
      kind: 'reports',
      at,
      patches: notes.flatMap((before, i) => patchOf(before, gone[i]!) ?? []),
      rows: readings.map((before) => ({ table: 'readings', key: before.reportId, before, after: null })),
    });
    return notes.map(({ id }) => id);
  });
}

const notesOf = (db: Db, id: string) =>
  db.annotations
    .where('[reportId+deletedAt+createdAt]')
    .between([id, 0, 0], [id, 0, Number.MAX_SAFE_INTEGER])
    .toArray();

/** What was read in the reports of a group, without what the reader dismissed; reports that were only noted on have none. */
export async function readingsIn(db: Db, group: string): Promise<ReadReport[]> {
  const reports = await db.reports.where('group').equals(group).toArray();
  return readingsOf(db, reports);
}

/** The same for these reports. */
export async function readingsOf(db: Db, reports: Report[]): Promise<ReadReport[]> {
  const readings = await db.readings.bulkGet(reports.map(({ id }) => id));
  const read = reports.flatMap((report, i) => (readings[i] ? [{ report, reading: readings[i] }] : []));
  return Promise.all(read.map((one) => withoutDismissed(db, one)));
}

async function withoutDismissed(db: Db, { report, reading }: ReadReport): Promise<ReadReport> {
  const dismissed = new Set((await dismissedIn(db, report.id)).map(({ findingId: id }) => id));
  const findings = reading.findings.filter(({ finding }) => !dismissed.has(findingId(finding)));
  return { report, reading: { ...reading, findings } };
}
