import type { Anchor } from '../model/anchor.ts';
import { choose } from './choose.ts';
import { exactPlaces, SHORT } from './exact-places.ts';
import { nearestPlaces } from './nearest-places.ts';
import type { Searchable, Wanted } from './searchable.ts';
import { spanAt } from './span-at.ts';
import { agreement, betterSide, KNOWN, surroundings } from './surroundings.ts';

/** A quote's very words, and whether they speak for themselves. */
export interface Exact {
  anchor: Anchor;
  /** Its surroundings are known, too: nothing else needs to be looked at. */
  known: boolean;
}

/**
 * A quote placed on its very words, when letters and digits alone are compared: anchored when the place is the only
 * one or stands out by its surroundings or position, doubtful when not; null when the words are not there. A short
 * quote may stand anywhere by chance, so its surroundings must speak for it, too.
 */
export function exactAnchor(page: Searchable, quote: Wanted): Exact | null {
  const { length } = quote.exact;
  const choices = nearestPlaces(page, quote, exactPlaces(page, quote)).map((start) => {
    const around = surroundings(page, quote, start, start + length, LEEWAY);
    return { start, around, fit: agreement(around), away: Math.abs(page.folded.starts[start]! - quote.hint) };
  });
  const choice = choose(choices);
  if (!choice) return null;
  const { best, sure } = choice;
  const known = betterSide(best.around) >= KNOWN;
  const status = sure && (known || length >= SHORT) ? 'anchored' : 'doubtful';
  return { anchor: { status, span: spanAt(page, quote, best.start, best.start + length), score: 1 }, known };
}

/** Letters that may have come or gone between words that are all there and their surroundings. */
const LEEWAY = 4;
