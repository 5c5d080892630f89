import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../scripts/browser/launch.ts';
import { violations } from './axe.ts';
import { expect, openExtensionPage, test } from './extension.ts';
import { lockedPdf, plainPdf } from './odd-pdfs.ts';

const FILE = 'https://files.ofsted.gov.uk/v1/file/50000001';
const sample = () => readFile(join(ROOT, 'samples', 'exampleshire.pdf'));

test('ticks along the scroll bar lead to their findings; pages are dimmed for good; the file says what it is', async ({
  context,
  server,
}) => {
  server.servePdf(FILE, await sample());
  const page = await context.newPage();
  await page.goto(FILE);
  await expect(page.locator('.panel__head')).toBeVisible();

  const minimap = page.getByRole('img', { name: /^Where findings and notes lie: \d+ findings/ });
  const last = (await minimap.locator('path').last().getAttribute('d'))!;
  const box = (await minimap.boundingBox())!;
  const at = Number(/^M\d+ ([\d.]+)H/.exec(last)![1]);
  await page.mouse.click(box.x + box.width / 2, box.y + at * box.height);
  await expect(page.locator('.mark[data-focused]')).toBeInViewport();
  await expect(page.locator('.panel [data-marked]')).toBeVisible();

  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Dim the pages' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Dim the pages' })).toBeHidden();
  await page.reload();
  await expect(page.locator('.page').first()).toHaveCSS('filter', 'brightness(0.74)');

  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'About this file' }).click();
  const facts = page.getByRole('dialog', { name: 'About this file' });
  await expect(facts).toContainText(FILE);
  await expect(facts).toContainText('210 × 297 mm (A4)');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(facts).toHaveCount(0);
});

test('of 2,000 pages only those in view are drawn small, and the keyboard reaches them all', async ({
  context,
  server,
}) => {
  server.servePdf(FILE, await plainPdf(2000));
  const page = await context.newPage();
  await page.goto(FILE);
  await page.getByRole('button', { name: 'Pages', exact: true }).click();
  const pages = page.getByRole('navigation', { name: 'Pages' });
  await pages.getByRole('button', { name: 'Page 1', exact: true }).focus();
  await page.keyboard.press('End');
  await expect(pages.getByRole('button', { name: 'Page 2000' })).toBeFocused();
  await expect(pages.locator('[data-page="2000"] canvas')).toHaveAttribute('data-drawn');
  expect(await pages.locator('canvas').count()).toBeLessThan(15);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Page', { exact: true })).toHaveValue('1999');
  await expect(pages.getByRole('button', { name: 'Page 1999' })).toHaveAttribute('aria-current', 'page');
});

test('several files become a list, read one after the other', async ({ context }) => {
  const page = await openExtensionPage(context, 'reader.html');
  const pdf = (name: string, bytes: Uint8Array) => ({
    name,
    mimeType: 'application/pdf',
    buffer: Buffer.from(bytes),
  });
  await page
    .getByLabel('PDF from this computer')
    .setInputFiles([
      pdf('northmoor.pdf', await plainPdf(3)),
      pdf('locked.pdf', lockedPdf('secret', 'Westmarch')),
      pdf('exampleshire.pdf', await sample()),
    ]);
  await expect(page.getByRole('listitem')).toHaveText([
    /northmoor\.pdf3 pages/,
    /locked\.pdfLocked with a password/,
    /exampleshire\.pdf5 pages/,
  ]);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Open the first' }).click();
  await expect(page.getByText('1 of 3: northmoor.pdf')).toBeVisible();
  await expect(page.getByText('of 3', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Previous file' }).click();
  await expect(page.getByText('3 of 3: exampleshire.pdf')).toBeVisible();
  await expect(page.locator('.panel__head')).toContainText('Exampleshire');
  await page.getByRole('button', { name: 'All 3 files' }).click();
  await expect(page.getByRole('listitem').nth(2)).toContainText('opened');
});
