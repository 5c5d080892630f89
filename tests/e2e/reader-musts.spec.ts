import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { ROOT } from '../../scripts/browser/launch.ts';
import { expect, openExtensionPage, test, workerOf } from './extension.ts';
import { hostilePdf, innerLinksPdf, plainPdf, tablePdf } from './odd-pdfs.ts';
import { select } from './reader-page.ts';

const FILE = 'https://files.ofsted.gov.uk/v1/file/50000001';
const sample = () => readFile(join(ROOT, 'samples', 'exampleshire.pdf'));

async function open(context: BrowserContext, address = FILE): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.locator('.panel__head')).toBeVisible();
  return page;
}

const zoomOf = async (page: Page) => {
  const box = await page.locator('.page[data-page-number="1"]').boundingBox();
  return box!.width;
};

test('zooms by steps, by the wheel with Ctrl, to the width and to the page, and back', async ({
  context,
  server,
}) => {
  server.servePdf(FILE, await plainPdf(3));
  const page = await open(context);
  const first = await zoomOf(page);
  await page.keyboard.press('Control++');
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(first);
  await page.keyboard.press('Control+0');
  await expect.poll(() => zoomOf(page)).toBeCloseTo(first, 0);
  await page.locator('.page').first().hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(first);
  const zoom = page.getByLabel('Zoom', { exact: true });
  await zoom.selectOption('page-fit');
  const whole = page.locator('.page[data-page-number="1"]');
  await expect
    .poll(async () => (await whole.boundingBox())!.height)
    .toBeLessThan((await page.locator('.pages__scroll').boundingBox())!.height + 1);
  await zoom.selectOption('page-width');
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(first * 0.9);
});

test('zooms by a pinch on the screen', async ({ context, server }) => {
  server.servePdf(FILE, await plainPdf(3));
  const page = await open(context);
  const first = await zoomOf(page);
  const cdp = await context.newCDPSession(page);
  const pinch = { x: 300, y: 400, gestureSourceType: 'mouse' as const }; // as a touch pad's: a wheel with Ctrl
  await cdp.send('Input.synthesizePinchGesture', { ...pinch, scaleFactor: 1.5 });
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(first * 1.1);
});

test('a link inside the file leads to its place', async ({ context, server }) => {
  server.servePdf(FILE, await innerLinksPdf());
  const page = await open(context);
  await page.locator('.annotationLayer a').first().click();
  await expect(page.getByLabel('Page', { exact: true })).toHaveValue('4');
});

test('hands the file over as it came', async ({ context, server }) => {
  const bytes = await plainPdf(2);
  server.servePdf(FILE, bytes);
  const page = await open(context);
  const begun = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Download/ }).click();
  const download = await begun;
  expect(download.suggestedFilename()).toBe('50000001.pdf');
  expect(Buffer.compare(await readFile((await download.path())!), Buffer.from(bytes))).toBe(0);
});

test('what was posted, framed, or led on by the server', async ({ context, server }) => {
  server.servePdf(FILE, await plainPdf());
  server.serve('https://files.ofsted.gov.uk/v1/file/50000009', {
    status: 302,
    headers: { location: FILE },
    body: '',
  });
  server.servePage(
    'https://files.ofsted.gov.uk/form',
    `<form method="post" action="${FILE}"><button>Send</button></form><iframe src="${FILE}"></iframe>`,
  );
  const page = await context.newPage();
  await page.goto('https://files.ofsted.gov.uk/v1/file/50000009');
  await expect(page).toHaveURL(/reader\.html\?file=https:\/\/files\.ofsted\.gov\.uk\/v1\/file\/50000001/);
  await page.goto('https://files.ofsted.gov.uk/form');
  await page.waitForTimeout(500);
  expect(page.frames().map((frame) => frame.url())).not.toContainEqual(
    expect.stringContaining('reader.html'),
  );
  await page.getByRole('button').click();
  await page.waitForTimeout(500);
  expect(page.url()).not.toContain('reader.html');
});

test('a highlight goes over cells of a table and over paragraphs, turns with the page, and stays on its words', async ({
  context,
  server,
}) => {
  server.servePdf(FILE, await tablePdf());
  const page = await open(context);
  await select(page, [1, 'Timeliness'], [1, 'Improving']);
  await page.keyboard.press('h');
  const mark = page.locator('.mark--highlight[data-saved]');
  await expect(mark).toHaveCount(1);
  expect(await mark.locator('polygon').count()).toBeGreaterThan(3);
  await expect(page.locator('.card--yellow .quote')).toContainText('Timeliness');
  const upright = (await mark.boundingBox())!;
  await page.keyboard.press('r');
  await expect.poll(async () => (await mark.boundingBox())!.height).toBeGreaterThan(upright.height * 1.3);
});

