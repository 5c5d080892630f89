/** Who sent a message, as the browser vouches for it; nothing here comes from the message itself. */
export interface Sender {
  /** The tab it came from; null for popup, side panel and background. */
  tabId: number | null;
  /** Address of the web page our content script runs in; null for our own screens and the background worker. */
  page: string | null;
  /** Whether that tab is in a private window. */
  isPrivate?: boolean;
}

/** What the browser says of a sender. */
export interface RawSender {
  id?: string;
  url?: string;
  origin?: string;
  frameId?: number;
  tab?: { id?: number; incognito?: boolean };
}

/**
 * The sender of a message; null when it is none of ours, or cannot be told. `own` is our id and the root of our own pages'
 * addresses. Our content scripts run in tabs' outermost frames alone, so one that speaks from a frame is not ours.
 */
export function senderOf(raw: RawSender, own: { id: string; root: string }): Sender | null {
  if (raw.id !== own.id) return null;
  const tabId = raw.tab?.id ?? null;
  const hidden = raw.tab?.incognito ? { isPrivate: true } : {};
  const address = raw.url ?? raw.origin;
  if (address === undefined) return null;
  if (`${address}/`.startsWith(own.root)) return { tabId, page: null, ...hidden };
  const fromPage = tabId !== null && (raw.frameId ?? 0) === 0 && URL.parse(address);
  return fromPage ? { tabId, page: address, ...hidden } : null;
}
