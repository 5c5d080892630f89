import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../scripts/browser/launch.ts';
import { violations } from './axe.ts';
import { expect, openExtensionPage, test } from './extension.ts';
import { onDisk } from './library.ts';

const sample = await readFile(join(ROOT, 'samples/exampleshire.pdf'));
const pdf = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer });

test('many reports at once: read in a worker, listed with every judgement, saved, exported; bad files do not stop the rest', async ({
  context,
}) => {
  const page = await openExtensionPage(context, 'library.html#/read');
  expect(await violations(page)).toEqual([]);
  await page
    .getByLabel('PDFs to read', { exact: true })
    .setInputFiles([
      pdf('1 cut off.pdf', sample.subarray(0, 900)),
      pdf('2 a page.pdf', Buffer.from('<!doctype html><title>Not found</title>')),
      pdf('3 exampleshire.pdf', sample),
      pdf('4 the same.pdf', sample),
      pdf('5 empty.pdf', Buffer.alloc(0)),
    ]);
  await expect(page.getByRole('status').filter({ hasText: '1 report read, 4 could not be.' })).toBeVisible();
  const failed = page.locator('.read__failed li');
  await expect(failed).toHaveText([
    /1 cut off.pdf This PDF is damaged/,
    /2 a page.pdf This is not a PDF/,
    /4 the same.pdf This is the same file as “3 exampleshire.pdf”/,
    /5 empty.pdf The file is empty/,
  ]);
  const row = page.locator('.read__table tbody tr');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('Exampleshire');
  await expect(row.locator('.grade').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);

  const csv = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Reports as CSV' }).click();
  const [head, line] = (await readFile((await (await csv).path())!, 'utf8')).split('\r\n');
  expect(head).toContain('The experiences and progress of care leavers,Recommendations');
  expect(line).toMatch(/^3 exampleshire\.pdf,/);

  await page.getByRole('button', { name: 'Save 1 report to the library' }).click();
  await expect(page.getByText('All of them are in the library.')).toBeVisible();
  expect((await onDisk(page)).reports.map(({ file }) => file)).toEqual(['3 exampleshire.pdf']);
  await page.getByRole('button', { name: /Undo: 1 report added to the library/ }).click();
  await expect(page.getByRole('button', { name: 'Save 1 report to the library' })).toBeVisible();
});
