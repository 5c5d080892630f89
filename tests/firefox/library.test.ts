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

let server: ReportServer;
let profile: string;
let browser: Browser;

beforeAll(async () => {
  server = await serveReports();
  server.servePdf(FILE, readFileSync(join(ROOT, 'samples', 'exampleshire.pdf')));
  profile = await mkdtemp(join(tmpdir(), 'inspection-notes-firefox-'));
  browser = await launchFirefox({ profile, port: server.port });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(profile, { recursive: true, force: true });
});

/** The library in a tab of its own: Firefox opens our pages for us alone. */
async function openLibrary(): Promise<Page> {
  const reader = await openTab(browser, FILE, /reader\.html/);
  await reader.evaluate((url) => void chrome.tabs.create({ url }), pageAddress('library.html#/read'));
  let library: Page | undefined;
  await until(async () => {
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.includes('/library.html')) library = page;
    }
    return library !== undefined;
  });
  return library!;
}

const words = (page: Page) => page.evaluate(() => document.body.textContent ?? '');
const press = (page: Page, name: string) =>
  page.evaluate((words) => {
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent?.trim() === words,
    );
    button?.click();
  }, name);

test('in Firefox: PDFs are read in the library, saved there, and every part of it opens', async () => {
  const library = await openLibrary();
  await until(async () => (await words(library)).includes('Choose PDFs'));
  await library.evaluate(async () => {
    const bytes = await (await fetch('/sample.pdf')).arrayBuffer();
    const chosen = new DataTransfer();
    chosen.items.add(new File([bytes], 'sample.pdf', { type: 'application/pdf' }));
    const field = document.querySelector<HTMLInputElement>('input[aria-label="PDFs to read"]')!;
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await until(async () => (await words(library)).includes('1 report read.'));
  expect(await words(library)).toContain('The experiences and progress of care leavers');
  await press(library, 'Save 1 report to the library');
  await until(async () => (await words(library)).includes('All of them are in the library'));

  for (const [hash, heading] of [
    ['#/notes', 'Notes'],
    ['#/authorities', 'Authorities'],
    ['#/authority?authority=Exampleshire', 'Exampleshire'],
    ['#/matrix', 'Matrix'],
    ['#/compare', 'Compare'],
    ['#/tags', 'Tags'],
    ['#/export', 'Export'],
    ['#/help', 'Help'],
  ] as const) {
    await library.evaluate((to) => location.assign(to), hash);
    await until(() =>
      library.evaluate(
        (name) => document.querySelector('h1')?.textContent?.startsWith(name) ?? false,
        heading,
      ),
    );
  }
  await library.evaluate(() => location.assign('#/authority?authority=Exampleshire'));
  await until(() => library.evaluate(() => document.querySelectorAll('.chart__drawing svg').length > 0));
});
