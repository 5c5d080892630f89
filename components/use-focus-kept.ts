import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * For lists whose buttons take their own row away: call what it gives when one is pressed, and once that button is gone with the focus,
 * the first of `selectors` within `root` (null: the whole screen) that is there has it, so that the keys go on where they were.
 */
export function useFocusKept(root: RefObject<HTMLElement | null> | null, ...selectors: string[]): () => void {
  const leaving = useRef(false);
  useEffect(() => {
    if (!leaving.current || document.activeElement !== document.body) return;
    leaving.current = false;
    const within = root ? root.current : document;
    const next = selectors.map((selector) => within?.querySelector<HTMLElement>(selector)).find(Boolean);
    next?.focus();
  });
  return () => {
    leaving.current = true;
  };
}
