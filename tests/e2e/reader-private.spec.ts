import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { ROOT } from '../../scripts/browser/launch.ts';
import type { ReportServer } from '../../scripts/browser/serve.ts';
import { expect, openExtensionPage, test } from './extension.ts';

const FILE = 'https://files.ofsted.gov.uk/v1/file/50000001';

interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
}

/** Let the extension into private windows, as its user does on the browser's page of extensions. */
async function letIntoPrivate(context: BrowserContext): Promise<string> {
  const screen = await openExtensionPage(context, 'settings.html');
  const id = new URL(screen.url()).host;
  await screen.goto('chrome://extensions');
  await screen.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }); // else it does not start again
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, id);
  await screen.close();
  return `chrome-extension://${id}`;
}

/** Open a page of the extension, which the change above makes start anew. */
async function openAnew(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await expect(async () => {
    await page.goto(address);
    expect(await page.evaluate(() => typeof chrome.runtime?.id)).toBe('string');
  }).toPass();
  return page;
}

/** A page in a private window, which Playwright does not see: looked for and spoken to over the browser's own protocol. */
async function privatePage(browser: CDPSession, address: RegExp) {
  for (let tries = 0; tries < 100; tries += 1) {
    const { targetInfos } = await browser.send('Target.getTargets');
    const target = targetInfos.find(({ type, url }) => type === 'page' && address.test(url));
    if (target) return speaker(browser, target.targetId);
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`No page at ${address} came up.`);
}

async function speaker(browser: CDPSession, targetId: string) {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  let id = 0;
  const answers = new Map<number, (value: unknown) => void>();
  browser.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
    const answer = JSON.parse(message);
    if (from === sessionId) answers.get(answer.id)?.(answer.result?.result?.value);
  });
  return (expression: string): Promise<unknown> => {
    id += 1;
    const mine = id;
    const params = { expression, awaitPromise: true, returnByValue: true };
    const message = JSON.stringify({ id: mine, method: 'Runtime.evaluate', params });
    return new Promise((answer) => {
      answers.set(mine, answer);
      void browser.send('Target.sendMessageToTarget', { sessionId, message });
    });
  };
}

test('in a private window a report opens, says that notes are not kept, and leaves none behind', async ({
  context,
  server,
}) => {
  server.servePdf(FILE, await readFile(join(ROOT, 'samples', 'exampleshire.pdf')));
  const extension = await letIntoPrivate(context);
  const screen = await openAnew(context, `${extension}/settings.html`);
  const browser = await context.browser()!.newBrowserCDPSession();
  await screen.evaluate((url) => chrome.windows.create({ incognito: true, url }), FILE);
  const ask = await privatePage(browser, /reader\.html/);
  await expect.poll(() => ask(`document.body.textContent`)).toContain('Exampleshire');
  expect(await ask('chrome.extension.inIncognitoContext')).toBe(true);
  await expect.poll(() => ask('document.querySelector(".notices")?.textContent')).toContain('private window');
  await ask(`[...document.querySelectorAll('button')].find((b) => /^Save all/.test(b.textContent)).click()`);
  await expect
    .poll(() => ask(`document.querySelectorAll('[data-mark][data-saved]').length`))
    .toBeGreaterThan(0);

  const plain = await openAnew(context, `${extension}/reader.html?file=${FILE}`);
  await expect(plain.getByRole('button', { name: /Save all/ })).toBeVisible();
  await expect(plain.locator('[data-mark][data-saved]')).toHaveCount(0);
  await expect(plain.getByText('private window')).toHaveCount(0);
  forgetOwnRequests(server);
});

/** The browser's page of extensions asks its maker for updates, which is none of our doing. */
function forgetOwnRequests({ requests }: ReportServer): void {
  const others = requests.filter(
    (request) => !/https:\/\/[\w.]+\.(?:google|googleapis)\.com\//.test(request),
  );
  requests.splice(0, requests.length, ...others);
}
