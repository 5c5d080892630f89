import { libraryHash, type NoteFilter } from '../../../lib/model/library-address.ts';
import type { Found } from './use-found.ts';

/** Where ids that were picked one by one are handed over to the export, within this tab. */
const PICKED = 'picked';

/** The address of the export of some notes: as a filter where they are all that fit, so that it can be bookmarked; else as they were picked. */
export function exportHashOf(selected: ReadonlySet<string>, found: Found, filter: NoteFilter): string {
  if (selected.size === found.total) return libraryHash({ view: 'export', filter });
  sessionStorage.setItem(PICKED, JSON.stringify([...selected]));
  return libraryHash({ view: 'export', own: { ids: PICKED } });
}
