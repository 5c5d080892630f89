import type { Folded } from '../text/fold.ts';
import { type Fit, fitNear } from './fit.ts';
import type { Searchable, Wanted } from './searchable.ts';

/**
 * How well the words before and after a place agree with those a quote was kept with, 0 to 1 (null: none were kept), and
 * where, by them, the quote begins and ends.
 */
export interface Surroundings {
  before: number | null;
  after: number | null;
  begins: number | null;
  ends: number | null;
}

/** The surroundings of folded `start` to `end`; up to `leeway` letters may have come or gone in between. */
export function surroundings(
  { folded }: Searchable,
  { prefix, suffix }: Wanted,
  start: number,
  end: number,
  leeway: number,
): Surroundings {
  const before = around(folded, prefix, start - prefix.length, leeway);
  const after = around(folded, suffix, end, leeway);
  return {
    before: prefix.length ? likeness(before, prefix) : null,
    after: suffix.length ? likeness(after, suffix) : null,
    begins: before?.end ?? null,
    ends: after?.start ?? null,
  };
}

/** One number for ranking: the mean of what is known; a half where nothing is. */
export function agreement({ before, after }: Surroundings): number {
  if (before === null) return after ?? 0.5;
  return after === null ? before : (before + after) / 2;
}

/** The better side; 0 where nothing is known. */
export const betterSide = ({ before, after }: Surroundings): number => Math.max(before ?? 0, after ?? 0);

/** The worse side; a side that is not known counts for nothing, either way. */
export const worseSide = ({ before, after }: Surroundings): number =>
  Math.min(before ?? after ?? 0, after ?? before ?? 0);

const around = (text: Folded, words: Folded, near: number, leeway: number): Fit | null =>
  fitNear(text, words, near - leeway, near + leeway, words.length >> 1);

const likeness = (fit: Fit | null, words: Folded): number => (fit ? 1 - fit.errors / words.length : 0);

/** From here on, surroundings are the same ones, edited at most lightly. */
export const KNOWN = 0.6;
