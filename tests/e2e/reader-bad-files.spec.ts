import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../scripts/browser/launch.ts';
import { expect, openExtensionPage, test, workerOf } from './extension.ts';
import {
  cutPdf,
  damagedPdf,
  heavyPdf,
  hostilePdf,
  linkingPdf,
  lockedPdf,
  plainPdf,
  scannedPdf,
} from './odd-pdfs.ts';

const FILE = 'https://files.ofsted.gov.uk/v1/file/50000001';
const reader = (address: string) => `reader.html?file=${address}`;

test.describe('files that do not open', () => {
  for (const [what, response, words] of [
    ['an empty one', { body: '' }, /This file is empty/],
    ['a web page in disguise', { body: '<!doctype html><h1>Error</h1>' }, /This is not a PDF/],
    ['a damaged one', { body: damagedPdf() }, /This PDF is damaged/],
    ['one that is gone', { status: 404, body: 'gone' }, /no report at this address any more/],
    ['one that the server cannot send', { status: 500, body: 'oops' }, /Try again in a few minutes/],
  ] as const) {
    test(`${what} is explained in a sentence`, async ({ context, server }) => {
      server.serve(FILE, { type: 'application/pdf', ...response });
      const page = await openExtensionPage(context, reader(FILE));
      await expect(page.getByRole('alert')).toContainText(words);
      await expect(page.getByRole('link', { name: 'Open the original' })).toHaveAttribute(
        'href',
        `${FILE}#original`,
      );
    });
  }

  test('a lost connection can be tried again', async ({ context, server }) => {
    const body = await plainPdf(30);
    server.serve(FILE, { type: 'application/pdf', body, breakAfter: 4000, pieces: 5 });
    const page = await openExtensionPage(context, reader(FILE));
    await expect(page.getByRole('alert')).toContainText(/connection was lost|could not be reached/);
    server.servePdf(FILE, body);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('of 30', { exact: true })).toBeVisible();
  });

  test('a slow server is watched in words', async ({ context, server }) => {
    const body = await plainPdf(30);
    server.serve(FILE, { type: 'application/pdf', body, delay: 4000, pieces: 8 });
    const page = await openExtensionPage(context, reader(FILE));
    await expect(page.getByRole('status')).toContainText(/Receiving the report: \d+ kB of \d+ kB/);
    await expect(page.getByText('of 30', { exact: true })).toBeVisible();
  });

  test('an address of another site is refused, and nothing is asked of it', async ({ context, server }) => {
    const page = await openExtensionPage(context, reader('https://elsewhere.example/report.pdf'));
    await expect(page.getByRole('alert')).toContainText('not one of Ofsted’s own PDFs');
    expect(server.requests.filter((request) => request.includes('elsewhere'))).toEqual([]);
  });

  test('a file handed over by id opens, and its address is not in the reader’s own', async ({
    context,
    server,
  }) => {
    server.servePdf(FILE, await plainPdf());
    await (await workerOf(context)).evaluate(
      (address) => chrome.storage.session.set({ 'handover:a1': address }),
      FILE,
    );
    const page = await openExtensionPage(context, 'reader.html?id=a1');
    await expect(page.locator('.textLayer')).toContainText('Northmoor');
    expect(page.url()).not.toContain('ofsted');
  });

  test('a handover that is not known any more says so', async ({ context }) => {
    const page = await openExtensionPage(context, 'reader.html?id=long-gone');
    await expect(page.getByRole('alert')).toContainText('no longer knows which PDF');
  });
});

