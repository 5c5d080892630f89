import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { analysisOf } from '../../scripts/analysis.ts';
import { describeTab } from '../../scripts/browser/drive.ts';
import { ROOT } from '../../scripts/browser/launch.ts';
import { realReports } from './corpus.ts';
import { expect, openExtensionPage, test } from './extension.ts';
import { overTheBreak, select, wordsUnder } from './reader-page.ts';

const FILE = 'https://files.ofsted.gov.uk/v1/file/50000001';
const sample = () => readFile(join(ROOT, 'samples', 'exampleshire.pdf'));

/** Open `address` and wait until the report is read. */
async function open(context: BrowserContext, address = FILE): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.locator('.panel__head')).toBeVisible();
  return page;
}

test.describe('a report in the reader', () => {
  test.beforeEach(async ({ server }) => server.servePdf(FILE, await sample()));

  test('shows its pages, and beside them what was found, in reading order', async ({ context }) => {
    const page = await open(context);
    await expect(page).toHaveTitle(/Exampleshire/);
    await expect(page.getByText(/^of \d+$/)).toBeVisible();
    const judgements = page.locator('.judgements__row');
    await expect(judgements.first()).toContainText('The impact of leaders');
    await expect(page.locator('.page[data-page-number="1"] .mark--judgement.mark--poor')).toHaveCount(1);
    await expect(page.getByRole('button', { name: /The timeliness of decisions/ })).toBeVisible();
  });

  test('marks lie on their words, at every zoom and however the pages are turned', async ({ context }) => {
    const page = await open(context);
    await expect(page.locator('.mark').first()).toBeAttached();
    for (const [what, keys] of [
      ['as it comes', []],
      ['zoomed in', ['+', '+', '+']],
      ['turned once', ['r']],
      ['turned twice, zoomed out', ['r', '-', '-', '-', '-']],
      ['turned back, zoomed out', ['r', 'r']],
    ] as const) {
      for (const key of keys) await page.keyboard.press(key);
      await page.waitForTimeout(800);
      await page.locator('.page[data-page-number="1"]').scrollIntoViewIfNeeded();
      expect(await page.locator('.mark').count(), what).toBeGreaterThan(3);
      const visible = (await wordsUnder(page)).filter(({ first, last }) => first && last);
      expect(visible.length, what).toBeGreaterThan(0);
      for (const { first, last } of visible) {
        expect(first, `${what}: a mark begins with a word`).toMatch(/^[\p{L}\p{N}‘’“”]/u);
        expect(last.trimEnd(), `${what}: a mark ends with a word`).toMatch(/[\p{L}\p{N}.)’”]$/u);
      }
    }
  });

  test('a click on a card goes to the place, a click on the place to the card', async ({ context }) => {
    const page = await open(context);
    await page.getByRole('button', { name: /The use of performance information/ }).click();
    const focused = page.locator('.mark[data-focused]');
    await expect(focused).toBeInViewport();
    await page.locator('.mark--judgement').first().scrollIntoViewIfNeeded();
    const box = (await page.locator('.mark--judgement polygon').first().boundingBox())!;
    await page.mouse.click(box.x + 20, box.y + box.height / 2);
    await expect(page.locator('.panel [data-marked]')).toContainText('The impact of leaders');
    await expect(page.locator('.mark--judgement[data-focused]')).toHaveCount(1);
  });

  test('arrives at #page=3, keeps the place in the address, comes back to it', async ({ context }) => {
    const page = await open(context, `${FILE}#page=3`);
    await expect(page.getByLabel('Page', { exact: true })).toHaveValue('3');
    await expect(page).toHaveURL(/#page=3&zoom=/);
    await page.reload();
    await expect(page.getByLabel('Page', { exact: true })).toHaveValue('3');
  });

  test('arrives at #search= with the words found', async ({ context }) => {
    const page = await open(context, `${FILE}#search=virtual`);
    await expect(page.getByLabel('Find in this report')).toHaveValue('virtual');
    await expect(page.getByText(/^1 of 1$/)).toBeVisible();
  });

  test('finds words, counts them, and goes on', async ({ context }) => {
    const page = await open(context);
    await page.keyboard.press('Control+f');
    await page.getByLabel('Find in this report').fill('front door');
    await expect(page.getByText(/^1 of [2-9]$/)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^2 of [2-9]$/)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByLabel('Find in this report')).toBeHidden();
  });

  test('"Open the original" shows the plain file', async ({ context, server }) => {
    const page = await open(context);
    const original = page.getByRole('link', { name: 'Open the original' });
    await expect(original).toHaveAttribute('href', `${FILE}#original`);
    server.requests.length = 0;
    await original.click();
    await expect(page).toHaveURL(`${FILE}#original`);
  });

  test('asks nobody but the server of the report', async ({ context }) => {
    const asked = new Set<string>();
    context.on('request', (request) => asked.add(request.url()));
    await open(context);
    expect([...asked].filter((url) => /^https?:/.test(url))).toEqual([FILE]);
  });

  test('words selected over a page break become a highlight with a note, and are there again after closing the browser', async ({
    context,
    relaunch,
  }) => {
    const page = await open(context);
    const [from, to] = await overTheBreak(page);
    await select(page, [1, from], [2, to]);
    await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible();
    await page.getByRole('button', { name: 'Note', exact: true }).click();
    await expect(page.locator('.card textarea:focus')).toBeVisible();
    await page.keyboard.type('Ask the panel about this.');
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await expect(page.locator('.page[data-page-number="1"] .mark--highlight')).toHaveCount(1);
    await expect(page.locator('.page[data-page-number="2"] .mark--highlight')).toHaveCount(1);
    const words = (await page.locator('.card--yellow .quote').textContent())!;
    expect(words.startsWith(from)).toBe(true);
    expect(words.endsWith(to)).toBe(true);
    expect(words).not.toContain('27 April');

    const again = await open(await relaunch());
    await expect(again.locator('.page[data-page-number="1"] .mark--highlight')).toHaveCount(1);
    await expect(again.locator('.card--yellow textarea')).toHaveValue('Ask the panel about this.');
  });

  test('copying gives whole paragraphs, and with citation what Word and Outlook keep', async ({
    context,
  }) => {
    const page = await open(context);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const [from, to] = await overTheBreak(page);
    await select(page, [1, from], [2, to]);
    await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible();
    await page.keyboard.press('Control+c');
    const plain = await page.evaluate(() => navigator.clipboard.readText());
    expect(plain.startsWith(from)).toBe(true);
    expect(plain.endsWith(to)).toBe(true);
    expect(plain).not.toContain('27 April');
    await page.keyboard.press('c');
    await expect(page.getByText('Copied with its citation')).toBeVisible();
    const [text, html] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(['text/plain', 'text/html'].map(async (type) => (await item!.getType(type)).text()));
    });
    expect(text).toContain('p. 1');
    expect(text).toContain(`${FILE}#page=1`);
    expect(html).toContain('<blockquote>');
  });

  test('a highlight over a finding keeps both; the shorter is what a click means', async ({ context }) => {
    const page = await open(context);
    const inside = await page.evaluate(async () => {
      const words = 'contacts are received';
      for (let tries = 0; tries < 100; tries += 1) {
        const leaf = [...document.querySelectorAll('.textLayer span')].find((span) =>
          span.textContent!.includes(words),
        );
        if (leaf) return Number(leaf.closest<HTMLElement>('.page')!.dataset.pageNumber);
        await new Promise((done) => setTimeout(done, 50));
      }
      return 0;
    });
    await page.getByRole('button', { name: /The timeliness of decisions/ }).click();
    await select(page, [inside, 'contacts are'], [inside, 'received']);
    await page.getByRole('button', { name: 'Highlight in green' }).click();
    await expect(page.locator('.mark--green')).toHaveCount(1);
    await expect(page.locator('.mark--recommendation').first()).toBeAttached();
    const box = (await page.locator('.mark--green polygon').first().boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect(page.locator('.mark--green[data-focused]')).toHaveCount(1);
    await expect(page.locator('.panel [data-marked]')).toContainText('contacts are received');
  });

  test('prints every page on one sheet, its marks over it, and nothing of ours', async ({ context }) => {
    const page = await open(context);
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.keyboard.press('Control+p');
    await expect(page.locator('body[data-printed]')).toBeAttached({ timeout: 30_000 });
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.print__sheet .mark--poor').first()).toBeVisible();
    await expect(page.locator('.toolbar')).toBeHidden();
    const sheets = await page.locator('.print__sheet').count();
    const printed = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
    expect(printed.getPageCount()).toBe(sheets);
    await expect(page.locator('.print')).toHaveCount(0);
  });

  test('prints notes: a number at the words, the notes after the last page', async ({ context }) => {
    const page = await open(context);
    const [from, to] = await overTheBreak(page);
    await select(page, [1, from], [2, to]);
    await page.getByRole('button', { name: 'Note', exact: true }).click();
    await expect(page.locator('.card textarea:focus')).toBeVisible();
    await page.keyboard.type('Ask the panel about <b>this</b>.');
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: 'Print with highlights' }).click();
    await expect(page.locator('body[data-printed]')).toBeAttached({ timeout: 30_000 });
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.note-number')).toHaveText(['1']);
    await expect(page.locator('.print__notes dt')).toHaveText(['1']);
    await expect(page.locator('.print__words')).toHaveText('Ask the panel about <b>this</b>.');
    await expect(page.locator('.print__notes blockquote')).toContainText(from);
    const sheets = await page.locator('.print__sheet').count();
    const printed = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
    expect(printed.getPageCount()).toBe(sheets + 1);
  });

  test('recommendations are a checklist: noted, then done, and still so after a reload', async ({
    context,
  }) => {
    const page = await open(context);
    const list = page.locator('#recommendations');
    await expect(list.getByLabel('Done')).toHaveCount(0);
    await page.getByRole('button', { name: /Save all/ }).click();
    await expect(page.getByText('All saved')).toBeVisible();
    await list.getByLabel('Done').nth(1).check();
    await expect(list.getByText(/^1 of \d+ done$/)).toBeVisible();
    await page.reload();
    await expect(list.getByLabel('Done').nth(1)).toBeChecked();
    await expect(list.getByLabel('Done').first()).not.toBeChecked();
  });

  test('a highlight by keyboard alone: a sentence, widened, kept', async ({ context }) => {
    const page = await open(context);
    await page.keyboard.press('s');
    await page.keyboard.press('s');
    await page.keyboard.press('S');
    const sentence = await page.evaluate(() => getSelection()!.toString());
    expect(sentence).toContain('Exampleshire');
    await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible();
    await page.keyboard.press('h');
    await expect(page.locator('.mark--highlight[data-saved]')).toHaveCount(1);
    await page.keyboard.press('Control+z');
    await expect(page.locator('.mark--highlight')).toHaveCount(0);
    await page.keyboard.press('Control+y');
    await expect(page.locator('.mark--highlight[data-saved]')).toHaveCount(1);
  });

  test('a note shows where the pointer rests on its mark', async ({ context }) => {
    const page = await open(context);
    await page.keyboard.press('s');
    await page.keyboard.press('m');
    await expect(page.locator('.card textarea:focus')).toBeVisible();
    await page.keyboard.type('Look again.');
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    const box = (await page.locator('.mark--highlight polygon').first().boundingBox())!;
    await page.mouse.move(box.x + 30, box.y + box.height / 2, { steps: 3 });
    await expect(page.locator('.hover-note')).toContainText('Look again.');
    await page.mouse.move(box.x + 30, box.y - 60, { steps: 3 });
    await expect(page.locator('.hover-note')).toBeHidden();
  });

  test('saves all recommendations, and draws them as saved', async ({ context }) => {
    const page = await open(context);
    await page.getByRole('button', { name: /Save all/ }).click();
    await expect(page.locator('.mark--recommendation[data-saved]').first()).toBeAttached();
  });

  test('n and p step through the marks', async ({ context }) => {
    const page = await open(context);
    await expect(page.locator('.mark').first()).toBeAttached();
    await page.keyboard.press('n');
    const first = await page.locator('.mark[data-focused]').first().getAttribute('data-mark');
    await page.keyboard.press('n');
    const second = await page.locator('.mark[data-focused]').first().getAttribute('data-mark');
    expect(second).not.toBe(first);
    await page.keyboard.press('p');
    expect(await page.locator('.mark[data-focused]').first().getAttribute('data-mark')).toBe(first);
  });

  test('answers the popup: what it holds, and where things are', async ({ context }) => {
    const page = await open(context);
    const popup = await openExtensionPage(context, 'settings.html');
    const ask = (message: string, request: object) =>
      popup.evaluate(
        async ([message, request]) => {
          const tabs = await chrome.tabs.query({});
          const answers = await Promise.all(
            tabs.map(({ id }) =>
              chrome.tabs
                .sendMessage(id!, { to: 'page', message, request }, { frameId: 0 })
                .catch(() => null),
            ),
          );
          return answers.find((answer) => answer?.ok)?.value;
        },
        [message, request] as const,
      );
    const state = await ask('describe', {});
    expect(state.status).toBe('ready');
    const last = state.findings.at(-1);
    expect(await ask('reveal', { id: last.id })).toEqual({ found: true });
    await expect(page.locator(`.mark[data-mark="${last.id}"][data-focused]`).first()).toBeAttached();
    expect(await ask('reveal', { id: 'nothing' })).toEqual({ found: false });
  });
});

