import type { Folded } from '../text/fold.ts';
import { type Reach, reaches } from './fit.ts';

/** Where a quote stands in two parts, folded: from `start` to `end`, without what came between them. */
export interface BrokenPlace {
  start: number;
  end: number;
  errors: number;
  gap: { start: number; end: number };
}

/** A stretch of folded positions; how strongly it is thought that a quote, or a part of one, would begin there. */
export interface Window {
  from: number;
  to: number;
  votes: number;
}

/**
 * The quote with something new inside it, a sentence or a page's footer: its beginning, from the window `head`, read
 * forwards, and its end read backwards from where it should be by the window `tail`, until they meet. Null when they
 * do not within `most` errors, or one of them is too short to be told.
 */
export function brokenPlace(
  text: Folded,
  quote: Folded,
  head: Window,
  tail: Window,
  most: number,
): BrokenPlace | null {
  const heads = reaches(text, quote, head.from, head.to, most);
  const tails = reachesBack(text, quote, tail.from + quote.length, tail.to + quote.length, most);
  let best: BrokenPlace | null = null;
  for (const one of heads)
    for (const other of tails) {
      const errors = one.errors + other.errors;
      if (errors > (best ? best.errors - 1 : most)) break;
      const spare = one.letters + other.letters - quote.length;
      if (spare < 0 || Math.min(one.letters, other.letters) - spare < LEAST_PART) continue;
      if (one.end - spare <= other.start)
        best = {
          start: one.start,
          end: other.end,
          errors,
          gap: { start: one.end - spare, end: other.start },
        };
    }
  return best;
}

/** As `reaches`, but from the quote's end towards its beginning, ending in `text` from `first` to `last`. */
function reachesBack(text: Folded, quote: Folded, first: number, last: number, most: number): Reach[] {
  const end = Math.min(text.length, last);
  const begin = Math.max(0, first - quote.length - most);
  const mirror = mirrored(text, begin, end);
  return reaches(mirror, mirrored(quote, 0, quote.length), end - last, end - first, most).map((reach) => ({
    ...reach,
    start: end - reach.end,
    end: end - reach.start,
  }));
}

const mirrored = (text: Folded, start: number, end: number): Folded => {
  const codes = text.codes.slice(start, Math.max(start, end)).reverse();
  return { ...text, codes, length: codes.length };
};

/** Letters that the smaller part must have. */
const LEAST_PART = 12;
