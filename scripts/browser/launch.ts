import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The built extension for Chromium. */
export const CHROMIUM_BUILD = join(ROOT, '.output', 'chrome-mv3');

export interface Launch {
  /** Folder of the browser's own data; kept, so that a second launch finds what the first one stored. */
  profile: string;
  headless?: boolean;
  /** Port of the local server that host names lead to; left out, the network is as it is. */
  port?: number;
  /** Which host names: all of them, so that a stray request is caught, or Ofsted's alone. */
  hosts?: 'all' | 'ofsted';
  args?: string[];
  viewport?: { width: number; height: number } | null;
  colorScheme?: 'light' | 'dark';
}

/** A Chromium with the built extension loaded, once its redirect stands. Throws when no Chromium starts. */
export async function launchChromium(launch: Launch): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(launch.profile, {
    ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
    headless: launch.headless ?? true,
    viewport: launch.viewport === undefined ? { width: 1280, height: 900 } : launch.viewport,
    colorScheme: launch.colorScheme ?? 'light',
    ignoreHTTPSErrors: launch.port !== undefined,
    args: [
      `--disable-extensions-except=${CHROMIUM_BUILD}`,
      `--load-extension=${CHROMIUM_BUILD}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium's sandbox does not run as root
      ...(launch.port === undefined
        ? []
        : [
            `--host-resolver-rules=MAP ${launch.hosts === 'ofsted' ? '*.ofsted.gov.uk' : '*'} 127.0.0.1:${launch.port}`,
            '--ignore-certificate-errors',
          ]),
      ...(launch.args ?? []),
    ],
  });
  await standing(await workerOf(context));
  return context;
}

/** The extension's background worker. */
export const workerOf = async (context: BrowserContext): Promise<Worker> =>
  context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');

/** Address of a page of the extension. */
export async function pageAddress(context: BrowserContext, page: string): Promise<string> {
  return `chrome-extension://${new URL((await workerOf(context)).url()).host}/${page}`;
}

/** The first navigation would win the race against the redirect's rules. */
async function standing(worker: Worker): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const rules = await worker.evaluate(
      async () => (await chrome.declarativeNetRequest.getDynamicRules()).length,
    );
    if (rules > 0) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('The extension did not set up its redirect within five seconds.');
}
