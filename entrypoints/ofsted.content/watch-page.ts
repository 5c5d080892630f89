import type { PageSurface } from '../../lib/surface/page.ts';
import { OWN_TAG } from '../../lib/surface/presence.ts';

/** How long a page must be still before it is read again, and how long a restless one is waited for, in milliseconds. */
const STILL = 400;
const AT_MOST = 3000;
/** A page that never rests costs at most a twentieth of the time. */
const SHARE = 20;

/**
 * Follows what scripts do to the page after it was read: `onRead` hears of each new reading, and whether its words changed.
 * Our own elements do not count. Frames are followed, too, once they have loaded.
 */
export function watchPage(surface: PageSurface, onRead: (changed: boolean) => void): () => void {
  let timer: number | null = null;
  let since = 0;
  let cost = 0;
  const read = () => {
    timer = null;
    const start = performance.now();
    const changed = surface.refresh();
    cost = performance.now() - start;
    since = 0;
    follow();
    onRead(changed);
  };
  const soon = () => {
    const now = performance.now();
    if (since === 0) since = now;
    if (timer !== null) clearTimeout(timer);
    const pause = Math.max(STILL, cost * SHARE);
    timer = window.setTimeout(read, now - since > AT_MOST ? cost * SHARE : pause);
  };
  const observer = new MutationObserver((records) => {
    if (records.some(isThePages)) soon();
  });
  const followed = new WeakSet<Node>();
  const follow = () => {
    for (const shown of [document, ...framesIn(document)]) {
      if (followed.has(shown)) continue;
      followed.add(shown);
      observer.observe(shown, { childList: true, characterData: true, subtree: true });
    }
  };
  const onLoad = ({ target }: Event) => {
    if (target instanceof HTMLIFrameElement) soon();
  };
  follow();
  document.addEventListener('load', onLoad, true);
  return () => {
    if (timer !== null) clearTimeout(timer);
    observer.disconnect();
    document.removeEventListener('load', onLoad, true);
  };
}

/** The documents of our origin that frames in `document` show. */
export function framesIn(document: Document): Document[] {
  return [...document.querySelectorAll('iframe')].flatMap((frame) => {
    try {
      return frame.contentDocument ?? [];
    } catch {
      return [];
    }
  });
}

const isOurs = (node: Node): boolean => node.nodeName.toLowerCase().startsWith(OWN_TAG);

const isThePages = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'characterData' || ![...addedNodes, ...removedNodes].every(isOurs);
