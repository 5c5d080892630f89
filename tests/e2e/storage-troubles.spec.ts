import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { madeNote, madeReport } from '../made.ts';
import { expect, openExtensionPage, test } from './extension.ts';

/** Where this browser keeps the extension's database. */
async function databaseFolder(profile: string): Promise<string> {
  const folder = join(profile, 'Default', 'IndexedDB');
  const name = (await readdir(folder)).find((one) => /^chrome-extension_.*\.leveldb$/.test(one));
  return join(folder, name!);
}

/** Asks the background worker to keep a note, as a page does. */
const save = (page: Page, id: string) =>
  page.evaluate(
    async (request) => chrome.runtime.sendMessage({ to: 'background', message: 'saveAnnotations', request }),
    { report: madeReport(), annotations: [madeNote({ id })] },
  ) as Promise<{ ok: boolean; error?: string }>;

async function keptOne(context: BrowserContext): Promise<void> {
  const popup = await openExtensionPage(context, 'popup.html');
  expect(await save(popup, 'kept')).toMatchObject({ ok: true });
  await expect(popup.locator('.note-row')).toHaveCount(1);
}

const SCREENS = ['popup.html', 'sidepanel.html', 'library.html', 'settings.html'];

test('notes of a newer version are shown and not changed, and every screen says so', async ({
  context,
  relaunch,
}) => {
  await keptOne(context);
  const page = await openExtensionPage(context, 'settings.html');
  await page.evaluate(
    () =>
      new Promise((done, failed) => {
        const opening = indexedDB.open('inspection-notes', 990);
        opening.onsuccess = () => done(opening.result.close());
        opening.onerror = () => failed(opening.error);
      }),
  );
  const again = await relaunch();
  for (const name of SCREENS) {
    const screen = await openExtensionPage(again, name);
    await expect(screen.getByText(/^Your notes were last kept by a newer version/).first()).toBeVisible();
  }
  const popup = await openExtensionPage(again, 'popup.html');
  await expect(popup.locator('.note-row')).toHaveCount(1);
  expect(await save(popup, 'later')).toMatchObject({
    ok: false,
    error: expect.stringContaining('newer version'),
  });
  await expect(popup.locator('.note-row')).toHaveCount(1);
});

test('notes that cannot be opened are left as they are, and every screen says what to do', async ({
  context,
  profile,
  relaunch,
}) => {
  await keptOne(context);
  await context.close();
  const folder = await databaseFolder(profile);
  await rm(folder, { recursive: true });
  await writeFile(folder, 'not a database');
  const again = await relaunch();
  for (const name of SCREENS) {
    const screen = await openExtensionPage(again, name);
    await expect(screen.getByText(/^The browser could not open your notes\./).first()).toBeVisible();
  }
  const popup = await openExtensionPage(again, 'popup.html');
  expect(await save(popup, 'later')).toMatchObject({
    ok: false,
    error: expect.stringContaining('could not open'),
  });
});

test('a database that the browser lost is not taken for a first start', async ({
  context,
  profile,
  relaunch,
}) => {
  await keptOne(context);
  await context.close();
  await rm(await databaseFolder(profile), { recursive: true });
  const again = await relaunch();
  for (const name of SCREENS) {
    const screen = await openExtensionPage(again, name);
    await expect(screen.getByText(/backup/i).first()).toBeVisible();
    await expect(screen.locator('.store-notice').first()).toBeVisible();
  }
  const popup = await openExtensionPage(again, 'popup.html');
  expect(await save(popup, 'later')).toMatchObject({ ok: true });
});