const HOW_MANY = process.env.INSPECTION_LONG ? 60 : 20;

test.describe('real reports in the reader', () => {
  const chosen = realReports(HOW_MANY);
  test.skip(chosen.length === 0, 'INSPECTION_CORPUS is not set');

  test('open, are read as the command line reads them, and their marks lie on words', async ({
    context,
    server,
  }) => {
    test.setTimeout(15_000 * chosen.length);
    const page = await context.newPage();
    for (const file of chosen) {
      server.servePdf(FILE, await readFile(file));
      await page.goto('about:blank');
      await page.goto(FILE);
      await expect(page.locator('.panel__head'), file).toBeVisible();
      const { findings } = await describeTab(context, /reader\.html/);
      const analysed = await analysisOf(file);
      const kinds = findings.map(({ finding }) => finding.kind);
      const count = (...some: string[]) => kinds.filter((kind) => some.includes(kind)).length;
      expect([count('judgement'), count('recommendation'), count('strength', 'concern')], file).toEqual([
        analysed.judgements.length,
        analysed.recommendations.length,
        analysed.findings.length,
      ]);
      if (count('judgement', 'recommendation') === 0) continue; // the accuracy tests judge that
      await page.bringToFront();
      await page.keyboard.press('n');
      await expect(page.locator('.mark[data-focused]').first(), file).toBeAttached();
      const places = (await wordsUnder(page)).filter(({ first }) => first !== '');
      const clean = places.filter(({ first }) => /^[\p{L}\p{N}‘’“”(]/u.test(first));
      expect(clean.length / places.length, file).toBeGreaterThan(0.9);
    }
  });
});
