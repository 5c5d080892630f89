import { browser } from '#imports';

/** The library, in the tab that has it already, else in a new one; at a place of it (a hash), when one is named. */
export async function showLibrary(hash = ''): Promise<void> {
  const address = browser.runtime.getURL('/library.html');
  // A browser that does not let us look for our own pages without a permission gets another tab.
  const [open] = await browser.tabs.query({ url: `${address}*` }).catch(() => []);
  if (open?.id === undefined) {
    await browser.tabs.create({ url: address + hash });
    return;
  }
  await browser.tabs.update(open.id, { active: true, ...(hash && { url: address + hash }) });
  await browser.windows.update(open.windowId, { focused: true });
}
