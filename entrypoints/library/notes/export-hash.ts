import { keepPicked, PICKED } from '../../../components/export/selection.ts';
import { libraryHash, type NoteFilter } from '../../../lib/model/library-address.ts';
import type { Found } from './use-found.ts';

/** The address of the export of some notes: as a filter where they are all that fit, so that it can be bookmarked; else as they were picked. */
export function exportHashOf(selected: ReadonlySet<string>, found: Found, filter: NoteFilter): string {
  if (selected.size === found.total) return libraryHash({ view: 'export', filter });
  keepPicked(selected);
  return libraryHash({ view: 'export', own: { ids: PICKED } });
}
