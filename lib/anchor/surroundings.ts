import type { Folded } from '../text/fold.ts';
import { fitNear } from './fit.ts';
import type { Searchable, Wanted } from './searchable.ts';

/** How well the words before and after a place agree with those a quote was kept with, 0 to 1; null: none were kept. */
export interface Surroundings {
  before: number | null;
  after: number | null;
}

export const surroundings = (
  page: Searchable,
  { prefix, suffix }: Wanted,
  start: number,
  end: number,
): Surroundings => ({
  before: likeness(page.folded, prefix, start - prefix.length),
  after: likeness(page.folded, suffix, end),
});

/** One number for ranking: the mean of what is known; a half where nothing is. */
export function agreement({ before, after }: Surroundings): number {
  if (before === null) return after ?? 0.5;
  return after === null ? before : (before + after) / 2;
}

/** The better and the worse side; what is not known does not count against a place, nor for it. */
export const betterSide = ({ before, after }: Surroundings): number => Math.max(before ?? 0, after ?? 0);
export const worseSide = ({ before, after }: Surroundings): number =>
  Math.min(before ?? after ?? 0, after ?? before ?? 0);

function likeness(text: Folded, words: Folded, near: number): number | null {
  if (words.length === 0) return null;
  const fit = fitNear(text, words, near - LEEWAY, near + LEEWAY, words.length >> 1);
  return fit ? 1 - fit.errors / words.length : 0;
}

/** Letters that may have come or gone between the quote and its surroundings. */
const LEEWAY = 4;
