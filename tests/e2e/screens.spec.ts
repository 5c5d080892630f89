import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { Annotation } from '../../lib/model/annotation.ts';
import type { Report } from '../../lib/model/report.ts';
import { ROOT } from '../../scripts/browser/launch.ts';
import { pageSource } from '../fixtures/pages.ts';
import { madeNote, madeReport } from '../made.ts';
import { violations } from './axe.ts';
import { expect, openExtensionPage, test, workerOf } from './extension.ts';

const FILE = 'https://files.ofsted.gov.uk/v1/file/50000001';
const PROVIDER = 'https://reports.ofsted.gov.uk/provider/21/900001';

const exampleshire = madeReport({ id: 'pdf:exampleshire', addresses: [FILE] });
const school = madeReport({
  id: 'page:elm-lane',
  source: 'html',
  addresses: [PROVIDER],
  group: 'Elm Lane School',
  facts: { ...exampleshire.facts, authority: null, provider: 'Elm Lane School', framework: 'report-card' },
});

const of = (report: Report, id: string, exact: string, own: Partial<Annotation> = {}): Annotation =>
  madeNote({
    id,
    reportId: report.id,
    group: report.group,
    quote: { exact, prefix: '', suffix: '' },
    createdAt: Date.UTC(2026, 2, Number(id)),
    ...own,
  });

const KEPT: [Report, Annotation[]][] = [
  [
    exampleshire,
    [
      of(exampleshire, '11', 'The timeliness of health assessments.', { tags: ['Care leavers'], page: 2 }),
      of(exampleshire, '12', 'Supervision of social workers.', { note: 'Ask *who* owns this.' }),
    ],
  ],
  [
    school,
    [of(school, '13', 'Inclusion <b>strong</b> standard', { page: null, fragment: 'text=Inclusion' })],
  ],
];

/** Keep notes as the reader would, by the message that saves them. */
async function keep(page: Page, kept = KEPT): Promise<void> {
  for (const [report, annotations] of kept) {
    const answer = await page.evaluate(
      (request) => chrome.runtime.sendMessage({ to: 'background', message: 'saveAnnotations', request }),
      { report, annotations },
    );
    expect(answer).toEqual({ ok: true, value: { added: annotations.length } });
  }
}

/** A popup opened with notes kept already. */
async function popupWith(context: BrowserContext, kept = KEPT): Promise<Page> {
  const popup = await openExtensionPage(context, 'popup.html');
  await keep(popup, kept);
  await popup.reload();
  await expect(popup.locator('.group').first()).toBeVisible();
  return popup;
}

const rows = (page: Page) => page.locator('.note-row');

