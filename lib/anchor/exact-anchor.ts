import type { Anchor } from '../model/anchor.ts';
import { choose } from './choose.ts';
import { exactPlaces, SHORT } from './exact-places.ts';
import { nearestPlaces } from './nearest-places.ts';
import type { Searchable, Wanted } from './searchable.ts';
import { spanAt } from './span-at.ts';
import { agreement, betterSide, type Surroundings, surroundings } from './surroundings.ts';

/**
 * A quote placed on its very words, when letters and digits alone are compared: anchored when the place is the only
 * one or stands out by its surroundings or position, doubtful when not; null when the words are not there. A short
 * quote may stand anywhere by chance, so its surroundings must speak for it, too.
 */
export function exactAnchor(page: Searchable, quote: Wanted): Anchor | null {
  const { length } = quote.exact;
  const choices = nearestPlaces(page, quote, exactPlaces(page, quote)).map((start) => {
    const around = surroundings(page, quote, start, start + length);
    return { start, around, fit: agreement(around), away: Math.abs(page.folded.starts[start]! - quote.hint) };
  });
  const choice = choose(choices);
  if (!choice) return null;
  const { best, sure } = choice;
  const span = spanAt(page, quote, best.start, best.start + length);
  const trusted = sure && (length >= SHORT || speaksFor(best.around));
  return { status: trusted ? 'anchored' : 'doubtful', span, score: 1 };
}

const speaksFor = (around: Surroundings): boolean => betterSide(around) >= KNOWN;

/** From here on, surroundings are the same ones, edited at most lightly. */
const KNOWN = 0.6;
