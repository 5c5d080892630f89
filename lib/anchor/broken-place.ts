import type { Folded } from '../text/fold.ts';
import { fitNear, type Reach, reaches } from './fit.ts';

/** A stretch of folded positions. */
export interface Stretch {
  start: number;
  end: number;
}

/** Where a quote stands in parts, folded: from `start` to `end`, without what came between them, in reading order. */
export interface BrokenPlace extends Stretch {
  errors: number;
  gaps: Stretch[];
}

/** A stretch of folded positions; how strongly it is thought that a quote, or a part of one, would begin there. */
export interface Window {
  from: number;
  to: number;
  votes: number;
  /** Those of the quote's own letters, not of its surroundings. */
  own: number;
}

/**
 * The quote with something new inside it, sentences or a page's footer: its beginning, read forwards by that of `windows` by which
 * one gets furthest, and its end, read backwards likewise, until they meet; what neither holds is looked for in the same way by
 * the windows from the one to the other. Null when it is not all there within `most` errors, or one of its parts is too short to be told.
 */
export function brokenPlace(
  text: Folded,
  quote: Folded,
  windows: Window[],
  most: number,
): BrokenPlace | null {
  const { length } = quote;
  const heads = windows.map(({ from, to }) => read(reaches(text, quote, from, to, most, LEAST_PART)));
  const tails = windows.map(({ from, to }) =>
    read(reachesBack(text, quote, from + length, to + length, most)),
  );
  const [head, tail] = [furthest(heads.toReversed()), furthest(tails)];
  if (!head?.run || !tail?.run) return null;
  const whole = met(head.all, tail.all, length, most);
  const within = windows.slice(heads.indexOf(head), tails.indexOf(tail) + 1);
  return whole ?? (within.length > 0 ? around(text, quote, within, head.run, tail.run, most) : null);
}

/** How far one gets with each number of errors, and as far as words agreed. */
interface Read {
  all: Reach[];
  run: Reach | null;
}

/** Chance agrees in some letters after each error, the same words in many; with very many errors one would get past any gap. */
function read(all: Reach[]): Read {
  let run: Reach | null = null;
  for (const [i, reach] of all.entries()) {
    if (reach.errors - (run?.errors ?? 0) > ONE_WORD) break;
    if (reach.letters - (all[i - 1]?.letters ?? 0) >= LEAST_PART) run = reach;
  }
  return { all, run };
}

/** The first of those that get furthest. */
const furthest = (reads: Read[]): Read | undefined =>
  reads.toSorted((a, b) => (b.run?.letters ?? 0) - (a.run?.letters ?? 0))[0];

/** A beginning and an end that hold all of the quote between them, with the fewest errors. */
function met(heads: Reach[], tails: Reach[], length: number, most: number): BrokenPlace | null {
  let best: BrokenPlace | null = null;
  for (const one of heads)
    for (const other of tails) {
      const errors = one.errors + other.errors;
      if (errors > (best ? best.errors - 1 : most)) break;
      const spare = one.letters + other.letters - length;
      if (spare < 0 || Math.min(one.letters, other.letters) - spare < LEAST_PART) continue;
      const gap = { start: one.end - spare, end: other.start };
      if (isGap(gap)) best = { start: one.start, end: other.end, errors, gaps: [gap] };
    }
  return best;
}

/** A beginning, an end, and what is missing between them by one of the windows `within`, or by several. */
function around(
  text: Folded,
  quote: Folded,
  within: Window[],
  head: Reach,
  tail: Reach,
  most: number,
): BrokenPlace | null {
  const [from, to] = [head.letters, quote.length - tail.letters];
  const left = most - head.errors - tail.errors;
  if (to - from < LEAST_PART || left < 0) return null;
  const missing = sliced(quote, from, to);
  const shifted = within.map((window) => ({ ...window, from: window.from + from, to: window.to + from }));
  const middle = wholeIn(text, missing, shifted, left) ?? brokenPlace(text, missing, shifted, left);
  if (!middle) return null;
  const before = { start: head.end, end: middle.start };
  const after = { start: middle.end, end: tail.start };
  if (!isGap(before) || !isGap(after)) return null;
  return {
    start: head.start,
    end: tail.end,
    errors: head.errors + middle.errors + tail.errors,
    gaps: [before, ...middle.gaps, after],
  };
}

function wholeIn(text: Folded, quote: Folded, windows: Window[], most: number): BrokenPlace | null {
  for (const { from, to } of windows) {
    const fit = fitNear(text, quote, from, to, most);
    if (fit) return { ...fit, gaps: [] };
  }
  return null;
}

/** As `reaches`, but from the quote's end towards its beginning, ending in `text` from `first` to `last`. */
function reachesBack(text: Folded, quote: Folded, first: number, last: number, most: number): Reach[] {
  const end = Math.min(text.length, last);
  const begin = Math.max(0, first - quote.length - most);
  const mirror = mirrored(text, begin, end);
  return reaches(mirror, mirrored(quote, 0, quote.length), end - last, end - first, most, LEAST_PART).map(
    (reach) => ({
      ...reach,
      start: end - reach.end,
      end: end - reach.start,
    }),
  );
}

/** Letters alone: for comparing, not for finding the way back to offsets. */
const sliced = (text: Folded, start: number, end: number): Folded => {
  const codes = text.codes.slice(start, Math.max(start, end));
  return { ...text, codes, length: codes.length };
};

const mirrored = (text: Folded, start: number, end: number): Folded => {
  const slice = sliced(text, start, end);
  slice.codes.reverse();
  return slice;
};

const isGap = ({ start, end }: Stretch): boolean => start <= end && end - start <= LONGEST_GAP;

/** Errors that one word may cost. */
const ONE_WORD = 12;

/** Letters that the smallest part must have, and that may come between two: a long sentence or two. */
const LEAST_PART = 12;
export const LONGEST_GAP = 800;
