import { type BrowserContext, expect, type Page } from '@playwright/test';
import { PageState, type ReadyState } from '../../lib/model/page-state.ts';
import { pageAddress } from './launch.ts';

/** What a person does in the reader, as functions over a driven page; used by the demonstration and by the tests. */

/** Open `address` and wait until the reader has read the report there. A failed reading is thrown in the reader's own words. */
export async function openInReader(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address).catch(() => {}); // the navigation ends in the reader, which counts as interrupted
  await readerReady(page);
  return page;
}

/** Wait until the reader in `page` shows what it found. */
export async function readerReady(page: Page): Promise<void> {
  await page.waitForURL(/reader\.html/);
  const panel = page.getByRole('complementary', { name: 'Findings and notes' });
  await expect(panel.getByRole('heading', { level: 1 }).or(page.getByRole('alert')).first()).toBeVisible({
    timeout: 60_000,
  });
  const failure = page.getByRole('alert');
  if (await failure.count()) throw new Error((await failure.first().textContent()) ?? 'it could not be read');
}

/** Save every recommendation with one click; false when the report has none. */
export async function saveAllRecommendations(page: Page): Promise<boolean> {
  const button = page.getByRole('button', { name: 'Save all recommendations' });
  if ((await button.count()) === 0) return false;
  await button.click();
  await expect(page.getByText('All saved')).toBeVisible();
  return true;
}

/** Select two lines of running text on the page that is shown with the mouse; answers with the words selected. */
export async function selectTwoLines(page: Page): Promise<string> {
  const lines = await page
    .locator('.textLayer')
    .first()
    .evaluate((layer) => {
      const long = [...layer.querySelectorAll('span')].filter(
        (span) => span.childElementCount === 0 && (span.textContent ?? '').trim().length > 40,
      );
      const boxes = long.map((span) => span.getBoundingClientRect());
      const at = boxes.findLastIndex(
        (box, i) =>
          boxes[i + 1] &&
          boxes[i + 1]!.top - box.bottom < box.height &&
          boxes[i + 1]!.bottom < innerHeight - 40,
      );
      const [first, second] = [boxes[at], boxes[at + 1]];
      if (!first || !second) throw new Error('The first page shows no two lines of running text.');
      return {
        from: { x: first.left + 2, y: first.top + first.height / 2 },
        to: { x: second.right - 4, y: second.top + second.height / 2 },
      };
    });
  await page.mouse.move(lines.from.x, lines.from.y);
  await page.mouse.down();
  await page.mouse.move(lines.to.x, lines.to.y, { steps: 8 });
  await page.mouse.up();
  return page.evaluate(() => String(getSelection()));
}

/**
 * The state of the report in the tab whose address fits `address`, once it is read: asked for as the popup does. Throws what was
 * answered last when nothing is read within half a minute.
 */
export async function describeTab(context: BrowserContext, address: RegExp): Promise<ReadyState> {
  const asker = await context.newPage();
  await asker.goto(await pageAddress(context, 'settings.html'));
  let last: unknown = 'nothing';
  for (let tries = 0; tries < 60; tries += 1) {
    last = await asker.evaluate(describe, address.source);
    const state = PageState.safeParse(last);
    if (state.success && state.data.status !== 'reading') {
      await asker.close();
      if (state.data.status === 'failed') throw new Error(state.data.message);
      return state.data;
    }
    await asker.waitForTimeout(500);
  }
  throw new Error(`No report was read in the tab; the last answer was ${JSON.stringify(last)}`);
}

/** Runs in a page of the extension. */
async function describe(pattern: string): Promise<unknown> {
  const tabs = await chrome.tabs.query({});
  const id = tabs.find(({ url }) => new RegExp(pattern).test(url ?? ''))?.id ?? -1;
  const envelope = { to: 'page', message: 'describe', request: {} };
  try {
    const answer = await chrome.tabs.sendMessage(id, envelope, { frameId: 0 });
    return answer?.ok ? answer.value : answer;
  } catch (error) {
    return String(error);
  }
}
