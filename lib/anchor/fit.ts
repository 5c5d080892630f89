import type { Folded } from '../text/fold.ts';

/** Where a quote fits, in folded positions, and how many of its letters are changed, missing or added there. */
export interface Fit {
  start: number;
  end: number;
  errors: number;
}

/** How far into a quote one gets with so many errors, and where that stretch lies. */
export type Reach = Fit & { letters: number };

/**
 * The place in `text`, starting from `first` to `last`, where `quote` fits with the fewest errors; null when it takes
 * more than `most`.
 */
export function fitNear(text: Folded, quote: Folded, first: number, last: number, most: number): Fit | null {
  let furthest: Reach | undefined;
  for (const reach of reaches(text, quote, first, last, most)) furthest = reach;
  return furthest?.letters === quote.length ? furthest : null;
}

/**
 * The furthest one gets into `quote`, starting in `text` from `first` to `last`, with no error, with one, … up to
 * `most`, or until all of it fits or nothing is like it. Time grows with the errors, not with the quote: each round follows every diagonal
 * as far as letters agree after one error more (Landau and Vishkin, 1989; https://doi.org/10.1016/0196-6774(89)90010-2). Given up, too, when
 * after `agreeing` errors no so many letters agreed in one go.
 */
export function reaches(
  text: Folded,
  quote: Folded,
  first: number,
  last: number,
  most: number,
  agreeing = 0,
): Reach[] {
  const low = Math.max(0, first);
  const high = Math.min(text.length, last);
  if (high < low || quote.length === 0) return [];
  const found: Reach[] = [];
  let agreed = false;
  const width = high - low + 1 + 2 * (most + 1);
  const diagonalOf = (d: number) => low + d - (most + 1);
  let [rows, origins] = [new Int32Array(width).fill(UNREACHED), new Int32Array(width)];
  let [next, nextOrigins] = [new Int32Array(width).fill(UNREACHED), new Int32Array(width)];
  for (let errors = 0; errors <= most && found.at(-1)?.letters !== quote.length; errors++) {
    let best = -1;
    for (let d = most + 1 - errors; d < width - (most + 1 - errors); d++) {
      const diagonal = diagonalOf(d);
      let row = errors ? rows[d]! + 1 : 0;
      let origin = errors ? origins[d]! : diagonal;
      // A letter too many in the text, then a letter of the quote that is missing there.
      if (errors && rows[d - 1]! > row) [row, origin] = [rows[d - 1]!, origins[d - 1]!];
      if (errors && rows[d + 1]! + 1 > row) [row, origin] = [rows[d + 1]! + 1, origins[d + 1]!];
      row = Math.min(row, quote.length, text.length - diagonal);
      if (row < 0 || row + diagonal < 0) continue;
      while (
        quote.codes[row] === text.codes[row + diagonal] &&
        row < quote.length &&
        row + diagonal < text.length
      )
        row++;
      next[d] = row;
      nextOrigins[d] = origin;
      const drift = Math.abs(diagonal - origin);
      if (
        best < 0 ||
        row > next[best]! ||
        (row === next[best]! && drift < Math.abs(diagonalOf(best) - nextOrigins[best]!))
      )
        best = d;
    }
    if (best < 0) break;
    const letters = next[best]!;
    if (errors >= PATIENCE && letters < errors * PROGRESS) break;
    agreed ||= letters - (found.at(-1)?.letters ?? 0) >= agreeing;
    if (!agreed && errors >= agreeing) break;
    found.push({ start: nextOrigins[best]!, end: diagonalOf(best) + letters, errors, letters });
    [rows, origins, next, nextOrigins] = [next, nextOrigins, rows, origins];
  }
  return found;
}

/** Other words agree in two letters between errors, the same words in many: what is slower than this is given up, the sooner the cheaper. */
const PATIENCE = 16;
const PROGRESS = 3;

/** Low enough to stay below 0 after every addition. */
const UNREACHED = -0x40000000;
