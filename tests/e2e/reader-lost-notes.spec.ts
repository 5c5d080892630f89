import type { Page } from '@playwright/test';
import { quoteOf } from '../../lib/anchor/quote-of.ts';
import type { Block } from '../../lib/model/report-text.ts';
import { untaggedPdf } from '../../scripts/anchoring/as-pdf.ts';
import { madeNote, madeReport } from '../made.ts';
import { expect, openExtensionPage, test } from './extension.ts';
import { select } from './reader-page.ts';

const FILE = 'https://files.ofsted.gov.uk/v1/file/50000001';

/** A report text of these paragraphs, the first a heading. */
function reportOf(...paragraphs: string[]) {
  let at = 0;
  const blocks = paragraphs.map((words, i): Block => {
    const span = { start: at, end: at + words.length };
    at = span.end + 1;
    return i ? { kind: 'paragraph', span } : { kind: 'heading', level: 1, span };
  });
  return { text: `${paragraphs.join('\n')}\n`, blocks, pages: [] };
}

const SAME = 'Leaders know their services well, and they plan for the years ahead.';
const WAS = 'Children in care live in homes that suit them, and they are seen often.';
const IS = 'Most children in care now live in homes that suit them, and are visited often enough.';
const GONE = 'The sailing club on the reservoir is open to children of all ages at weekends.';
const LIKE = 'On weekends the sailing club is shut, as the reservoir has run dry this year.';
const TITLE = 'Inspection of Northmoor children’s services';
const BEFORE = reportOf(TITLE, SAME, WAS, 'Lunch is cooked here.', GONE);
const AFTER = reportOf(TITLE, SAME, IS, 'Lunch is cooked here.', LIKE);

/** How many notes are anchored, doubtful and lost, by the cards of the panel. */
const places = (page: Page) =>
  Promise.all(
    ['.card--yellow', '.card--doubtful', '.card--lost'].map((cards) => page.locator(cards).count()),
  );

test('a file that changed under its notes: one note stays, one is accepted, one is put on other words, and none is dropped', async ({
  context,
  server,
}) => {
  const asking = await openExtensionPage(context, 'settings.html');
  const notes = [SAME, WAS, GONE].map((words, i) => {
    const start = BEFORE.text.indexOf(words);
    const span = { start, end: start + words.length };
    return madeNote({ id: `n${i}`, reportId: 'pdf:before', quote: quoteOf(BEFORE, span), span, page: 1 });
  });
  const saved = await asking.evaluate(
    (request) => chrome.runtime.sendMessage({ to: 'background', message: 'saveAnnotations', request }),
    { report: madeReport({ id: 'pdf:before', addresses: [FILE] }), annotations: notes },
  );
  expect(saved).toMatchObject({ ok: true, value: { added: 3 } });

  server.servePdf(FILE, await untaggedPdf(AFTER));
  const page = await context.newPage();
  await page.goto(FILE);
  await expect(page.locator('.panel__head')).toBeVisible();
  // Anchored, doubtful and lost are together what was saved.
  await expect.poll(() => places(page)).toEqual([1, 1, 1]);

  const doubtful = page.locator('.card--doubtful');
  await expect(doubtful.locator('.place__wordings dd').last()).toContainText('are visited often');
  await doubtful.getByRole('button', { name: 'Yes, this is it' }).click();
  await expect.poll(() => places(page)).toEqual([2, 0, 1]);

  const lost = page.locator('.card--lost');
  await select(page, [1, 'the sailing club is shut'], [1, 'the sailing club is shut']);
  await lost.getByRole('button', { name: 'Attach to selected words' }).click();
  await expect.poll(() => places(page)).toEqual([3, 0, 0]);

  await page.reload();
  await expect(page.locator('.panel__head')).toBeVisible();
  await expect.poll(() => places(page)).toEqual([3, 0, 0]);
});
