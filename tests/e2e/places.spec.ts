import type { BrowserContext, Page } from '@playwright/test';
import { expect, openExtensionPage, test } from './extension.ts';
import { ownControls } from './own-controls.ts';

const ADDRESS = 'https://reports.ofsted.gov.uk/provider/21/990003';

const KEPT = 'Children in care live in homes that suit them, and they are seen often.';
const GONE = 'The sailing club on the reservoir is open to pupils of all ages at weekends.';
/** What is found of it: the words at its ends are not surely those of the note. */
const FOUND = 'children in care now live in homes that suit them, and are visited often';
const CHANGED = 'Most children in care now live in homes that suit them, and are visited often enough.';

const page = (...paragraphs: string[]) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Northmoor School</title></head><body><main><h1>Northmoor School</h1>${paragraphs
    .map((words) => `<p>${words}</p>`)
    .join('')}</main></body></html>`;

const BEFORE = page(
  'Pupils come to school gladly, and they are greeted at the gate each morning by someone they know.',
  KEPT,
  'Lunch is cooked on the premises.',
  GONE,
  'Governors ask good questions about attendance and listen to the answers.',
);
const AFTER = page(
  'Pupils come to school gladly, and they are greeted at the gate each morning by someone they know.',
  CHANGED,
  'Lunch is cooked on the premises.',
  'Meals come from the kitchen of the school next door.',
  'Governors meet each month and keep minutes of what was said about attendance.',
);

/** Selects `words`, which stand in one paragraph. */
async function select(tab: Page, words: string): Promise<void> {
  await tab.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted);
      if (at >= 0) getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, words);
}

/** Highlights `words` in the page, as the `count`th note, once it was read. */
async function keep(tab: Page, panel: Page, words: string, count: number): Promise<void> {
  await expect.poll(async () => (await state(panel)).status).toBe('ready');
  await tab.bringToFront();
  await select(tab, words);
  await tab.waitForTimeout(400); // the page's script looks at a selection that rests
  await tab.keyboard.press('Alt+Shift+KeyH');
  await expect.poll(async () => (await notesOf(panel)).length).toBe(count);
}

/** Ask the page in the tab of `address` as a panel does. */
const state = (panel: Page) =>
  panel.evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: address });
    const answer = await chrome.tabs.sendMessage(tab!.id!, { to: 'page', message: 'describe', request: {} });
    return answer.value as {
      status: string;
      notes?: {
        anchor: { status: string };
        found: string | null;
        annotation: { quote: { exact: string } };
      }[];
    };
  }, ADDRESS);

const notesOf = async (panel: Page) =>
  ((await state(panel)).notes ?? []).map(({ anchor, annotation }) => [anchor.status, annotation.quote.exact]);

async function keptAndChanged(context: BrowserContext, server: { servePage(a: string, h: string): void }) {
  server.servePage(ADDRESS, BEFORE);
  const tab = await context.newPage();
  await tab.goto(ADDRESS);
  const panel = await openExtensionPage(context, 'sidepanel.html');
  await keep(tab, panel, KEPT, 1);
  await keep(tab, panel, GONE, 2);
  server.servePage(ADDRESS, AFTER);
  await tab.reload();
  await expect.poll(async () => (await notesOf(panel)).length).toBe(2);
  await panel.bringToFront();
  return { tab, panel };
}

test('words that changed are shown beside those that were kept, and accepted for good; lost ones are put on words again', async ({
  context,
  server,
}) => {
  const { tab, panel } = await keptAndChanged(context, server);
  // Anchored, doubtful and lost are together what was saved.
  expect((await notesOf(panel)).map(([status]) => status)).toEqual(['doubtful', 'lost']);

  const doubtful = panel.locator('.card--doubtful');
  await expect(doubtful.locator('.place__wordings del').last()).toContainText('often.');
  await expect(doubtful.locator('.place__wordings dd').last()).toContainText('are visited often');
  await doubtful.getByRole('button', { name: 'Yes, this is it' }).click();
  await expect(panel.locator('.card--doubtful')).toHaveCount(0);
  expect(await notesOf(panel)).toEqual([
    ['anchored', FOUND],
    ['lost', GONE],
  ]);

  const lost = panel.locator('.card--lost');
  await lost.getByRole('button', { name: 'Search in the report' }).click();
  await expect(lost.getByText('No sentence of the report is like these words.')).toBeVisible();
  await lost.getByRole('button', { name: 'Attach to selected words' }).click();
  await expect(lost.getByText(/^Select the words in the report first/)).toBeVisible();
  await select(tab, 'Meals come from the kitchen');
  await lost.getByRole('button', { name: 'Attach to selected words' }).click();
  await expect(panel.locator('.card--lost')).toHaveCount(0);

  await tab.reload();
  await expect
    .poll(() => notesOf(panel))
    .toEqual([
      ['anchored', FOUND],
      ['anchored', 'Meals come from the kitchen'],
    ]);
});

test('a sentence that is like lost words is found, and the note put there', async ({ context, server }) => {
  server.servePage(ADDRESS, BEFORE);
  const tab = await context.newPage();
  await tab.goto(ADDRESS);
  const panel = await openExtensionPage(context, 'sidepanel.html');
  await keep(tab, panel, GONE, 1);
  const REWRITTEN = 'At weekends, all pupils can now join a club that goes sailing on the big reservoir.';
  server.servePage(ADDRESS, page('Lunch is cooked here.', REWRITTEN, 'Governors ask about attendance.'));
  await tab.reload();
  await panel.bringToFront();
  const lost = panel.locator('.card--lost');
  await lost.getByRole('button', { name: 'Search in the report' }).click();
  await expect(lost.getByRole('list', { name: /may be these words/ })).toContainText(REWRITTEN);
  await lost.getByRole('button', { name: 'Attach here' }).first().click();
  await expect.poll(() => notesOf(panel)).toEqual([['anchored', REWRITTEN]]);
});

test('taken back: what was accepted is doubtful again', async ({ context, server }) => {
  const { panel } = await keptAndChanged(context, server);
  await panel.getByRole('button', { name: 'Yes, this is it' }).click();
  await expect(panel.locator('.card--doubtful')).toHaveCount(0);
  await panel.evaluate(() => chrome.runtime.sendMessage({ to: 'background', message: 'undo', request: {} }));
  await expect(panel.locator('.card--doubtful')).toHaveCount(1);
});

test('on the page itself, a doubtful mark shows the words that were kept, and is accepted there', async ({
  context,
  server,
}) => {
  const { tab, panel } = await keptAndChanged(context, server);
  await tab.bringToFront();
  const own = await ownControls(tab);
  const { x, y, height } = (await tab.getByText(CHANGED).boundingBox())!;
  await tab.mouse.click(x + 150, y + height / 2);
  await own.see('StaticText', /^Check this place/);
  expect(await own.text()).toContain(KEPT);
  await own.click('button', /^Yes, this is it$/);
  await expect.poll(() => notesOf(panel)).toContainEqual(['anchored', FOUND]);
});
