import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../scripts/browser/launch.ts';
import { type ReportServer, serveReports } from '../../scripts/browser/serve.ts';
import { launchFirefox, openTab, pageAddress, until } from './firefox.ts';

const FILE = 'https://files.ofsted.gov.uk/v1/file/59000001';
const READER = /^moz-extension:.*\/reader\.html/;

let server: ReportServer;
let profile: string;
let browser: Browser;

beforeAll(async () => {
  server = await serveReports();
  server.servePdf(FILE, readFileSync(join(ROOT, 'samples', 'exampleshire.pdf')));
  server.servePage(
    'https://reports.ofsted.gov.uk/provider/44/80999',
    readFileSync(join(ROOT, 'samples', 'provider-page.html'), 'utf8'),
  );
  profile = await mkdtemp(join(tmpdir(), 'inspection-notes-firefox-'));
  browser = await launchFirefox({ profile, port: server.port });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(profile, { recursive: true, force: true });
});

const words = (page: Page) => page.evaluate(() => document.body.textContent ?? '');
const marks = (page: Page) => page.evaluate(() => document.querySelectorAll('[data-mark]').length);

test('in Firefox: a PDF opens in the reader, its findings are marked, what is saved is still there after the browser was closed', async () => {
  let page = await openTab(browser, FILE, READER);
  await until(async () => (await words(page)).includes('Recommendations'));
  expect(await words(page)).toContain('The experiences and progress of care leavers');
  await until(async () => (await marks(page)) > 5);
  await page.evaluate(() => {
    const save = [...document.querySelectorAll('button')].find(({ textContent }) =>
      /^Save all/.test(textContent ?? ''),
    );
    save?.click();
  });
  await until(async () => (await words(page)).includes('All saved'));

  await browser.close();
  browser = await launchFirefox({ profile, port: server.port });
  page = await openTab(browser, FILE, READER);
  await until(async () => (await words(page)).includes('All saved'));
  await until(() => page.evaluate(() => document.querySelectorAll('[data-mark][data-saved]').length > 0));
});

test('in Firefox: the popup lists what was saved, and the original is one click away', async () => {
  const page = await openTab(browser, FILE, READER);
  await page.evaluate((url) => void chrome.tabs.create({ url }), pageAddress('popup.html'));
  let popup: Page | undefined;
  await until(async () => {
    for (const candidate of await browser.pages()) {
      const address = await candidate.evaluate(() => location.href).catch(() => '');
      if (address.endsWith('/popup.html')) popup = candidate;
    }
    return popup !== undefined;
  });
  await until(async () => (await words(popup!)).includes('Export all'));
  expect(await words(popup!)).toContain('The timeliness of decisions when contacts are received');

  const original = await openTab(browser, `${FILE}#original`, /#original$/);
  expect(await original.evaluate(() => location.href)).toBe(`${FILE}#original`);
});
