import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { madeNote, madeReport } from '../made.ts';
import { violations } from './axe.ts';
import { expect, openExtensionPage, test } from './extension.ts';
import { sendAll } from './library.ts';

const exampleshire = madeReport();
const northmoor = madeReport({ id: 'pdf:northmoor', group: 'Northmoor', addresses: [] });
const notesOn = ({ id: reportId, group }: { id: string; group: string }, count: number) =>
  Array.from({ length: count }, (_, i) =>
    madeNote({
      id: `${group} ${i}`,
      reportId,
      group,
      kind: i % 2 ? 'recommendation' : 'highlight',
      quote: { exact: `Words ${i} of ${group}, <b>as printed</b>.`, prefix: '', suffix: '' },
      span: { start: i * 50, end: i * 50 + 20 },
    }),
  );

async function openExport(page: Page): Promise<void> {
  await sendAll(page, [
    {
      message: 'saveAnnotations',
      request: { report: exampleshire, annotations: notesOn(exampleshire, 40) },
    },
    { message: 'saveAnnotations', request: { report: northmoor, annotations: notesOn(northmoor, 20) } },
  ]);
  await page.reload();
  await expect(page.getByText('60 notes in 2 reports')).toBeVisible();
}

async function saved(page: Page): Promise<{ name: string; bytes: Uint8Array; said: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  await expect(page.getByText(`Saved as ${file.suggestedFilename()}`)).toBeVisible();
  const said = (await page.locator('.export-actions__said').textContent()) ?? '';
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()), said };
}

const preview = (page: Page) => page.getByRole('region', { name: 'Preview' });
const format = (page: Page, name: string) => page.getByRole('radio', { name }).check();

test('notes go out in every format, all of them, and the reader’s own template is kept with its mistake', async ({
  context,
}) => {
  const page = await openExtensionPage(context, 'library.html#/export');
  await expect(page.getByText('There is nothing to export')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await openExport(page);
  await expect(preview(page)).toContainText('the first 50 of 60 notes');
  await expect(preview(page)).toContainText('> Words 0 of Exampleshire, \\<b>as printed\\</b>.');
  expect(await violations(page)).toEqual([]);

  const markdown = await saved(page);
  expect(markdown.said).toContain('60 notes in 2 reports exported.');
  expect(strFromU8(markdown.bytes).match(/^> Words \d+ of/gm)).toHaveLength(60);

  for (const [name, ending, head] of [
    ['Word', 'docx', 'PK'],
    ['Web page', 'html', '<!doctype html>'],
    ['CSV table', 'csv', '\uFEFFauthority'],
    ['W3C annotations', 'jsonld', '{\n"@context"'],
  ] as const) {
    await format(page, name);
    const file = await saved(page);
    expect(file.said).toContain('60 notes in 2 reports exported.');
    expect(file.name).toMatch(new RegExp(`^inspection-notes-[\\d-]+\\.${ending}$`));
    expect(Buffer.from(file.bytes).toString('utf8').startsWith(head), name).toBe(true);
    if (name === 'Word') expect(await violations(page), name).toEqual([]);
  }

  await format(page, 'Markdown');
  await page.getByLabel('A zip with a file for each report').check();
  expect(Object.keys(unzipSync((await saved(page)).bytes))).toEqual([
    'exampleshire/2022-10-03-inspection-of-childrens-services-ilacs.md',
    'northmoor/2022-10-03-inspection-of-childrens-services-ilacs.md',
  ]);

  await page.getByRole('button', { name: 'Make my own from this one' }).click();
  const source = page.getByRole('textbox', { name: 'Template text' });
  await source.fill('{% for note in report.recommendations %}* {{ note.txet }}\n{% endfor %}');
  await expect(page.getByText('Line 1, column 46: There is nothing called “note.txet” here.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save as a file' })).toBeHidden();
  await page.getByText('What a template can use').click();
  expect(await violations(page)).toEqual([]);

  await page.reload(); // closed in the middle: nothing is lost
  await page.getByLabel('Template', { exact: true }).selectOption('Notes by authority (mine)');
  await expect(source).toHaveValue(/note\.txet/);
  await source.fill('{% for note in report.recommendations %}* {{ note.text }}\n{% endfor %}');
  await expect(preview(page)).toContainText('* Words 1 of Exampleshire');
  const own = await saved(page);
  expect(own.said).toContain('30 of 60 notes in 2 reports exported. The template leaves the others out.');
  expect(strFromU8(own.bytes).match(/^\* Words/gm)).toHaveLength(30);

  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(source).toHaveValue(/note\.text/);
});
