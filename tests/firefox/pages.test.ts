import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ReportServer, serveReports } from '../../scripts/browser/serve.ts';
import { cardPage } from '../fixtures/pages.ts';
import { launchFirefox, until } from './firefox.ts';

const CARD = 'https://reports.ofsted.gov.uk/provider/21/990002';
const FRAMED = 'https://reports.ofsted.gov.uk/provider/21/990003';

let server: ReportServer;
let profile: string;
let browser: Browser;

beforeAll(async () => {
  server = await serveReports();
  server.servePage(CARD, cardPage('inline'));
  server.servePage(FRAMED, cardPage('frame').replaceAll('990002', '990003'));
  profile = await mkdtemp(join(tmpdir(), 'inspection-notes-firefox-'));
  browser = await launchFirefox({ profile, port: server.port });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(profile, { recursive: true, force: true });
});

/** The words drawn in each highlight, of the page or of its frame. */
const marked = (page: Page, framed = false): Promise<string[]> =>
  page.evaluate((inFrame) => {
    const view = (inFrame ? document.querySelector('iframe')!.contentWindow! : window) as typeof window;
    return [...view.CSS.highlights.entries()].flatMap(([name, ranges]) =>
      [...ranges].map((range) => `${name}: ${String(range)}`),
    );
  }, framed);

test('in Firefox: a report card is marked, in the page and in a frame', async () => {
  for (const [address, framed] of [
    [CARD, false],
    [FRAMED, true],
  ] as const) {
    const page = await browser.newPage();
    await page.goto(address);
    await until(async () => (await marked(page, framed)).length === 7);
    expect(await marked(page, framed)).toContain('in-judgement-weak: Needs attention');
    await page.close();
  }
});

test('in Firefox: selected words are kept by keyboard, and there again after a reload', async () => {
  const page = await browser.newPage();
  await page.goto(CARD);
  await until(async () => (await marked(page)).length === 7);
  await page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find((p) =>
      p.textContent?.startsWith('Pupils of every'),
    )!;
    document.getSelection()!.selectAllChildren(paragraph);
  });
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press('KeyH');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
  const kept = 'in-highlight-yellow: Pupils of every kind find their place here.';
  await until(async () => (await marked(page)).includes(kept));
  await page.reload();
  await until(async () => (await marked(page)).includes(kept));
});
