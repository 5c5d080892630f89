import { PDFDocument } from 'pdf-lib';
import { expect, openExtensionPage, stopWorker, test } from './extension.ts';

const FILE = 'https://files.ofsted.gov.uk/v1/file/50000001';

async function onePage(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage().drawText('Inspection of Exampleshire');
  return pdf.save();
}

test.describe('opening PDFs in the reader', () => {
  for (const [what, address, headers] of [
    ['an address', FILE, {}],
    ['the old host', 'https://files.api.ofsted.gov.uk/v1/file/50000001', {}],
    ['a place in the file', `${FILE}#page=3`, {}],
    ['a download', FILE, { 'content-disposition': 'attachment; filename="report.pdf"' }],
    ['a type with parameters', FILE, { 'content-type': 'application/pdf; charset=utf-8' }],
  ] as const) {
    test(`takes ${what}`, async ({ context, server }) => {
      server.servePdf(address.split('#')[0]!, await onePage(), headers);
      const page = await context.newPage();
      await page.goto(address);
      await expect(page).toHaveURL(/^chrome-extension:\/\/[a-p]+\/reader\.html\?file=https:/);
      expect(new URL(page.url()).hash).toBe(new URL(address).hash);
    });
  }

  test('leaves "#original", pages, errors and unknown types alone', async ({ context, server }) => {
    server.servePdf(FILE, await onePage());
    server.servePage('https://files.ofsted.gov.uk/v1/file/50000002', '<h1>Not a PDF</h1>');
    server.serve('https://files.ofsted.gov.uk/v1/file/50000004', {
      type: 'application/octet-stream',
      body: 'x',
    });
    const page = await context.newPage();
    for (const address of [
      `${FILE}#original`,
      'https://files.ofsted.gov.uk/v1/file/50000002',
      'https://files.ofsted.gov.uk/v1/file/50000003',
    ]) {
      await page.goto(address);
      await expect(page).toHaveURL(address);
    }
  });

  test('follows the setting, also while the background worker sleeps', async ({ context, server }) => {
    server.servePdf(FILE, await onePage());
    const settings = await openExtensionPage(context, 'settings.html');
    const change = (openPdfs: boolean) =>
      settings.evaluate(
        (on) =>
          chrome.runtime.sendMessage({
            to: 'background',
            message: 'changeSettings',
            request: { change: { openPdfs: on } },
          }),
        openPdfs,
      );
    expect(await change(false)).toMatchObject({ ok: true });
    await stopWorker(settings);
    const page = await context.newPage();
    await page.goto(FILE);
    await expect(page).toHaveURL(FILE);
    await change(true);
    await stopWorker(settings);
    await page.goto(FILE);
    await expect(page).toHaveURL(/reader\.html/);
  });
});
