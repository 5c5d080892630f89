import { browser } from '#imports';

const SHOWN = 'welcomed';

/**
 * Show the page of the first run, once. Beside the open tab where the extension was loaded from a folder, as those who do that
 * have seen it and load it again and again.
 */
export async function welcome(): Promise<void> {
  const stored = await browser.storage.local.get(SHOWN);
  if (stored[SHOWN]) return;
  await browser.storage.local.set({ [SHOWN]: true });
  const { installType } = await browser.management.getSelf();
  await browser.tabs.create({
    url: browser.runtime.getURL('/welcome.html'),
    active: installType !== 'development',
  });
}
