import { openAtPlace } from '../../components/open-at-place.ts';
import type { Page } from '../../components/use-page.ts';
import type { Tab } from '../../components/use-tab.ts';
import { askPage } from '../../lib/messages/ask.ts';
import type { Annotation } from '../../lib/model/annotation.ts';

/**
 * Go to a note where it stands: in the tab before the reader when it shows that report, else in a new one. Rejects with a plain
 * sentence when the report came from a file and is not open.
 */
export async function openNote(note: Annotation, tab: Tab | null, page: Page): Promise<void> {
  if (tab && page.status === 'ready' && page.notes.some(({ annotation }) => annotation.id === note.id))
    await askPage(tab.id)('reveal', { id: note.id });
  else await openAtPlace(note);
  close();
}
