import { violations } from './axe.ts';
import { expect, openExtensionPage, test } from './extension.ts';
import { onDisk } from './library.ts';

const FILE = JSON.stringify({
  annotations: [
    {
      id: 'abc',
      created: '2026-03-11T09:30:00+00:00',
      updated: '2026-03-11T09:30:00+00:00',
      uri: 'https://www.exampleshire.example/report',
      text: 'Ask who owns this.',
      tags: ['plans'],
      document: { title: ['Report on Exampleshire'] },
      target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'The plans are late.' }] }],
    },
    {
      id: 'page',
      created: '2026-03-11T09:30:00+00:00',
      updated: '2026-03-11T09:30:00+00:00',
      uri: 'https://www.exampleshire.example/report',
      text: 'A note on the whole page.',
    },
  ],
});

test('annotations of another tool are checked, told of, imported, and undone', async ({ context }) => {
  const page = await openExtensionPage(context, 'settings.html');
  const choose = (name: string, text: string) =>
    page
      .getByLabel('Import annotations')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

  await choose('broken.json', FILE.slice(0, -2));
  await expect(
    page.getByText('This file was not imported: the file is no JSON, or was cut off. Nothing was changed.'),
  ).toBeVisible();

  await choose('hypothesis.json', FILE);
  await expect(
    page.getByText(/^1 annotation in this file is left out.*1 note new, 1 report new\./),
  ).toBeVisible();
  expect((await onDisk(page)).annotations).toEqual([]);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Import it' }).click();
  await expect(page.getByText(/^Imported\. 1 note new/)).toBeVisible();
  expect((await onDisk(page)).annotations).toMatchObject([{ note: 'Ask who owns this.', tags: ['plans'] }]);
  await page.getByRole('button', { name: /^Undo: 1 note taken in from a file/ }).click();
  await expect(async () =>
    expect((await onDisk(page)).annotations[0]!.deletedAt).toBeGreaterThan(0),
  ).toPass();
});
