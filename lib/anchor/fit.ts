import type { Folded } from '../text/fold.ts';

/** Where a quote fits, in folded positions, and how many of its letters are changed, missing or added there. */
export interface Fit {
  start: number;
  end: number;
  errors: number;
}

/**
 * The place in `text`, starting from `first` to `last`, where `quote` fits with the fewest errors; null when it takes
 * more than `most`. Time grows with the errors, not with the quote: each round follows every diagonal as far as
 * letters agree after one error more (Landau and Vishkin, 1989; https://doi.org/10.1016/0196-6774(89)90010-2).
 */
export function fitNear(text: Folded, quote: Folded, first: number, last: number, most: number): Fit | null {
  const low = Math.max(0, first);
  const high = Math.min(text.length, last);
  if (high < low || quote.length === 0) return null;
  const width = high - low + 1 + 2 * (most + 1);
  let rows = new Int32Array(width).fill(UNREACHED);
  let origins = new Int32Array(width);
  for (let errors = 0; errors <= most; errors++) {
    const next = new Int32Array(width).fill(UNREACHED);
    const nextOrigins = new Int32Array(width);
    let found = -1;
    for (let d = most + 1 - errors; d < width - (most + 1 - errors); d++) {
      const diagonal = low + d - (most + 1);
      let row = errors === 0 ? 0 : rows[d]! + 1;
      let origin = errors === 0 ? diagonal : origins[d]!;
      // A letter too many in the text, then a letter of the quote that is missing there.
      if (errors && rows[d - 1]! > row) [row, origin] = [rows[d - 1]!, origins[d - 1]!];
      if (errors && rows[d + 1]! + 1 > row) [row, origin] = [rows[d + 1]! + 1, origins[d + 1]!];
      row = Math.min(row, quote.length);
      if (row < 0 || row + diagonal < 0 || row + diagonal > text.length) continue;
      while (
        row < quote.length &&
        row + diagonal < text.length &&
        quote.codes[row] === text.codes[row + diagonal]
      )
        row++;
      next[d] = row;
      nextOrigins[d] = origin;
      if (
        row === quote.length &&
        (found < 0 || Math.abs(diagonal - origin) < drift(found, low, most, nextOrigins))
      )
        found = d;
    }
    if (found >= 0) {
      const start = nextOrigins[found]!;
      return { start, end: low + found - (most + 1) + quote.length, errors };
    }
    [rows, origins] = [next, nextOrigins];
  }
  return null;
}

const drift = (d: number, low: number, most: number, origins: Int32Array) =>
  Math.abs(low + d - (most + 1) - origins[d]!);

/** Low enough to stay below 0 after every addition. */
const UNREACHED = -0x40000000;
