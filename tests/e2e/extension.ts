import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { launchChromium, pageAddress, workerOf } from '../../scripts/browser/launch.ts';
import { type ReportServer, serveReports } from '../../scripts/browser/serve.ts';

interface Fixtures {
  /** Plays the real hosts; fresh for each test. */
  server: ReportServer;
  /** Folder of the browser's data: the same after `relaunch`. */
  profile: string;
  /** Chromium with the built extension; every host name leads to `server`. */
  context: BrowserContext;
  /** Close the browser and open it again on the same data. */
  relaunch: () => Promise<BrowserContext>;
}

/** A test on the built production extension in a real Chromium. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
  server: async ({}, use) => {
    const server = await serveReports();
    await use(server);
    await server.close();
    expect(strayRequests(server), 'only what the test opened was asked for').toEqual([]);
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
  profile: async ({}, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'inspection-notes-'));
    await use(profile);
    await rm(profile, { recursive: true, force: true });
  },
  context: async ({ profile, server }, use) => {
    const context = await launchChromium({ profile, port: server.port });
    await firstRun(context).then((page) => page.close());
    await use(context);
    await context.close();
  },
  relaunch: async ({ context, profile, server }, use) => {
    const opened: BrowserContext[] = [];
    await use(async () => {
      await (opened.at(-1) ?? context).close();
      const again = await launchChromium({ profile, port: server.port });
      opened.push(again);
      return again;
    });
    await opened.at(-1)?.close();
  },
});

export { expect, pageAddress, workerOf };

/** The page that opens at installation. */
async function firstRun(context: BrowserContext): Promise<Page> {
  const isIt = (page: Page) => page.url().endsWith('/welcome.html');
  return context.pages().find(isIt) ?? context.waitForEvent('page', { predicate: isIt });
}

/**
 * Requests that no report called for, of all that the browser sent while the test ran, whoever asked: every host name leads to
 * the test's server. Reports and what stands on the pages of a test are served; browsers ask for icons by themselves.
 */
function strayRequests(server: ReportServer): string[] {
  const served = new Set(server.served());
  const hosts = new Set(['reports.ofsted.gov.uk', 'files.ofsted.gov.uk', ...server.served().map(hostOf)]);
  return server.requests.filter((request) => {
    const address = request.slice(request.indexOf(' ') + 1);
    const missing =
      hosts.has(hostOf(address)) && /^GET https:\/\/[^/]+\/(?:v1\/file|provider|favicon\.ico)/.test(request);
    return !served.has(address) && !missing && !BROWSERS_OWN.has(hostOf(address));
  });
}

/** Hosts that a Chromium with nothing installed asks by itself: updates, signing in, filling forms in. */
const BROWSERS_OWN = new Set([
  'accounts.google.com',
  'android.clients.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'redirector.gvt1.com',
  'safebrowsing.googleapis.com',
  'update.googleapis.com',
]);

const hostOf = (address: string): string => new URL(address).host;

/** Open a page of the extension ("popup.html") in a tab. */
export async function openExtensionPage(context: BrowserContext, name: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(await pageAddress(context, name));
  return page;
}

/** Stop the background worker, as the browser does at any moment; the next message wakes it. `page` must be the extension's own. */
export async function stopWorker(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await cdp.detach();
}