test.describe('the popup', () => {
  test('says what to do when nothing is kept, and lists what is kept the moment it is', async ({
    context,
  }) => {
    const popup = await openExtensionPage(context, 'popup.html');
    await expect(popup.getByText('Nothing is kept yet.')).toBeVisible();
    await keep(popup);
    await expect(popup.getByRole('button', { name: 'Elm Lane School 1 note' })).toBeVisible();
    await popup.reload();
    await expect(popup.locator('.group__name')).toHaveText(['Elm Lane School', 'Exampleshire']);
    await expect(rows(popup)).toHaveCount(1);
    await popup.getByRole('button', { name: 'Exampleshire 2 notes' }).click();
    await expect(rows(popup).locator('.note-row__quote')).toHaveText([
      'Inclusion <b>strong</b> standard',
      'Supervision of social workers.',
      'The timeliness of health assessments.',
    ]);
  });

  test('is used by keys alone: search, walk, delete, undo', async ({ context }) => {
    const popup = await popupWith(context);
    await popup.keyboard.press('/');
    await popup.keyboard.type('who owns');
    await expect(popup.locator('.popup__status')).toHaveText('1 note');
    await popup.keyboard.press('ArrowDown');
    await expect(popup.getByRole('button', { name: /^Supervision/ })).toBeFocused();
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    await popup.getByRole('button', { name: 'Delete' }).press('Enter');
    await expect(popup.getByText('No note holds these words.')).toBeVisible();
    await popup.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
    await expect(popup.getByRole('button', { name: /^Supervision/ })).toBeVisible();
    await popup.getByRole('searchbox').press('Escape');
    await expect(popup.getByRole('button', { name: /^Exampleshire/ })).toBeVisible();
  });

  test('finds a note by the beginning of a word or one slip away, and marks what it found', async ({
    context,
  }) => {
    const popup = await popupWith(context);
    const found = (words: string) => popup.getByRole('searchbox').fill(words);
    await found('superv');
    await expect(popup.locator('mark')).toHaveText('Supervision');
    await found('supervison exampleshire');
    await expect(popup.locator('mark')).toHaveText(['Supervision', 'Exampleshire']);
    await found('leavers');
    await expect(popup.locator('.note-row__tag mark')).toHaveText('leavers');
  });

  test('opens a note of a PDF at its page', async ({ context, server }) => {
    server.servePdf(FILE, await sample());
    const popup = await popupWith(context);
    await popup.getByRole('button', { name: /^Exampleshire/ }).click();
    const opened = context.waitForEvent('page');
    await popup.getByRole('button', { name: /^The timeliness/ }).click();
    await expect.poll(async () => (await opened).url()).toMatch(/reader\.html\?file=.*50000001.*#page=2/);
  });

  test('opens a note of a page at its words', async ({ context, server }) => {
    server.servePage(PROVIDER, '<!doctype html><title>Elm Lane School</title><p>Inclusion</p>');
    const popup = await popupWith(context);
    const opened = context.waitForEvent('page');
    await popup.getByRole('button', { name: /^Inclusion/ }).click();
    await expect.poll(async () => (await opened).url()).toContain(PROVIDER);
  });

  test('says what to do about a note on a file from disk', async ({ context }) => {
    const fromDisk = madeReport({ id: 'pdf:disk', addresses: [], file: 'report.pdf' });
    const popup = await popupWith(context, [[fromDisk, [of(fromDisk, '14', 'Words of a file')]]]);
    await popup.getByRole('button', { name: /^Words of a file/ }).click();
    await expect(popup.getByRole('alert')).toHaveText(/“report.pdf”. Open that file in the reader/);
  });

  test('exports everything as a file, and one note to the clipboard', async ({ context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const popup = await popupWith(context);
    await popup.getByRole('button', { name: 'Export all' }).click();
    const saved = popup.waitForEvent('download');
    await popup.locator('.popup__foot').getByRole('button', { name: 'Save as a file' }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toMatch(/^inspection-notes-\d{4}-\d\d-\d\d\.md$/);
    const text = await readFile((await file.path())!, 'utf8');
    expect(text.match(/^> — \[/gm)).toHaveLength(3);
    expect(text).toContain('> Inclusion \\<b>strong\\</b> standard');
    expect(text).toContain('#Care-leavers');
    expect(text).toContain(`(${FILE}#page=2)`);
    expect(text).toContain(`(${PROVIDER}#:~:text=Inclusion)`);

    await popup.getByRole('button', { name: 'More for this note' }).first().click();
    await rows(popup).getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(popup.getByText('Markdown copied')).toBeVisible();
    const copied = await popup.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('notes: 1');
    expect(copied).toContain('# Elm Lane School');
  });

  test('says which report is open, and saves its recommendations together', async ({ context, server }) => {
    server.servePdf(FILE, await sample());
    await openReport(context);
    const popup = await openExtensionPage(context, 'popup.html');
    await expect(popup.getByRole('heading', { name: /Exampleshire/ })).toBeVisible();
    await expect(popup.getByText(/\d+ judgements, \d+ recommendations/)).toBeVisible();
    await popup.getByRole('button', { name: 'Save all recommendations' }).click();
    await expect(popup.getByRole('button', { name: 'Save all recommendations' })).toBeHidden();
    await expect(popup.getByRole('button', { name: /^Exampleshire \d+ notes/ })).toBeVisible();
  });
});

test('the popup opens the panel beside the page', async ({ context, server }) => {
  const address = 'https://reports.ofsted.gov.uk/provider/21/990001';
  server.servePage(address, pageSource('school'));
  await (await context.newPage()).goto(address);
  const popup = await openExtensionPage(context, 'popup.html');
  await popup.getByRole('button', { name: 'Open the panel' }).click();
  const worker = await workerOf(context);
  await expect
    .poll(() => worker.evaluate(() => chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL' as never] })))
    .toHaveLength(1);
});

test('the popup has one scroll bar, whatever the height of its window', async ({ context }) => {
  const popup = await popupWith(context);
  for (const height of [600, 400]) {
    await popup.setViewportSize({ width: 400, height });
    const scrollers = await popup.evaluate(
      () =>
        [...document.body.querySelectorAll('*')].filter(
          (e) => e.scrollHeight > e.clientHeight + 1 && getComputedStyle(e).overflowY === 'auto',
        ).length,
    );
    expect(scrollers).toBe(0);
    await expect(popup.getByRole('button', { name: 'Export all' })).toBeInViewport();
    await expect(popup.getByRole('searchbox')).toBeInViewport();
  }
});

test.describe('the side panel', () => {
  test('says what to do on a page that was not read', async ({ context }) => {
    const panel = await openExtensionPage(context, 'sidepanel.html');
    await expect(panel.getByText('This page has not been read.')).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Read this page' })).toBeVisible();
  });

  test('shows the report of the tab, keeps a note as it is typed, and a tag', async ({ context, server }) => {
    server.servePdf(FILE, await sample());
    const report = await openReport(context);
    const panel = await openExtensionPage(context, 'sidepanel.html');
    await expect(panel.getByRole('heading', { name: /Exampleshire/ })).toBeVisible();
    await panel.getByRole('button', { name: 'Save all recommendations' }).click();
    await expect(panel.getByText('All saved')).toBeVisible();

    const card = panel.locator('#notes .card').first();
    await card.getByRole('textbox', { name: 'My note' }).fill('Ask who owns this.');
    await expect(card.getByText('Saved', { exact: true })).toBeVisible();
    await card.getByRole('combobox', { name: 'Add a tag' }).fill('Care leavers');
    await card.getByRole('combobox', { name: 'Add a tag' }).press('Enter');
    await expect(card.getByRole('button', { name: 'Remove tag Care leavers' })).toBeVisible();

    await panel.reload();
    await expect(card.getByRole('textbox', { name: 'My note' })).toHaveValue('Ask who owns this.');
    await expect(card.locator('.tag:not(.tag--suggested)')).toHaveText('Care leavers');
    await report.close();
  });

  test('deletes a note, and brings it back', async ({ context, server }) => {
    server.servePdf(FILE, await sample());
    await openReport(context);
    const panel = await openExtensionPage(context, 'sidepanel.html');
    await panel.getByRole('button', { name: 'Save', exact: true }).first().click();
    const notes = panel.locator('#notes .card');
    await expect(notes).toHaveCount(1);
    await notes.getByRole('button', { name: 'Delete' }).click();
    await expect(notes).toHaveCount(0);
    await panel.getByRole('button', { name: 'Undo' }).click();
    await expect(notes).toHaveCount(1);
  });

  test('hides what is no finding in every place, for good, until it is brought back', async ({
    context,
    server,
  }) => {
    server.servePdf(FILE, await sample());
    const report = await openReport(context);
    const panel = await openExtensionPage(context, 'sidepanel.html');
    const cards = panel.locator('#recommendations .card');
    const count = await cards.count();
    await panel.getByRole('button', { name: 'Not a recommendation: hide it' }).first().click();
    await expect(cards).toHaveCount(count - 1);
    await expect(cards.first().getByRole('button').first()).toBeFocused();
    await expect(report.locator('#recommendations .card')).toHaveCount(count - 1);

    await report.reload();
    await expect(report.getByText('1 hidden as not a finding')).toBeVisible();
    await panel.reload();
    await panel.getByRole('button', { name: 'Show', exact: true }).click();
    await panel.getByRole('button', { name: 'Bring back' }).click();
    await expect(cards).toHaveCount(count);
    await expect(report.locator('#recommendations .card')).toHaveCount(count);
  });

  test('narrows the findings, and keeps the choice from report to report', async ({ context, server }) => {
    server.servePdf(FILE, await sample());
    await openReport(context);
    const panel = await openExtensionPage(context, 'sidepanel.html');
    const kind = panel.getByRole('combobox', { name: 'Kind' });
    await kind.focus();
    await kind.press('J'); // by keys alone: the first choice that begins with it
    await expect(kind).toHaveValue('judgement');
    await expect(panel.locator('#recommendations')).toHaveCount(0);
    await panel.reload();
    await expect(kind).toHaveValue('judgement');
    expect(await violations(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Show all findings' }).click();
    await expect(panel.locator('#recommendations')).toBeVisible();
  });

  test('hands back what is kept of the report as Markdown', async ({ context, server }) => {
    server.servePdf(FILE, await sample());
    await openReport(context);
    const panel = await openExtensionPage(context, 'sidepanel.html');
    await panel.getByRole('button', { name: 'Save all recommendations' }).click();
    await expect(panel.getByText('All saved')).toBeVisible();
    const count = await panel.locator('#notes .card').count();
    const saved = panel.waitForEvent('download');
    await panel.getByRole('button', { name: 'Save as a file' }).click();
    const text = await readFile((await (await saved).path())!, 'utf8');
    expect(text).toContain(`notes: ${count}\n`);
    expect(text.match(/^> — /gm)).toHaveLength(count);
  });

  test('goes to the card of what is clicked in the page, and to the place of what is clicked here', async ({
    context,
    server,
  }) => {
    const address = 'https://reports.ofsted.gov.uk/provider/21/990001';
    server.servePage(address, pageSource('school'));
    const report = await context.newPage();
    await report.setViewportSize({ width: 900, height: 250 });
    await report.goto(address);
    const panel = await openExtensionPage(context, 'sidepanel.html');
    const row = panel.locator('.judgements__row', { hasText: 'Sixth-form provision' });
    await row.getByRole('button', { name: /^Outstanding/ }).click();
    await expect(report.getByText('Sixth-form provision:')).toBeInViewport();

    await report.bringToFront();
    await report.getByText('Behaviour and attitudes:').click({ position: { x: 20, y: 8 } });
    await expect(panel.locator('.judgements__row', { hasText: 'Behaviour' })).toHaveAttribute('data-marked');
    await expect(row).not.toHaveAttribute('data-marked');
  });

  test('copies a finding with its citation, formatted and plain', async ({ context, server }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    server.servePdf(FILE, await sample());
    await openReport(context);
    const panel = await openExtensionPage(context, 'sidepanel.html');
    await panel.locator('#recommendations .card').first().getByRole('button', { name: 'Copy' }).click();
    await expect(panel.getByText('Copied')).toBeVisible();
    const copied = await panel.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item!.getType(type)).text();
      return { html: await read('text/html'), text: await read('text/plain') };
    });
    expect(copied.text).toMatch(
      /^“.*”\n— .*Exampleshire.*, Ofsted, p\. \d+\nhttps:\/\/files\.ofsted\.gov\.uk\/.*#page=\d+$/s,
    );
    expect(copied.html).toContain('<blockquote');
    expect(copied.html).toMatch(/<a href="https:\/\/files\.ofsted\.gov\.uk\/[^"]*#page=\d+"/);
  });
});

test.describe('the settings', () => {
  test('turn the reader off for PDFs, and keep it so', async ({ context }) => {
    const settings = await openExtensionPage(context, 'settings.html');
    const choice = settings.getByRole('checkbox', { name: 'Open Ofsted’s PDFs in the reader' });
    await expect(choice).toBeChecked();
    await choice.uncheck();
    await expect
      .poll(() =>
        settings.evaluate(async () => (await chrome.declarativeNetRequest.getDynamicRules()).length),
      )
      .toBe(0);
    await settings.reload();
    await expect(choice).not.toBeChecked();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every screen can be used by everybody (${colorScheme})`, async ({ context, server }) => {
    test.slow(); // axe looks at every element of three screens
    server.servePdf(FILE, await sample());
    await openReport(context);
    const panel = await openExtensionPage(context, 'sidepanel.html');
    await panel.emulateMedia({ colorScheme });
    await panel.getByRole('button', { name: 'Save all recommendations' }).click();
    await expect(panel.getByText('All saved')).toBeVisible();
    expect(await violations(panel)).toEqual([]);
    await keep(panel);

    for (const name of ['popup.html', 'settings.html']) {
      const page = await openExtensionPage(context, name);
      await page.emulateMedia({ colorScheme });
      await expect(page.getByRole('button').first()).toBeVisible();
      await expect(page.locator('.icon').first()).toBeVisible();
      for (const more of await page.getByRole('button', { name: 'More for this note' }).all())
        await more.click();
      expect(await violations(page)).toEqual([]);
    }
  });
}

const sample = () => readFile(join(ROOT, 'samples', 'exampleshire.pdf'));

/** Open the sample report in the reader, and wait until it is read. */
async function openReport(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(FILE);
  await expect(page.locator('.panel__head')).toBeVisible();
  return page;
}
