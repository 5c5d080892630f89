import { matchesIn } from '../text/matches.ts';
import { lengthOf, type Piece, piecesIn, remembered } from '../text/pieces.ts';
import { beginnersOf } from './openings.ts';
import { THEMES } from './theme-table.ts';

/** A theme and the words that show it. */
export interface ThemeFound {
  theme: string;
  /** As printed; the first that show it. */
  wording: string;
}

/** The themes that `words` speak of, each with the wording that shows it; none for most sentences about nothing in particular. */
export function themesWithWording(words: string, pieces = piecesIn(words)): ThemeFound[] {
  const found: ThemeFound[] = [];
  let left = ALL;
  let at = 0;
  for (const piece of pieces) {
    const starts = startsIn(piece);
    if (typeof starts === 'number') {
      if ((starts & left) !== 0) left &= ~matchedAt(words, at, starts & left, found);
    } else
      for (let i = 0; i < starts.length; i += 2) {
        const here = starts[i + 1]! & left;
        if (here !== 0) left &= ~matchedAt(words, at + starts[i]!, here, found);
      }
    at += lengthOf(piece) + 1;
  }
  return found.length < 2 ? found : found.sort((a, b) => RANK.get(a.theme)! - RANK.get(b.theme)!);
}

/** Ids of the themes that `words` speak of, in the table's order. */
export const themesOf = (words: string, pieces?: readonly Piece[]): string[] =>
  themesWithWording(words, pieces).map(({ theme }) => theme);

/** Adds to `found` those of the themes `here` (a bit each) whose wording stands at `at`; gives their bits. */
function matchedAt(words: string, at: number, here: number, found: ThemeFound[]): number {
  let matched = 0;
  for (let left = here; left !== 0; left &= left - 1) {
    const bit = 31 - Math.clz32(left & -left);
    const { theme, pattern } = MATCHERS[bit]!;
    pattern.lastIndex = at;
    const hit = pattern.exec(words);
    if (!hit) continue;
    found.push({ theme, wording: hit[0].trim() });
    matched |= 1 << bit;
  }
  return matched;
}

/** At its place the theme of each bit. */
const MATCHERS = THEMES.map(({ id, wording }) => ({
  theme: id,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${wording.source})`, 'iuy'),
}));
const ALL = -1 >>> (32 - THEMES.length);
const RANK = new Map(THEMES.map(({ id }, i) => [id, i]));

/** The themes whose wordings begin as a word does. */
const begun = beginnersOf(THEMES.map(({ wording }) => wording.source));

/**
 * Where in a piece a theme's wording may begin, and the themes that may: place, bits, place, bits, …; the bits alone where it is at its
 * first letter, or nowhere. A pattern is only tried there, as nearly all words begin none.
 */
const startsIn = remembered((piece): number | readonly number[] => {
  if (/^[A-Za-z]+$/.test(piece)) return begun(piece.toLowerCase());
  const starts: number[] = [];
  for (const { 0: printed, index } of matchesIn(piece, WORD)) {
    const bits = begun(printed.toLowerCase());
    if (bits !== 0) starts.push(index, bits);
  }
  return starts.length === 0 ? 0 : starts.length === 2 && starts[0] === 0 ? starts[1]! : starts;
});
const WORD = /[\p{L}\p{N}]+/gu;
