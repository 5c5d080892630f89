import { useRef } from 'preact/hooks';
import { useAnnotations } from '../../../components/use-annotations.ts';
import type { Annotation } from '../../../lib/model/annotation.ts';
import type { Report } from '../../../lib/model/report.ts';
import type { Db } from '../../../lib/store/db.ts';

/** A note with the report it stands in. */
export interface Row {
  note: Annotation;
  report: Report | null;
}

/** Rows are read so many at a time, that a step of the list seldom asks. */
const PAGE = 20;
/** As many as are kept in memory. */
const MOST = 600;

/** The rows of the ids from `first` up to `end`, followed as they change; those that were read before are there at once. */
export function useRows(ids: string[], version: number, first: number, end: number): Map<string, Row> {
  const known = useRef(new Map<string, Row>());
  const [from, to] = [Math.floor(first / PAGE) * PAGE, Math.ceil(end / PAGE) * PAGE];
  const wanted = ids.slice(from, to);
  const rows = useAnnotations((db) => rowsOf(db, wanted), `${version} ${ids.length} ${from} ${to}`);
  const seen = useRef(rows);
  if (rows && rows !== seen.current) {
    seen.current = rows;
    if (known.current.size > MOST) known.current.clear();
    for (const row of rows) known.current.set(row.note.id, row);
  }
  return known.current;
}

/** Notes with their reports; those that are gone are left out. */
export async function rowsOf(db: Db, ids: string[]): Promise<Row[]> {
  const notes = (await db.annotations.bulkGet(ids)).filter((note) => note !== undefined);
  const reportIds = [...new Set(notes.map(({ reportId }) => reportId))];
  const reports = new Map((await db.reports.bulkGet(reportIds)).map((report) => [report?.id, report]));
  return notes.map((note) => ({ note, report: reports.get(note.reportId) ?? null }));
}
