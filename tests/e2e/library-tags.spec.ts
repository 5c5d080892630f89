import type { Page } from '@playwright/test';
import { madeNote, madeReport } from '../made.ts';
import { violations } from './axe.ts';
import { expect, openExtensionPage, test } from './extension.ts';
import { sendAll } from './library.ts';

const NOTES = [
  ['early help', 'to ask'],
  ['to ask'],
  ['front door', 'early help'],
  ['a tag with a name that is so long that no column of any table was made for it'],
].map((tags, i) => madeNote({ id: `n${i}`, tags, createdAt: i + 1 }));

async function openTags(page: Page): Promise<void> {
  await sendAll(page, [
    { message: 'saveAnnotations', request: { report: madeReport(), annotations: NOTES } },
  ]);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Tags' })).toBeVisible();
}

const listed = (page: Page) => page.locator('.tag-list__row');
const named = (page: Page, name: string) => page.locator('.tag-list__name').filter({ hasText: name });

test('the codebook: a tag is nested, described, renamed, merged and deleted by keyboard, and each is undone', async ({
  context,
}) => {
  const page = await openExtensionPage(context, 'library.html#/tags');
  await expect(page.getByText('There are no tags yet.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await openTags(page);
  await expect(listed(page)).toHaveText([
    /^a tag with.*1 note$/,
    /^early help2 notes$/,
    /^front door1 note$/,
    /^to ask2 notes$/,
  ]);

  await named(page, 'front door').press('Enter');
  await page.getByLabel('Stands under').selectOption('early help');
  await expect(listed(page).nth(2)).toContainText('front door, under early help');
  await page.getByLabel('Description').fill('Contacts, referrals and what becomes of them.');
  await page.getByLabel('Description').press('Tab');
  await page.getByRole('button', { name: 'violet' }).press('Enter');
  await expect(listed(page).nth(2)).toContainText('Contacts, referrals');
  expect(await violations(page)).toEqual([]);

  await page.getByLabel('Name').fill('thresholds');
  await page.getByLabel('Name').press('Enter');
  await expect(listed(page).nth(2)).toContainText('thresholds');
  await expect(
    page.getByRole('button', { name: /Undo: tag “front door” renamed to “thresholds”/ }),
  ).toBeVisible();

  await page.getByLabel('Merge into').selectOption('to ask');
  await page.getByRole('button', { name: 'Merge' }).press('Enter');
  await expect(listed(page)).toHaveText([/^a tag with/, /^early help2 notes$/, /^to ask3 notes$/]);
  await page.getByRole('button', { name: /Delete this tag, and take it off 3 notes/ }).press('Enter');
  await expect(listed(page)).toHaveText([/^a tag with/, /^early help2 notes$/]);

  await page.keyboard.press('Control+z');
  await expect(listed(page)).toHaveCount(3);
  await page.keyboard.press('Control+z');
  await expect(listed(page)).toHaveText([
    /^a tag with/,
    /^early help2 notes$/,
    /thresholds.*1 note$/,
    /^to ask2 notes$/,
  ]);
});

test('a tag is made before any note carries it, and put elsewhere by dragging', async ({ context }) => {
  const page = await openExtensionPage(context, 'library.html#/tags');
  await openTags(page);
  await page.getByRole('button', { name: 'New tag' }).click();
  await page.getByLabel('Name of the new tag').fill('#placements');
  await page.getByLabel('Name of the new tag').press('Enter');
  await expect(listed(page)).toHaveCount(5);
  await named(page, 'to ask').dragTo(named(page, 'placements'));
  await expect(named(page, 'to ask')).toContainText('under placements');
  await page.setViewportSize({ width: 380, height: 700 });
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
