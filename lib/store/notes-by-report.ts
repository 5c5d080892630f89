import type { Annotation } from '../model/annotation.ts';
import type { NoteFilter } from '../model/library-address.ts';
import type { Report } from '../model/report.ts';
import type { Db } from './db.ts';
import { findNotes } from './query.ts';

/** As many rows are read at once. */
const AT_ONCE = 1000;

/** Some notes of one report, by id. */
export interface IdsOfReport {
  id: string;
  group: string;
  /** Null when only its notes are left. */
  report: Report | null;
  ids: string[];
}

/** The notes that fit a filter, report by report, without reading them. */
export async function filteredByReport(db: Db, filter: NoteFilter): Promise<IdsOfReport[]> {
  const { ids, stretches } = await findNotes(db, filter, 'report');
  let from = 0;
  return stretches.map(({ report, count }) => {
    const own = ids.slice(from, from + count);
    from += count;
    return { id: report.id, group: report.group, report, ids: own };
  });
}

/** The live ones of some notes, report by report; a little at a time, so that many cost no more memory than their ids. */
export async function chosenByReport(db: Db, ids: string[]): Promise<IdsOfReport[]> {
  const found = new Map<string, Omit<IdsOfReport, 'report'>>();
  const distinct = [...new Set(ids)];
  for (let start = 0; start < distinct.length; start += AT_ONCE)
    for (const { id, reportId, group } of await liveNotes(db, distinct.slice(start, start + AT_ONCE))) {
      const own = found.get(reportId) ?? { id: reportId, group, ids: [] };
      own.ids.push(id);
      found.set(reportId, own);
    }
  const places = [...found.values()];
  const reports = await db.reports.bulkGet(places.map(({ id }) => id));
  return places.map((place, i) => ({ ...place, report: reports[i] ?? null }));
}

/** Those of some notes that live, in the order asked. */
export async function liveNotes(db: Db, ids: string[]): Promise<Annotation[]> {
  const stored = await db.annotations.bulkGet(ids);
  return stored.filter((note) => note !== undefined).filter(({ deletedAt }) => deletedAt === 0);
}
