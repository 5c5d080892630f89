import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ROOT } from '../../scripts/browser/launch.ts';

/** Fixed for the tests, so that the address of the extension's pages is known. */
const UUID = '6f0a2a52-5d0e-4b6e-9a55-0d6f4c1f7a11';
const GECKO_ID = 'inspection-notes@inspection-notes.example';

/** Address of a page of the extension. */
export const pageAddress = (page: string) => `moz-extension://${UUID}/${page}`;

/** A Firefox with the built extension; the hosts named lead to the local server on `port`. */
export async function launchFirefox({ profile, port }: { profile: string; port: number }): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH || '/usr/bin/firefox-esr',
    headless: true,
    acceptInsecureCerts: true,
    userDataDir: profile,
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      // A temporary add-on would lose its notes with the browser's end; an installed one does not.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'network.dns.localDomains': 'reports.ofsted.gov.uk,files.ofsted.gov.uk',
      'network.socket.forcePort': `443=${port}`,
    },
  });
  await install(browser, join(ROOT, '.output', 'firefox-mv3'));
  return browser;
}

/** Install the extension, allowed in private windows as its user may allow it; Puppeteer's own way knows no such choice. */
async function install(browser: Browser, path: string): Promise<void> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<unknown> };
  };
  await connection.send('webExtension.install', {
    extensionData: { type: 'path', path },
    'moz:allowPrivateBrowsing': true,
  });
}

/**
 * Open `address` in a new tab and wait until the tab stands where `arrived` says. A navigation that ends in the extension never
 * resolves over WebDriver BiDi, so it is watched instead of awaited.
 */
export async function openTab(browser: Browser, address: string, arrived: RegExp): Promise<Page> {
  const page = await browser.newPage();
  page.goto(address).catch(() => {});
  await until(async () => arrived.test(await page.evaluate(() => location.href)));
  return page;
}

/** Wait until `holds` is true; what it throws counts as not yet. Rejects after `seconds`. */
export async function until(holds: () => Promise<boolean>, seconds = 40): Promise<void> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    if (await holds().catch(() => false)) return;
    if (Date.now() > end) throw new Error(`Still not so after ${seconds} seconds: ${holds}`);
    await new Promise((done) => setTimeout(done, 200));
  }
}
