import type { BrowserContext, Page } from '@playwright/test';
import type { Annotation } from '../../lib/model/annotation.ts';
import { madeNote, madeReport } from '../made.ts';
import { violations } from './axe.ts';
import { expect, openExtensionPage, test } from './extension.ts';
import { onDisk, sendAll } from './library.ts';

const GROUPS = ['Exampleshire', 'Kingsbridge and the Vale of St Ambrose', 'Northmoor'];
const KINDS = ['recommendation', 'highlight', 'judgement'] as const;

/** A library in which each authority has a report with `each` notes, opened. */
async function library(context: BrowserContext, each: number, hash = ''): Promise<Page> {
  const page = await openExtensionPage(context, 'popup.html');
  const messages = GROUPS.map((group, g) => ({
    message: 'saveAnnotations',
    request: {
      report: madeReport({
        id: `pdf:${g}`,
        group,
        addresses: [`https://files.ofsted.gov.uk/v1/file/5000000${g}`],
      }),
      annotations: Array.from({ length: each }, (_, i) => noteOf(g, i, group)),
    },
  }));
  for (const message of messages) expect(await sendAll(page, [message])).toEqual([true]);
  await page.goto(page.url().replace('popup.html', `library.html${hash}`));
  await expect(page.getByRole('grid')).toBeVisible();
  return page;
}

function noteOf(g: number, i: number, group: string): Annotation {
  const kind = KINDS[i % 3]!;
  return madeNote({
    id: `n${g}-${i}`,
    reportId: `pdf:${g}`,
    group,
    kind,
    quote: { exact: `Words ${i} of ${group}: plans are timely.`, prefix: '', suffix: '' },
    span: { start: i * 100, end: i * 100 + 30 },
    finding:
      kind === 'highlight'
        ? null
        : {
            rule: 'r',
            area: kind === 'judgement' ? 'Overall effectiveness' : null,
            grade: kind === 'judgement' ? 'good' : null,
            current: true,
            heading: null,
            force: null,
          },
    colour: kind === 'highlight' ? 'yellow' : null,
    createdAt: 1_700_000_000_000 + g * 1_000_000 + i,
  });
}

const count = (page: Page) => page.getByRole('heading', { level: 1 });
const tagged = async (page: Page, tag: string) =>
  (await onDisk(page)).annotations.filter(({ tags }) => tags.includes(tag)).length;

test('notes are narrowed by an address that can be kept, selected by keys, tagged at once, and given back', async ({
  context,
}) => {
  const page = await library(context, 12);
  await expect(count(page)).toHaveText('Notes 36');
  await page.getByRole('checkbox', { name: /^Recommendation/ }).check();
  await expect(count(page)).toHaveText('Notes 12');
  await page.reload();
  await expect(count(page)).toHaveText('Notes 12');
  await expect(page.getByRole('button', { name: /Kind Recommendation/ })).toBeVisible();

  const grid = page.getByRole('grid');
  await grid.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByRole('row', { selected: true })).toHaveCount(3);
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: '4 selected' })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Tags', exact: true }).click();
  await page.keyboard.type('inspection prep');
  await page.keyboard.press('Enter');
  await expect(page.getByText('4 notes tagged “inspection prep”')).toBeVisible();
  expect(await tagged(page, 'inspection prep')).toBe(4);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => tagged(page, 'inspection prep')).toBe(0);

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(page).toHaveURL(/#\/export\?ids=picked$/);
  await page.goBack();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(count(page)).toHaveText('Notes 36');
});

test('all notes that fit are deleted and brought back; a note is changed beside the list', async ({
  context,
}) => {
  const page = await library(context, 12, '#/notes?authority=Northmoor');
  await expect(count(page)).toHaveText('Notes 12');
  await page.getByRole('checkbox', { name: 'Select all 12' }).check();
  await page.getByRole('button', { name: 'Delete', exact: true }).first().click();
  await expect(page.getByText('No note fits all of this.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all notes' }).click();
  await expect(count(page)).toHaveText('Notes 24');
  await page.getByRole('button', { name: 'Undo: 12 notes deleted' }).click();
  await expect(count(page)).toHaveText('Notes 36');

  await page.getByRole('searchbox', { name: 'Search my notes' }).fill('words 7 exampelshire');
  await expect(count(page)).toHaveText('Notes 1');
  await page.getByRole('grid').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'My note' }).fill('Ask about this.');
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
  expect((await onDisk(page)).annotations.find(({ id }) => id === 'n0-7')!.note).toBe('Ask about this.');
  await expect(page.getByRole('row').getByText('Ask about this.')).toBeVisible();
});

test('of a long list only what is in sight is drawn; by report it has headings; narrow, one thing follows the other', async ({
  context,
}) => {
  const page = await library(context, 200, '#/notes?sort=report');
  const grid = page.getByRole('grid');
  await expect(grid).toHaveAttribute('aria-rowcount', '603');
  expect(await page.getByRole('row').count()).toBeLessThan(60);
  await grid.focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('row').filter({ hasText: 'Words 199 of Northmoor' })).toBeInViewport();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Home');
  await expect(page.getByRole('row').filter({ hasText: 'Words 0 of Exampleshire' })).toBeInViewport();
  expect(await violations(page)).toEqual([]);

  await page.setViewportSize({ width: 400, height: 800 });
  await page.getByRole('row').filter({ hasText: 'Words 1 of Exampleshire' }).click();
  await expect(page.getByRole('textbox', { name: 'My note' })).toBeVisible();
  await expect(grid).toBeHidden();
  expect(await violations(page)).toEqual([]);
  await page.goBack();
  await expect(grid).toBeVisible();
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('checkbox', { name: /^Judgement/ }).check();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show 198 notes' }).click();
  await expect(grid).toBeVisible();
});

test('the popup narrows its notes, and leads to an authority’s notes in the library', async ({ context }) => {
  const library36 = await library(context, 12);
  const popup = await openExtensionPage(context, 'popup.html');
  await popup.getByRole('button', { name: 'Narrow by kind, grade or tag' }).click();
  await popup.getByRole('combobox', { name: 'Grade' }).selectOption('Good');
  await expect(popup.getByText('12 notes', { exact: true })).toBeVisible();
  expect(await violations(popup)).toEqual([]);
  await popup.getByRole('button', { name: 'Narrow by kind, grade or tag' }).click();
  await popup.getByRole('button', { name: 'Show Northmoor in the library' }).click();
  await expect(count(library36)).toHaveText('Notes 12');
  await expect(library36).toHaveURL(/authority=Northmoor/);
});
