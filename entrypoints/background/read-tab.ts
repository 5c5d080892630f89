import { browser } from '#imports';
import { askPage } from '../../lib/messages/ask.ts';
import type { Reply, toBackground } from '../../lib/messages/contract.ts';

const ON_REQUEST = '/content-scripts/on-request.js';

/**
 * Read the page in tab `tabId`, because the reader asked for it: the toolbar click or the menu gave access to that tab alone.
 * Never throws: says what is in the way.
 */
export async function readTab(tabId: number): Promise<Reply<typeof toBackground, 'readTab'>> {
  // Asked first: what reads there already needs no second script, nor access to the tab.
  const reads = await askPage(tabId)('describe', {}).catch(() => null);
  if (reads) return { outcome: 'reading', message: '' };
  try {
    const [type] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.contentType,
    });
    if (type?.result === 'application/pdf') return { outcome: 'pdf', message: 'This tab shows a PDF.' };
    await browser.scripting.executeScript({ target: { tabId }, files: [ON_REQUEST] });
    return { outcome: 'reading', message: '' };
  } catch (error) {
    return { outcome: 'refused', message: refusal(error) };
  }
}

const refusal = (error: unknown): string =>
  `The browser lets no extension read this page (${error instanceof Error ? error.message : String(error)}). Pages of the browser itself and of its store are closed to all of them.`;

/** Put our scripts into tabs that were open before we were installed, so that they need no reload. Firefox does that by itself. */
export async function readOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  for (const { matches, js } of browser.runtime.getManifest().content_scripts ?? []) {
    const tabs = await browser.tabs.query({ url: matches ?? [] });
    await Promise.allSettled(
      tabs.flatMap(({ id }) =>
        id !== undefined && js
          ? [browser.scripting.executeScript({ target: { tabId: id }, files: js as never })]
          : [],
      ),
    );
  }
}
