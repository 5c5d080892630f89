import type { ExportSource } from '../../lib/export/source.ts';
import type { NoteFilter } from '../../lib/model/library-address.ts';
import {
  chosenByReport,
  filteredByReport,
  liveNotes,
  notesOfReports,
} from '../../lib/store/notes-by-report.ts';
import { store } from '../use-annotations.ts';

/** What to export: the notes that fit a filter, or these. */
export type ExportScope = { filter: NoteFilter } | { ids: string[] };

/** The notes of a scope as a source that reads from the store a little at a time, and how many there are now. */
export async function openSource(
  scope: ExportScope,
): Promise<{ source: ExportSource; notes: number; reports: number }> {
  const db = await store();
  const places = await ('ids' in scope ? chosenByReport(db, scope.ids) : filteredByReport(db, scope.filter));
  const known = new Map(places.map((place) => [place.id, place]));
  return {
    source: {
      reports: async () => places.map(({ id, group, report, count }) => ({ id, group, report, count })),
      notesOf: (ids) =>
        notesOfReports(
          db,
          ids.flatMap((id) => known.get(id) ?? []),
        ),
      notes: (ids) => liveNotes(db, ids),
    },
    notes: places.reduce((sum, { count }) => sum + count, 0),
    reports: places.length,
  };
}
