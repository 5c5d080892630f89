import { browser } from '#imports';
import type { Tab } from '../../components/use-tab.ts';

/** Whether a tab shows our own reader, which has its panel beside the pages. */
export const isOurReader = ({ address }: Tab): boolean =>
  address?.startsWith(browser.runtime.getURL('/')) ?? false;

/** Open the panel beside a tab, and close the popup. Browsers want this in the click itself, before anything is waited for. */
export async function openPanel(tab: Tab): Promise<void> {
  // `sidebarAction` is Firefox's; the types are Chrome's.
  const { sidebarAction } = browser as unknown as { sidebarAction?: { open(): Promise<void> } };
  await (sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ tabId: tab.id }));
  close();
}
