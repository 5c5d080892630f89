import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { ALL_NOTES, libraryHash, type View } from '../../lib/model/library-address.ts';
import { councilReads, schoolReads } from '../lib/history/made-history.ts';
import { madeNote } from '../made.ts';
import { expect, openExtensionPage, test } from './extension.ts';

const COUNCILS = [
  'Exampleshire',
  'Northmoor',
  'Easton-upon-Exmouth, Christchurch Minor and the Vale of Westhampton',
];

/** The library with three councils of seven inspections each, a school, and notes with tags and themes. */
async function filledLibrary(context: BrowserContext): Promise<Page> {
  const page = await openExtensionPage(context, 'library.html');
  const send = async (message: string, request: object) => {
    const answer = await page.evaluate(
      ([name, body]) => chrome.runtime.sendMessage({ to: 'background', message: name, request: body }),
      [message, request] as const,
    );
    expect(answer.ok).toBe(true);
  };
  for (const [i, group] of COUNCILS.entries()) {
    const read = [...councilReads(group, i), ...(i === 0 ? schoolReads(group) : [])];
    await send('keepReadings', { read });
    const { report } = read[0]!;
    const note = (n: number) =>
      madeNote({
        id: `${i}-${n}`,
        reportId: report.id,
        group,
        tags: n < 2 ? ['Supervision'] : ['Plans'],
      });
    await send('saveAnnotations', { report, annotations: [0, 1, 2].slice(i).map(note) });
  }
  return page;
}

/** Go to a view as its address names it. */
async function goTo(page: Page, view: View, groups: string[] = []): Promise<void> {
  const hash = libraryHash({ view, filter: { ...ALL_NOTES, groups } });
  await page.evaluate((to) => location.assign(to), hash);
}

const marks = (page: Page) => page.locator('.chart__drawing').first().locator('a');

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Press a button that saves a file, and read it. */
async function saved(page: Page, name: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).first().click();
  return readFile((await (await download).path())!, 'utf8');
}

test("an authority's judgements over time are drawn, told as a table, saved, and lead to their place", async ({
  context,
  server,
}) => {
  const page = await filledLibrary(context);
  await goTo(page, 'authority', ['Exampleshire']);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Exampleshire');
  await expect(marks(page)).toHaveCount(21);
  await expect(page.getByRole('link', { name: /^Adequate: .*date not said, as recalled by/ })).toBeVisible();

  await marks(page).first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.chart__drawing a:focus')).toHaveAttribute(
    'aria-label',
    /: Overall effectiveness/,
  );

  await page.getByText('Show as table').first().click();
  await expect(page.locator('.chart').first().locator('tbody tr')).toHaveCount(21);
  const csv = await saved(page, 'Save the data (CSV)');
  expect(csv.trim().split('\r\n')).toHaveLength(22);
  expect(csv).toContain('2023-05-15,Help and protection,');
  const svg = await saved(page, 'Save the picture (SVG)');
  expect(svg).toContain('<title>Judgements over time</title>');
  expect(svg).not.toMatch(/var\(|light-dark|<a |href/);

  await page.getByText('Elm Lane Primary School', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Report card grades over time' })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  const opened = context.waitForEvent('page');
  await marks(page).last().click();
  await expect.poll(async () => (await opened).url()).toMatch(/reader\.html\?file=.*#page=1/);
  expect(server.served()).toEqual([]);
});

test('a report is taken out of the library, and Undo brings it back', async ({ context }) => {
  const page = await filledLibrary(context);
  await goTo(page, 'authority', ['Northmoor']);
  const rows = page.locator('.reports__row');
  await expect(rows).toHaveCount(7);
  await page.getByRole('button', { name: /^Take out of the library: .*11 May 2026/ }).click();
  await expect(rows).toHaveCount(6);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(rows).toHaveCount(7);
});

test('what was asked stands beside what a later report says on the same theme', async ({ context }) => {
  const page = await filledLibrary(context);
  await goTo(page, 'authority', ['Northmoor']);
  const row = page.locator('.asked__row', { hasText: 'Care leavers' });
  await expect(row.getByText('How quickly care leavers are told')).toBeVisible();
  await expect(row.getByText('A few pathway plans are out of date.')).toBeVisible();
  await page.getByLabel('Asked by').selectOption({
    label: '3 June 2014: Inspection of services for children in need of help and protection (SIF)',
  });
  const oversight = page.locator('.asked__row', { hasText: 'Management oversight' });
  await expect(oversight.getByText('Make sure that supervision')).toBeVisible();
  await expect(oversight.getByText('Managers now see every new case')).toBeVisible();
});

test('a cell of the matrix leads to its notes, and the counts follow a change', async ({ context }) => {
  const page = await filledLibrary(context);
  await goTo(page, 'matrix');
  await expect(page.getByRole('link', { name: 'Supervision, Exampleshire: 2 notes' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.evaluate(() =>
    chrome.runtime.sendMessage({ to: 'background', message: 'deleteAnnotations', request: { ids: ['0-0'] } }),
  );
  const cell = page.getByRole('link', { name: 'Supervision, Exampleshire: 1 note' });
  await expect(cell).toBeVisible();
  await page.getByLabel('Themes').check();
  await expect(
    page.getByRole('link', { name: 'Assessment and planning, Exampleshire: 2 notes' }),
  ).toBeVisible();
  await page.getByLabel('Tags').check();
  await cell.click();
  await expect(page).toHaveURL(/#\/notes\?authority=Exampleshire&tag=Supervision/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`authorities are compared side by side (${colorScheme})`, async ({ context }) => {
    const page = await filledLibrary(context);
    await page.emulateMedia({ colorScheme });
    await goTo(page, 'compare', COUNCILS.slice(0, 1));
    await expect(page.getByText('Choose two to four authorities')).toBeVisible();
    await page.getByLabel('Add an authority').selectOption(COUNCILS[2]!);
    const row = page
      .locator('tr', { has: page.getByRole('rowheader', { name: 'Care leavers', exact: true }) })
      .first();
    await expect(row.locator('.grade__word')).toHaveText(['Good', 'Outstanding']);
    await expect(page).toHaveURL(/authority=Exampleshire&authority=Easton/);
    expect(await violations(page)).toEqual([]);
    await goTo(page, 'matrix');
    await expect(marks(page).first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}
