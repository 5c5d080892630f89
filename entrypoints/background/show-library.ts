import { browser } from '#imports';

/** The library, in the tab that has it already, else in a new one. */
export async function showLibrary(): Promise<void> {
  const address = browser.runtime.getURL('/library.html');
  const [open] = await browser.tabs.query({ url: `${address}*` });
  if (open?.id === undefined) await browser.tabs.create({ url: address });
  else await browser.tabs.update(open.id, { active: true });
}
