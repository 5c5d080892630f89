import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../scripts/browser/launch.ts';
import { expect, openExtensionPage, test } from './extension.ts';

const FILE = 'https://files.ofsted.gov.uk/v1/file/50000001';

test('a report that the reader keeps a copy of opens when its address is gone, until the copy is deleted', async ({
  context,
  server,
}) => {
  server.servePdf(FILE, await readFile(join(ROOT, 'samples', 'exampleshire.pdf')));
  const page = await context.newPage();
  await page.goto(FILE);
  await expect(page.locator('.panel__head')).toBeVisible();
  await page.getByRole('button', { name: 'Save all recommendations' }).click();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Keep a copy on this computer' }).click();
  await expect(page.getByText('Kept on this computer')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Keep a copy on this computer' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  server.serve(FILE, { status: 404, type: 'text/html', body: 'Gone' });
  await page.reload();
  await expect(page.getByText(/This is the copy you kept on/)).toBeVisible();
  await expect(page.getByText('All saved')).toBeVisible();
  await expect(page.locator('.mark[data-saved]').first()).toBeAttached();

  const settings = await openExtensionPage(context, 'settings.html');
  await expect(settings.getByText(/^1 report takes \d+ kB on this machine/)).toBeVisible();
  await settings.getByRole('button', { name: /^Delete ?: Exampleshire, Inspection of children/ }).click();
  await expect(settings.getByText('None are kept.')).toBeVisible();
  await settings.getByRole('button', { name: 'Undo' }).last().click();
  await expect(settings.getByText(/^1 report takes/)).toBeVisible();
  await settings.getByRole('button', { name: /^Delete ?: Exampleshire, Inspection of children/ }).click();
  await expect(settings.getByText('None are kept.')).toBeVisible();
  await page.reload();
  await expect(page.getByText(/There is no report at this address any more/)).toBeVisible();
});

test('a note on a file from disk opens in the copy of it', async ({ context }) => {
  const page = await openExtensionPage(context, 'reader.html');
  await page.getByLabel('PDF from this computer').setInputFiles(join(ROOT, 'samples', 'exampleshire.pdf'));
  await expect(page.locator('.panel__head')).toBeVisible();
  await page.getByRole('button', { name: 'Save all recommendations' }).click();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Keep a copy on this computer' }).click();
  await expect(page.getByText('Kept on this computer')).toBeVisible();
  await page.close();

  const settings = await openExtensionPage(context, 'settings.html');
  const opened = context.waitForEvent('page');
  await settings.getByRole('link', { name: /Exampleshire/ }).click();
  const reader = await opened;
  await expect(reader.getByText(/This is the copy you kept on/)).toBeVisible();
  await expect(reader.getByText('All saved')).toBeVisible();
});
