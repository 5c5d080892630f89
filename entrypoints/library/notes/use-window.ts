import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Lines drawn beyond what is in sight, so that a small step shows no gap. */
const SPARE = 8;

/** Which lines are drawn, and how high each is, in CSS pixels. */
export interface Window {
  first: number;
  /** Behind the last. */
  end: number;
  /** The uppermost that is in sight. */
  top: number;
  lineHeight: number;
}

/**
 * The lines of a long list that are in sight, whoever scrolls: the list's own box or the page. Every line is `rems` high; so nothing
 * has to be measured, and a list of 100,000 costs what one of 100 does.
 */
export function useWindow(list: RefObject<HTMLElement | null>, count: number, rems: number): Window {
  const [window, setWindow] = useState<Window>({ first: 0, end: 0, top: 0, lineHeight: rems * 16 });
  useLayoutEffect(() => {
    const look = () =>
      setWindow((before) => {
        const after = inSight(list.current!, count, rems);
        return (Object.keys(after) as (keyof Window)[]).every((name) => before[name] === after[name])
          ? before
          : after;
      });
    look();
    const sized = new ResizeObserver(look);
    sized.observe(scrollerOf(list.current!));
    document.addEventListener('scroll', look, { capture: true, passive: true });
    addEventListener('resize', look);
    return () => {
      sized.disconnect();
      document.removeEventListener('scroll', look, { capture: true });
      removeEventListener('resize', look);
    };
  }, [count]);
  return window;
}

function inSight(list: HTMLElement, count: number, rems: number): Window {
  const lineHeight = rems * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const { top } = list.getBoundingClientRect();
  const frame = frameOf(scrollerOf(list));
  const above = Math.floor((frame.top - top) / lineHeight);
  const below = Math.ceil((frame.bottom - top) / lineHeight);
  return {
    first: between(0, above - SPARE, count),
    end: between(0, below + SPARE, count),
    top: between(0, above, count - 1),
    lineHeight,
  };
}

/** Scroll so far that a line is in sight, below `above` lines that cover the top. */
export function bringIntoSight(list: HTMLElement, line: number, lineHeight: number, above: number): void {
  const scroller = scrollerOf(list);
  const frame = frameOf(scroller);
  const top = list.getBoundingClientRect().top + line * lineHeight;
  const over = top - above * lineHeight - frame.top;
  const under = top + lineHeight - frame.bottom;
  if (over < 0) scroller.scrollTop += over;
  else if (under > 0) scroller.scrollTop += under;
}

/** How many whole lines are in sight at once. */
export const linesInSight = (list: HTMLElement, lineHeight: number): number => {
  const { top, bottom } = frameOf(scrollerOf(list));
  return Math.max(1, Math.floor((bottom - top) / lineHeight));
};

function scrollerOf(list: HTMLElement): Element {
  const own = list.parentElement!;
  return getComputedStyle(own).overflowY === 'auto' ? own : document.scrollingElement!;
}

function frameOf(scroller: Element): { top: number; bottom: number } {
  if (scroller === document.scrollingElement) return { top: 0, bottom: innerHeight };
  const { top } = scroller.getBoundingClientRect();
  return { top, bottom: top + scroller.clientHeight };
}

const between = (least: number, value: number, most: number): number =>
  Math.max(least, Math.min(value, most));
