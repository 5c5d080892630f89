import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { ROOT } from '../../scripts/browser/launch.ts';
import { expect, openExtensionPage, test } from './extension.ts';
import { plainPdf } from './odd-pdfs.ts';

const ELSEWHERE = 'https://council.example/papers/report.pdf';

/** Ask the background to open a PDF in the reader, as popup, menu and pages do; the tab it opens. */
async function openInReader(context: BrowserContext, address: string): Promise<Page> {
  const screen = await openExtensionPage(context, 'settings.html');
  const opened = context.waitForEvent('page');
  await screen.evaluate(
    (request) => chrome.runtime.sendMessage({ to: 'background', message: 'openInReader', request }),
    { address, page: null },
  );
  return opened;
}

/** No test can answer the browser's own question, so the answer is played; the server lets anybody fetch. */
const OPEN_TO_ALL = { 'access-control-allow-origin': '*' };
const playAllowed = (page: Page): Promise<void> =>
  page.evaluate(() => {
    chrome.permissions.request = (() => Promise.resolve(true)) as never;
  });

test.describe('a PDF of another site', () => {
  test.beforeEach(async ({ server }) => server.servePdf(ELSEWHERE, await plainPdf(2)));

  test('is not fetched before its site is allowed, and the reader says which one', async ({
    context,
    server,
  }) => {
    const page = await openInReader(context, ELSEWHERE);
    await expect(page.getByRole('heading')).toHaveText('This PDF is on council.example');
    await expect(page.getByRole('button', { name: 'Allow council.example' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Open the original' })).toHaveAttribute('href', ELSEWHERE);
    expect(server.requests.filter((request) => request.includes('council.example'))).toEqual([]);
    expect(page.url()).not.toContain('council');
  });

  test('says what can be done when the site is refused', async ({ context }) => {
    const page = await openInReader(context, ELSEWHERE);
    await page.evaluate(() => {
      chrome.permissions.request = (() => Promise.resolve(false)) as never;
    });
    await page.getByRole('button', { name: 'Allow council.example' }).click();
    await expect(page.getByRole('alert')).toContainText('Without access to council.example');
  });

  test('is read once its site is allowed, and is the report it is elsewhere', async ({ context, server }) => {
    const bytes = await readFile(join(ROOT, 'samples', 'exampleshire.pdf'));
    server.servePdf(ELSEWHERE, bytes, OPEN_TO_ALL);
    const page = await openInReader(context, ELSEWHERE);
    await expect(page.getByRole('heading')).toHaveText('This PDF is on council.example');
    await playAllowed(page);
    await page.getByRole('button', { name: 'Allow council.example' }).click();
    await expect(page.locator('.panel__head')).toContainText('Exampleshire');
    await page.getByRole('button', { name: /Save all/ }).click();
    await expect(page.locator('.mark--recommendation[data-saved]').first()).toBeAttached();
    const ofsted = 'https://files.ofsted.gov.uk/v1/file/50000001';
    server.servePdf(ofsted, bytes);
    const again = await openExtensionPage(context, `reader.html?file=${ofsted}`);
    await expect(again.locator('.mark--recommendation[data-saved]').first()).toBeAttached();
  });
});

test('only addresses of the web are handed over', async ({ context }) => {
  const page = await openInReader(context, 'javascript:alert(1)');
  await expect(page.getByRole('alert')).toContainText('no longer knows which PDF');
});

test('a file dropped on the reader opens, also while another one is open', async ({ context, server }) => {
  const file = 'https://files.ofsted.gov.uk/v1/file/50000001';
  server.servePdf(file, await plainPdf(2));
  const page = await openExtensionPage(context, `reader.html?file=${file}`);
  await expect(page.locator('.textLayer').first()).toContainText('Northmoor');
  const bytes = [...(await readFile(join(ROOT, 'samples', 'exampleshire.pdf')))];
  const files = await page.evaluateHandle((numbers) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(numbers)], 'dropped.pdf', { type: 'application/pdf' }));
    return transfer;
  }, bytes);
  await page.dispatchEvent('.pages__scroll', 'dragover', { dataTransfer: files });
  await page.dispatchEvent('.pages__scroll', 'drop', { dataTransfer: files });
  await expect(page.locator('.panel__head')).toContainText('Exampleshire');
  await expect(page.getByRole('link', { name: 'Open the original' })).toHaveCount(0);
});
