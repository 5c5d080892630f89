import { browser } from '#imports';
import { copies } from '../lib/store/copies.ts';

/** Open the copy that is kept of a report in a new tab, at a note; false when none is kept. */
export async function openCopy(reportId: string, page: number | null, note: string): Promise<boolean> {
  const copy = await copies()
    .about(reportId)
    .catch(() => null);
  if (!copy) return false;
  const hash = page === null ? '' : `#page=${page}&note=${encodeURIComponent(note)}`;
  const path = `/reader.html?copy=${encodeURIComponent(reportId)}${hash}`;
  await browser.tabs.create({ url: browser.runtime.getURL(path as '/reader.html') });
  return true;
}