test.describe('files that open, but', () => {
  test('are locked: they ask for the password, and again after a wrong one', async ({ context, server }) => {
    server.servePdf(FILE, lockedPdf('harbour', 'Inspection of Northmoor council'));
    const page = await openExtensionPage(context, reader(FILE));
    await page.getByLabel('Password').fill('wrong');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('not its password');
    await page.getByLabel('Password').fill('harbour');
    await page.keyboard.press('Enter');
    await expect(page.locator('.textLayer')).toContainText('Inspection of Northmoor council');
  });

  test('have no text: the panel says so, the pages are shown', async ({ context, server }) => {
    server.servePdf(FILE, await scannedPdf());
    const page = await openExtensionPage(context, reader(FILE));
    await expect(page.locator('.panel')).toContainText('This PDF has no text');
    await expect(page.locator('.page canvas')).toBeVisible();
  });

  test('were cut short: what is left is read, or the damage is told', async ({ context, server }) => {
    server.servePdf(FILE, cutPdf(await readFile(join(ROOT, 'samples', 'exampleshire.pdf'))));
    const page = await openExtensionPage(context, reader(FILE));
    await expect(page.getByText(/is damaged|This PDF has no text|Exampleshire/).first()).toBeVisible();
  });

  test('are hostile: nothing is run, opened or fetched', async ({ context, server }) => {
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    server.servePdf(FILE, await hostilePdf());
    const page = await openExtensionPage(context, reader(FILE));
    await expect(page.locator('.textLayer')).toContainText('Northmoor');
    await page.waitForTimeout(500);
    expect(asked.filter((url) => url.includes('elsewhere'))).toEqual([]);
    expect(
      context
        .pages()
        .map((tab) => tab.url())
        .filter((url) => url.includes('elsewhere')),
    ).toEqual([]);
  });

  test('link elsewhere: in a new tab that knows nothing of us', async ({ context, server }) => {
    server.servePdf(FILE, await linkingPdf('https://elsewhere.example/plan'));
    const page = await openExtensionPage(context, reader(FILE));
    const link = page.locator('.annotationLayer a');
    await expect(link).toHaveAttribute('href', 'https://elsewhere.example/plan');
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toHaveAttribute('rel', /noopener noreferrer/);
  });

  test('are long: only pages near the view are drawn', async ({ context, server }) => {
    server.servePdf(FILE, await plainPdf(400));
    const page = await openExtensionPage(context, reader(FILE));
    await expect(page.locator('.panel__head')).toBeVisible({ timeout: 30_000 });
    await page.getByLabel('Page', { exact: true }).fill('390');
    await page.keyboard.press('Enter');
    await expect(page.locator('.page[data-page-number="390"] .textLayer')).toContainText('page 390');
    expect(await page.locator('.page canvas').count()).toBeLessThan(20);
  });

  test('are of 100 MB: the first page is there, and the report is read', async ({ context, server }) => {
    test.setTimeout(180_000);
    const body = await heavyPdf(100);
    expect(body.length).toBeGreaterThan(100e6);
    server.servePdf(FILE, body);
    const page = await openExtensionPage(context, reader(FILE));
    await expect(page.locator('.textLayer')).toContainText('Northmoor', { timeout: 90_000 });
    await expect(page.locator('.panel__head')).toBeVisible({ timeout: 60_000 });
  });

  test('have 2,000 pages: the first is there at once, the last can be gone to', async ({
    context,
    server,
  }) => {
    test.setTimeout(180_000);
    server.servePdf(FILE, await plainPdf(2000));
    const page = await openExtensionPage(context, reader(FILE));
    await expect(page.locator('.page[data-page-number="1"] .textLayer')).toContainText('page 1', {
      timeout: 60_000,
    });
    await page.getByLabel('Page', { exact: true }).fill('2000');
    await page.keyboard.press('Enter');
    await expect(page.locator('.page[data-page-number="2000"] .textLayer')).toContainText('page 2000', {
      timeout: 60_000,
    });
    expect(await page.locator('.page canvas').count()).toBeLessThan(20);
    await expect(page.locator('.panel__head')).toBeVisible({ timeout: 120_000 });
  });

  test('come from disk: chosen or dropped, they keep the same notes', async ({ context, server }) => {
    const bytes = Buffer.from(await readFile(join(ROOT, 'samples', 'exampleshire.pdf')));
    const page = await openExtensionPage(context, 'reader.html');
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'my-report.pdf', mimeType: 'application/pdf', buffer: bytes });
    await expect(page.locator('.panel__head')).toContainText('Exampleshire');
    await page.getByRole('button', { name: /Save all/ }).click();
    await expect(page.locator('.mark--recommendation[data-saved]').first()).toBeAttached();
    server.servePdf(FILE, bytes);
    const online = await openExtensionPage(context, reader(FILE));
    await expect(online.locator('.mark--recommendation[data-saved]').first()).toBeAttached();
  });
});
