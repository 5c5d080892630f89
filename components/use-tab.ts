import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';

/** A tab as far as we may know it: its address only where the reader gave access to it. */
export interface Tab {
  id: number;
  address: string | null;
}

/**
 * The tab that the reader looks at, followed as they move; null until it is known. A screen that is itself opened in a tab
 * is about the one looked at before.
 */
export function useTab(): Tab | null {
  const [tab, setTab] = useState<Tab | null>(null);
  useEffect(() => {
    const look = () =>
      void lookedAt().then((now) => now && setTab((before) => (same(before, now) ? before : now)));
    look();
    const { onActivated, onUpdated } = browser.tabs;
    onActivated.addListener(look);
    onUpdated.addListener(look);
    return () => {
      onActivated.removeListener(look);
      onUpdated.removeListener(look);
    };
  }, []);
  return tab;
}

async function lookedAt(): Promise<Tab | null> {
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query({ currentWindow: true });
  const others = tabs.filter(({ id }) => id !== undefined && id !== own?.id);
  const latest = others.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
  const tab = others.find(({ active }) => active) ?? latest;
  return tab ? { id: tab.id!, address: tab.url ?? null } : null;
}

const same = (a: Tab | null, b: Tab): boolean => a?.id === b.id && a.address === b.address;
