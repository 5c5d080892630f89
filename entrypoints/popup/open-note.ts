import { browser } from '#imports';
import { store } from '../../components/use-annotations.ts';
import type { Page } from '../../components/use-page.ts';
import type { Tab } from '../../components/use-tab.ts';
import { addressOf, linkTo } from '../../lib/export/link.ts';
import { askBackground, askPage } from '../../lib/messages/ask.ts';
import type { Annotation } from '../../lib/model/annotation.ts';

/**
 * Go to a note where it stands: in the tab before the reader when it shows that report, else in a new one. Rejects with a plain
 * sentence when the report came from a file and is not open.
 */
export async function openNote(note: Annotation, tab: Tab | null, page: Page): Promise<void> {
  if (tab && page.status === 'ready' && page.notes.some(({ annotation }) => annotation.id === note.id)) {
    await askPage(tab.id)('reveal', { id: note.id });
    return close();
  }
  const report = await (await store()).reports.get(note.reportId);
  const address = report && addressOf(report);
  if (!report || !address) {
    const name = report?.file ? `“${report.file}”` : 'a file';
    throw new Error(`This note is on ${name}. Open that file in the reader to see it in its place.`);
  }
  if (report.source === 'pdf')
    await askBackground('openInReader', { address, page: note.page, note: note.id });
  else await browser.tabs.create({ url: linkTo(note, report) ?? address });
  close();
}
