import type { BrowserContext, Page } from '@playwright/test';
import { pageAddress } from '../../scripts/browser/launch.ts';

/** Open the PDF at `address` in the reader, and wait until it is read. */
export async function openReport(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(await pageAddress(context, `reader.html?file=${address}`));
  await page.waitForSelector('.panel__head', { timeout: 120_000 });
  return page;
}

/** How many notes go to the background worker at once. */
const AT_ONCE = 1000;

/**
 * Keep `count` highlights on the made report of 60 pages that is open in `page`, on words known to be in it, spread over all pages, by
 * the reader's own messages. Beyond 1,500 some lie over others.
 */
export async function keepHighlights(page: Page, count: number): Promise<void> {
  const screen = await page.context().newPage();
  await screen.goto(await pageAddress(page.context(), 'settings.html'));
  for (let from = 0; from < count; from += AT_ONCE)
    await screen.evaluate(keep, { from, to: Math.min(count, from + AT_ONCE), address: page.url() });
  await screen.close();
}

/** Runs in a page of the extension. */
async function keep({ from, to, address }: { from: number; to: number; address: string }): Promise<void> {
  const fileOf = (url?: string) => new URL(url ?? 'about:blank').searchParams.get('file');
  const tab = (await chrome.tabs.query({})).find(({ url }) => fileOf(url) === fileOf(address));
  const described = { to: 'page', message: 'describe', request: {} };
  let report = null;
  while (!report) {
    const { value } = await chrome.tabs.sendMessage(tab!.id!, described, { frameId: 0 });
    report = value.report; // its front page shows before the whole is read
    await new Promise((done) => setTimeout(done, 50));
  }
  const annotations = Array.from({ length: to - from }, (_, at) => {
    const i = from + at;
    const exact = `Sentence ${Math.floor(i / 60) % 20} of page ${1 + (i % 60)} says`;
    return {
      ...{ id: `${report.id}-${i}`, reportId: report.id, group: report.group, kind: 'highlight' },
      ...{ quote: { exact, prefix: '', suffix: '' }, span: { start: 0, end: 20 }, page: 1, finding: null },
      ...{ note: '', tags: [], colour: 'yellow', createdAt: 1, updatedAt: 1, deletedAt: 0 },
    };
  });
  const answer = await chrome.runtime.sendMessage({
    to: 'background',
    message: 'saveAnnotations',
    request: { report, annotations },
  });
  if (!answer.ok) throw new Error(answer.error);
}