test('half a word becomes the whole word', async ({ context, server }) => {
  server.servePdf(FILE, await plainPdf());
  const page = await open(context);
  await select(page, [1, 'spection'], [1, 'coun']);
  await page.keyboard.press('h');
  await expect(page.locator('.card--yellow .quote')).toHaveText('Inspection of Northmoor council');
});

test('the menu on a link opens it in the reader', async ({ context, server }) => {
  server.servePdf(FILE, await sample());
  const screen = await openExtensionPage(context, 'settings.html');
  await (await workerOf(context)).evaluate(() => {
    chrome.permissions.request = (() => Promise.resolve(true)) as never; // no test can answer the browser's own question
  });
  const opened = context.waitForEvent('page');
  await (await workerOf(context)).evaluate((linkUrl) => {
    const event = chrome.contextMenus.onClicked as unknown as { dispatch(info: object): void };
    event.dispatch({ menuItemId: 'open-link', linkUrl });
  }, FILE);
  const page = await opened;
  await expect(page.locator('.panel__head')).toContainText('Exampleshire');
  await screen.close();
});

test('in a narrow window the panel is a sheet, and everything is reached by keys', async ({
  context,
  server,
}) => {
  server.servePdf(FILE, await sample());
  const page = await context.newPage();
  await page.setViewportSize({ width: 480, height: 800 });
  await page.goto(FILE);
  await expect(page.locator('.textLayer').first()).toContainText('Exampleshire');
  await expect(page.locator('.side')).toBeHidden();
  const toggle = page.getByRole('button', { name: 'Findings and notes' });
  await toggle.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.panel__head')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(480);
  const seen = new Set<string>();
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab');
    seen.add(
      await page.evaluate(() => {
        const { activeElement: at } = document;
        return at?.closest('.toolbar, .pages__scroll, .panel')?.classList[0] ?? 'none';
      }),
    );
  }
  expect([...seen]).toEqual(expect.arrayContaining(['toolbar', 'panel']));
});

test('forced colours keep the underlines, and the marks in the list', async ({ context, server }) => {
  server.servePdf(FILE, await sample());
  const page = await open(context);
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' }); // where a system's own text is white, and paper still is, too
  const line = page.locator('.mark--judgement path').first();
  await expect(line).toBeAttached();
  expect(await line.evaluate((path) => getComputedStyle(path).stroke)).toBe('rgb(0, 0, 0)');
  expect(
    await page
      .locator('.mark--judgement polygon')
      .first()
      .evaluate((area) => getComputedStyle(area).fill),
  ).toBe('none');
});

test('a file that would run programs, send itself and open others does nothing of it', async ({
  context,
  server,
}) => {
  server.servePdf(FILE, await hostilePdf());
  const page = await open(context);
  for (const link of await page.locator('.annotationLayer section').all()) {
    const address = await link.evaluate((section) => section.querySelector('a')?.getAttribute('href') ?? '');
    expect(address).not.toMatch(/^(?:javascript|file|data):/);
    if (!/^https?:/.test(address)) await link.click({ force: true }); // a plain link is the reader's own choice
  }
  await page.waitForTimeout(300);
  expect(server.requests.filter((request) => request.includes('elsewhere'))).toEqual([]);
  expect(context.pages().filter((tab) => tab.url().includes('elsewhere'))).toEqual([]);
});

test('letters that are typed while the field of a note opens go into it, and are not taken for commands', async ({
  context,
  server,
}) => {
  server.servePdf(FILE, await plainPdf());
  const page = await open(context);
  const upright = await zoomOf(page);
  await page.keyboard.press('s');
  await page.keyboard.press('m');
  await page.keyboard.type('r+r');
  await expect(page.locator('.card textarea:focus')).toBeVisible();
  await page.keyboard.type(' Ask.');
  await expect(page.locator('.card textarea:focus')).toHaveValue('r+r Ask.');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  expect(await zoomOf(page)).toBeCloseTo(upright, 0);
  await expect(page.locator('.card--yellow')).toHaveCount(1);
});
