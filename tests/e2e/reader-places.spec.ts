import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { ROOT } from '../../scripts/browser/launch.ts';
import { expect, test } from './extension.ts';
import { orderlyPdf } from './odd-pdfs.ts';
import { select } from './reader-page.ts';

const FILE = 'https://files.ofsted.gov.uk/v1/file/50000001';

async function open(context: BrowserContext, address = FILE): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.locator('.panel__head')).toBeVisible();
  return page;
}

const pageField = (page: Page) => page.getByLabel('Page', { exact: true });

test.describe('a file with labels, contents and named places', () => {
  test.beforeEach(async ({ server }) => server.servePdf(FILE, await orderlyPdf()));

  test('says where the reader is as printed, and goes to a printed number', async ({ context }) => {
    const page = await open(context);
    await expect(pageField(page)).toHaveValue('i');
    await expect(page.getByText('(1 of 6)')).toBeVisible();
    await pageField(page).fill('3');
    await page.keyboard.press('Enter');
    await expect(page.getByText('(5 of 6)')).toBeVisible();
  });

  test('shows its contents, each entry a way to its place', async ({ context }) => {
    const page = await open(context);
    await page.getByRole('button', { name: 'Contents' }).click();
    const contents = page.getByRole('navigation', { name: 'Contents' });
    await expect(contents.getByRole('button')).toHaveText([
      'What inspectors found',
      'Leaders',
      'What must improve',
    ]);
    await contents.getByRole('button', { name: 'Leaders' }).click();
    await expect(page.getByText('(4 of 6)')).toBeVisible();
    await page.getByRole('button', { name: 'Contents' }).click();
    await expect(contents).toHaveCount(0);
  });

  for (const [hash, where] of [
    ['#nameddest=findings', '(5 of 6)'],
    ['#page=2', '(2 of 6)'],
    ['#page=4&zoom=200', '(4 of 6)'],
    ['#page=3&zoom=page-fit', '(3 of 6)'],
    ['#nameddest=not-there', '(1 of 6)'],
    ['#page=999', '(1 of 6)'],
  ] as const) {
    test(`arrives at ${hash}`, async ({ context }) => {
      const page = await open(context, `${FILE}${hash}`);
      await expect(page.getByText(where)).toBeVisible();
      await expect(page.locator('.textLayer').first()).toContainText('Northmoor');
    });
  }

  test('arrives at #zoom= as large as asked for', async ({ context }) => {
    const page = await open(context, `${FILE}#zoom=150`);
    await expect(page.getByLabel('Zoom', { exact: true })).toHaveValue('1.5');
    await page.goto('about:blank');
    await page.goto(`${FILE}#page=2&zoom=page-width`);
    await expect(page.getByLabel('Zoom', { exact: true })).toHaveValue('page-width');
  });
});

test('a copied link leads back to the page and the highlight, also after a reload', async ({
  context,
  server,
}) => {
  server.servePdf(FILE, await readFile(join(ROOT, 'samples', 'exampleshire.pdf')));
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await open(context, `${FILE}#page=3`);
  await expect(page.locator('.page[data-page-number="3"] .textLayer span').first()).toBeAttached();
  const words = await page.evaluate(() => {
    const leaves = [
      ...document.querySelectorAll('.page[data-page-number="3"] .textLayer span[role="presentation"]'),
    ];
    const line = leaves.find(({ textContent }) => (textContent?.trim().length ?? 0) > 40)!;
    return line.textContent!.trim().split(' ').slice(0, 4).join(' ');
  });
  await select(page, [3, words], [3, words]);
  await page.getByRole('button', { name: 'Highlight', exact: true }).click();
  await expect(page.locator('.mark--highlight[data-saved]')).toHaveCount(1);
  const id = await page.locator('.mark--highlight').getAttribute('data-mark');
  await page.locator('.card--yellow').getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(`${FILE}#page=3&note=${id}`);
  await page.close();

  const again = await open(context, link);
  const there = again.locator(`.mark--highlight[data-mark="${id}"][data-focused]`);
  await expect(there).toBeInViewport();
  await expect(again.locator('.card--yellow[data-marked]')).toBeInViewport();
  await expect(again).toHaveURL(new RegExp(`note=${id}`));
  await again.reload();
  await expect(there).toBeInViewport();
});
