import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readerReady } from '../../scripts/browser/drive.ts';
import { launchChromium } from '../../scripts/browser/launch.ts';
import { violations } from './axe.ts';
import { expect, openExtensionPage, test } from './extension.ts';

test('the first run shows the loop on one page, and the sample report opens in the reader with its findings', async ({
  context,
}) => {
  const page = await openExtensionPage(context, 'welcome.html');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Try it on a sample report' }).click();
  await readerReady(page);
  await expect(page.getByRole('heading', { name: 'Exampleshire', exact: true })).toBeVisible();
  await page.getByRole('button', { name: /Save all/ }).click();
  await expect(page.getByRole('button', { name: /Save all/ })).toHaveCount(0);
});

test('it is shown once, not with every start of the browser', async ({ server }) => {
  const profile = await mkdtemp(join(tmpdir(), 'inspection-notes-'));
  const shown = async () => {
    const context = await launchChromium({ profile, port: server.port });
    await new Promise((done) => setTimeout(done, 1500));
    const pages = context.pages().filter((page) => page.url().endsWith('/welcome.html'));
    await context.close();
    return pages.length;
  };
  expect([await shown(), await shown()]).toEqual([1, 0]);
  await rm(profile, { recursive: true, force: true });
});
