import type { Anchor } from '../model/anchor.ts';
import { choose } from './choose.ts';
import { exactPlaces, SHORT } from './exact-places.ts';
import { nearestPlaces } from './nearest-places.ts';
import type { Searchable, Wanted } from './searchable.ts';
import { spanAt } from './span-at.ts';
import { agreement, betterSide, KNOWN, surroundings, worseSide } from './surroundings.ts';

/** A quote's very words, and what speaks for their being the right ones. */
export interface Exact {
  anchor: Anchor;
  /** Its surroundings, or one of them and its position, are known: nothing else needs to be looked at. */
  known: boolean;
  /** The words stand nowhere else. */
  only: boolean;
}

/**
 * A quote placed on its very words, when letters and digits alone are compared: anchored when the place is the only
 * one, or stands out by its surroundings and is known by them, doubtful when not; null when the words are not there. A short
 * quote may stand anywhere by chance, so its surroundings must speak for it, too.
 */
export function exactAnchor(page: Searchable, quote: Wanted): Exact | null {
  const { length } = quote.exact;
  const short = length < SHORT;
  const choices = nearestPlaces(page, quote, exactPlaces(page, quote)).map((start) => {
    const around = surroundings(page, quote, start, start + length, short ? 0 : LEEWAY);
    const away = Math.abs(page.folded.starts[start]! - quote.hint);
    return { start, around, away, fit: agreement(around) + (away <= NEAR ? NEARNESS : 0) };
  });
  const choice = choose(choices);
  if (!choice) return null;
  const { best, sure } = choice;
  const oneSide = betterSide(best.around) >= (short ? SURELY_KNOWN : KNOWN);
  const only = choices.length === 1;
  // A copy in surroundings of its own that is nearer to the old position speaks against the best one.
  const rival = choices.some(({ around, away }) => away < best.away && betterSide(around) >= KNOWN);
  const otherRow = !only && numbersDiffer(page, quote, best.start);
  const status = sure && !rival && !otherRow && (oneSide || (only && !short)) ? 'anchored' : 'doubtful';
  const known = worseSide(best.around) >= KNOWN || (oneSide && best.away <= NEAR);
  const span = spanAt(page, quote, best.start, best.start + length);
  return { anchor: { status, span, score: 1 }, known, only };
}

/** Whether other numbers stand beside `start` than stood beside the quote: of a table's rows with the same words, another one. */
function numbersDiffer({ folded }: Searchable, { prefix, exact, suffix }: Wanted, start: number): boolean {
  const end = start + exact.length;
  const before = digits(folded, Math.max(0, start - prefix.length), start);
  const after = digits(folded, end, Math.min(folded.length, end + suffix.length));
  const [wasBefore, wasAfter] = [digits(prefix, 0, prefix.length), digits(suffix, 0, suffix.length)];
  // At the far ends, a few letters more or less cut numbers off.
  const same = (a: string, b: string) => a === '' || b === '' || a.startsWith(b) || b.startsWith(a);
  const sameEnds = (a: string, b: string) => a === '' || b === '' || a.endsWith(b) || b.endsWith(a);
  return !sameEnds(before, wasBefore) || !same(after, wasAfter);
}

function digits({ codes }: Wanted['exact'], from: number, to: number): string {
  let found = '';
  for (let at = from; at < to; at++)
    if (codes[at]! >= 0x30 && codes[at]! <= 0x39) found += String.fromCharCode(codes[at]!);
  return found;
}

/** A short quote's neighbours must be its own: of "Northmoor, Northmoor council", each has most of the other's. */
const SURELY_KNOWN = 0.85;

/** Letters that may have come or gone between words that are all there and their surroundings. */
const LEEWAY = 4;

/** Of several copies, one so near to the old position is worth a quarter of its surroundings more. */
const NEAR = 600;
const NEARNESS = 0.25;
