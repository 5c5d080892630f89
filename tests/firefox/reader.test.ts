import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../scripts/browser/launch.ts';
import { type ReportServer, serveReports } from '../../scripts/browser/serve.ts';
import { launchFirefox, openTab, until } from './firefox.ts';

const FILE = 'https://files.ofsted.gov.uk/v1/file/59000011';
const ATTACHED = 'https://files.ofsted.gov.uk/v1/file/59000012';
const GONE = 'https://files.ofsted.gov.uk/v1/file/59000013';
const PRIVATE_FILE = 'https://files.ofsted.gov.uk/v1/file/59000014';
const READER = /^moz-extension:.*\/reader\.html/;

let server: ReportServer;
let profile: string;
let browser: Browser;

beforeAll(async () => {
  const sample = readFileSync(join(ROOT, 'samples', 'exampleshire.pdf'));
  server = await serveReports();
  server.servePdf(FILE, sample);
  server.servePdf(PRIVATE_FILE, sample);
  server.servePdf(ATTACHED, sample, { 'content-disposition': 'attachment; filename="report.pdf"' });
  profile = await mkdtemp(join(tmpdir(), 'inspection-notes-firefox-'));
  browser = await launchFirefox({ profile, port: server.port });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(profile, { recursive: true, force: true });
});

const words = (page: Page) => page.evaluate(() => document.body.textContent ?? '');
const read = (page: Page) => until(async () => (await words(page)).includes('Recommendations'));

test('in Firefox: a report offered as a download opens in the reader, at the place its address names', async () => {
  const page = await openTab(browser, `${ATTACHED}#page=3`, READER);
  await read(page);
  await until(() =>
    page.evaluate(() => document.querySelector<HTMLInputElement>('.page-field__number')?.value === '3'),
  );
  await page.close();
});

test('in Firefox: an address that is gone stays what the server says of it', async () => {
  const page = await openTab(browser, GONE, /59000013$/);
  expect(await words(page)).toContain('Page not found');
  await page.close();
});

test('in Firefox: with the setting off, PDFs are left alone; then they open here again', async () => {
  const page = await openTab(browser, FILE, READER);
  await read(page);
  const change = (openPdfs: boolean) =>
    page.evaluate(
      (on) =>
        chrome.runtime.sendMessage({
          to: 'background',
          message: 'changeSettings',
          request: { change: { openPdfs: on } },
        }),
      openPdfs,
    );
  await change(false);
  const plain = await openTab(browser, FILE, /59000011$/);
  await change(true);
  await plain.close();
  const again = await openTab(browser, FILE, READER);
  await again.close();
  await page.close();
});

test('in Firefox: words over a page break are highlighted by keyboard, and there again after a reload', async () => {
  const page = await openTab(browser, FILE, READER);
  await read(page);
  await until(() =>
    page.evaluate(() => document.querySelectorAll('.page[data-page-number="2"] .textLayer span').length > 5),
  );
  await page.evaluate(() => {
    const leaves = (number: number) =>
      [
        ...document.querySelectorAll(
          `.page[data-page-number="${number}"] .textLayer span[role="presentation"]`,
        ),
      ]
        .filter(
          (leaf) => leaf.textContent!.trim().length > 25 && !/Inspection of|27 April/.test(leaf.textContent!),
        )
        .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
    const [from, to] = [leaves(1).at(-1)!.firstChild!, leaves(2)[0]!.firstChild!];
    getSelection()!.setBaseAndExtent(from, 0, to, to.textContent!.length);
  });
  await page.keyboard.press('h');
  const kept = () =>
    page.evaluate(
      () =>
        document.querySelector('.page[data-page-number="1"] .mark--highlight[data-saved]') !== null &&
        document.querySelector('.page[data-page-number="2"] .mark--highlight[data-saved]') !== null,
    );
  await until(kept);
  page.reload().catch(() => {});
  await until(async () => (await words(page)).includes('My notes1'));
  await until(kept);
});

/** Marks of saved recommendations, in the reader's pages. */
const saved = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('.mark--recommendation[data-saved]').length);

/** Recommendations in the library on disk. */
const inLibrary = (page: Page) =>
  page.evaluate(async () => {
    const open = indexedDB.open('inspection-notes');
    await new Promise((done) => open.addEventListener('success', done));
    const all = open.result.transaction('annotations').objectStore('annotations').getAll();
    await new Promise((done) => all.addEventListener('success', done));
    open.result.close();
    return (all.result as { kind: string }[]).filter(({ kind }) => kind === 'recommendation').length;
  });

/** Open the report in a new private window, by the extension's own page `from`. */
async function openPrivately(from: Page): Promise<Page> {
  await from.evaluate((url) => void chrome.windows.create({ incognito: true, url }), PRIVATE_FILE);
  let found: Page | undefined;
  await until(async () => {
    for (const page of await browser.pages())
      if (await page.evaluate(() => chrome.extension.inIncognitoContext).catch(() => false)) found = page;
    return found !== undefined && (await words(found)).includes('Recommendations');
  });
  return found!;
}

test('in Firefox: what is noted in a private window is gone with it, and never in the library', async () => {
  const plain = await openTab(browser, PRIVATE_FILE, READER);
  await read(plain);
  const page = await openPrivately(plain);
  expect(await words(page)).toContain('This is a private window');
  await page.evaluate(() =>
    [...document.querySelectorAll('button')]
      .find(({ textContent }) => /^Save all/.test(textContent!))!
      .click(),
  );
  await until(async () => (await saved(page)) > 0);
  page.reload().catch(() => {});
  await until(async () => (await saved(page)) > 0);
  plain.reload().catch(() => {});
  await read(plain);
  expect(await saved(plain)).toBe(0);
  expect(await inLibrary(plain)).toBe(0);
  await page.close();
  const again = await openPrivately(plain);
  expect(await saved(again)).toBe(0);
  await again.close();
  await plain.close();
});
