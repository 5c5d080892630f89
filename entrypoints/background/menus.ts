import { browser } from '#imports';
import { originsOf } from '../../lib/surface/reader-address.ts';
import { openInReader } from './open-reader.ts';
import { readTab } from './read-tab.ts';

const READ_PAGE = 'read-page';
const OPEN_LINK = 'open-link';

/** Put our two entries into the context menu; called at installation, as menus outlive the worker. */
export async function addMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: READ_PAGE, title: 'Read this page as a report', contexts: ['page'] });
  browser.contextMenus.create({
    id: OPEN_LINK,
    title: 'Open this PDF in Inspection Notes',
    contexts: ['link'],
  });
}

/** Answer clicks on them. */
export function answerMenus(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (menuItemId === READ_PAGE && tab?.id !== undefined) void readTab(tab.id);
    if (menuItemId === OPEN_LINK && linkUrl) void openLink(linkUrl);
  });
}

/** The reader fetches from that site alone, which is asked for while the click still counts; when refused, the reader says what is missing. */
async function openLink(address: string): Promise<void> {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return;
  await browser.permissions.request({ origins: [originsOf(url)] }).catch(() => false);
  await openInReader(address, null);
}
