import { browser } from '#imports';
import { addressOf, linkTo } from '../lib/export/link.ts';
import { askBackground } from '../lib/messages/ask.ts';
import type { Annotation } from '../lib/model/annotation.ts';
import { openCopy } from './open-copy.ts';
import { store } from './use-annotations.ts';

/** Open a note where it stands, in a new tab. Rejects with a plain sentence when its report came from a file. */
export async function openAtPlace(note: Annotation): Promise<void> {
  const report = await (await store()).reports.get(note.reportId);
  const address = report && addressOf(report);
  if (!report || !address) {
    if (report && (await openCopy(report.id, note.page, note.id))) return;
    const name = report?.file ? `“${report.file}”` : 'a file';
    throw new Error(`This note is on ${name}. Open that file in the reader to see it in its place.`);
  }
  if (report.source === 'pdf')
    await askBackground('openInReader', { address, page: note.page, note: note.id });
  else await browser.tabs.create({ url: linkTo(note, report) ?? address });
}
