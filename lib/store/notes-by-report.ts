import type { Annotation } from '../model/annotation.ts';
import type { NoteFilter } from '../model/library-address.ts';
import type { Report } from '../model/report.ts';
import type { Db } from './db.ts';
import { findNotes } from './query.ts';

/** As many rows are read at once. */
const AT_ONCE = 1000;
const END = Number.MAX_SAFE_INTEGER;

/** Some notes of one report. */
export interface NotesOfReport {
  id: string;
  group: string;
  /** Null when only its notes are left. */
  report: Report | null;
  count: number;
  /** Which; null for all that it has. */
  ids: string[] | null;
}

/**
 * The notes that fit a filter, report by report, without reading them. Whole reports and authorities, the usual case, come from the
 * kept counts, so that they cost the same however many notes they have.
 */
export async function filteredByReport(db: Db, filter: NoteFilter): Promise<NotesOfReport[]> {
  const { groups, reports: asked, ...others } = filter;
  if (Object.values(others).every((value) => value.length === 0)) return wholeReports(db, groups, asked);
  const { ids, stretches } = await findNotes(db, filter, 'report');
  let from = 0;
  return stretches.map(({ report, count }) => {
    const own = ids.slice(from, from + count);
    from += count;
    return { id: report.id, group: report.group, report, count, ids: own };
  });
}

async function wholeReports(db: Db, groups: string[], asked: string[]): Promise<NotesOfReport[]> {
  const counts = await db.counts.where('[kind+newest]').between(['report', 0], ['report', END]).toArray();
  const meant = counts.filter(
    ({ name, group }) =>
      (groups.length === 0 || groups.includes(group)) && (asked.length === 0 || asked.includes(name)),
  );
  const reports = await db.reports.bulkGet(meant.map(({ name }) => name));
  return meant.map(({ name, group, count }, i) => ({
    id: name,
    group,
    report: reports[i] ?? null,
    count,
    ids: null,
  }));
}

/** The live ones of some notes, report by report; a little at a time, so that many cost no more memory than their ids. */
export async function chosenByReport(db: Db, ids: string[]): Promise<NotesOfReport[]> {
  const found = new Map<string, { id: string; group: string; ids: string[] }>();
  const distinct = [...new Set(ids)];
  for (let start = 0; start < distinct.length; start += AT_ONCE)
    for (const { id, reportId, group } of await liveNotes(db, distinct.slice(start, start + AT_ONCE))) {
      const own = found.get(reportId) ?? { id: reportId, group, ids: [] };
      own.ids.push(id);
      found.set(reportId, own);
    }
  const places = [...found.values()];
  const reports = await db.reports.bulkGet(places.map(({ id }) => id));
  return places.map((place, i) => ({ ...place, report: reports[i] ?? null, count: place.ids.length }));
}

/** Those of some notes that live, in the order asked. */
export async function liveNotes(db: Db, ids: string[]): Promise<Annotation[]> {
  const stored = await db.annotations.bulkGet(ids);
  return stored.filter((note) => note !== undefined).filter(({ deletedAt }) => deletedAt === 0);
}

/** The notes meant of some reports. */
export async function notesOfReports(db: Db, places: NotesOfReport[]): Promise<Annotation[]> {
  const picked = places.flatMap(({ ids }) => ids ?? []);
  const whole = places.filter(({ ids }) => ids === null);
  const notes = await Promise.all([
    liveNotes(db, picked),
    ...whole.map(({ id }) =>
      db.annotations.where('[reportId+deletedAt+createdAt]').between([id, 0, 0], [id, 0, END]).toArray(),
    ),
  ]);
  return notes.flat();
}
