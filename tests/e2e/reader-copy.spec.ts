import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ROOT } from '../../scripts/browser/launch.ts';
import { expect, test } from './extension.ts';
import { overTheBreak, select } from './reader-page.ts';

const FILE = 'https://files.ofsted.gov.uk/v1/file/50000001';

test('a copy to keep shows highlights and notes to any program, page by page', async ({
  context,
  server,
}) => {
  server.servePdf(FILE, await readFile(join(ROOT, 'samples', 'exampleshire.pdf')));
  const page = await context.newPage();
  await page.goto(FILE);
  await expect(page.locator('.panel__head')).toBeVisible();
  const [from, to] = await overTheBreak(page);
  await select(page, [1, from], [2, to]);
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  await expect(page.locator('.card textarea:focus')).toBeVisible();
  await page.keyboard.type('Ask the “panel” about this.');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'More', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download with my notes' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('50000001 with notes.pdf');
  await expect(page.getByText('Downloaded with 1 highlight')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Download with my notes' })).toBeHidden();

  const copy = await getDocument({ data: new Uint8Array(await readFile(await file.path())), verbosity: 0 })
    .promise;
  const notesOn = async (number: number) =>
    (await (await copy.getPage(number)).getAnnotations())
      .filter(({ subtype }) => subtype === 'Highlight')
      .map(({ contentsObj, quadPoints, rect }) => ({ words: contentsObj.str, quadPoints, rect }));
  const [[first], [second]] = [await notesOn(1), await notesOn(2)];
  expect(first!.words).toBe('Ask the “panel” about this.');
  expect(second!.words).toBe('Goes on from page 1.');
  expect(first!.rect[1]).toBeLessThan(200); // at the foot of its page, where the words are
  expect(second!.rect[3]).toBeGreaterThan(600);
  expect(await notesOn(3)).toEqual([]);
});
