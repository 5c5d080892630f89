import { browser } from '#imports';
import { askPage } from '../../lib/messages/ask.ts';

/** Tell what reads reports in other tabs than `asker` that saved annotations changed; tabs where nothing of ours runs stay silent. */
export async function tellPages(asker: number | null): Promise<void> {
  const tabs = await browser.tabs.query({});
  for (const { id } of tabs) {
    // Not awaited: a tab that hangs must not hold up what is on disk already.
    if (id !== undefined && id !== asker) askPage(id)('annotationsChanged', {}).catch(() => {});
  }
}
