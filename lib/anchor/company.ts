import type { Anchor } from '../model/anchor.ts';
import type { Alike } from './most-alike.ts';
import { KNOWN } from './surroundings.ts';

/** What is known of one quote before words that are merely alike are judged. */
export interface Try {
  /** Where it was kept. */
  kept: number;
  /** Long enough to be told from any other: "Good" is in every report. */
  long: boolean;
  /** On its very words; null when they are not there. */
  anchor: Anchor | null;
  /** Those stand nowhere else. */
  only: boolean;
  alike: Alike | null;
}

/** What the other quotes of the same report say: most are found, nearly none, or too few to tell. */
export type Company = 'here' | 'unknown' | 'elsewhere';

/** Whether `tries`, all kept from one report, were kept from this one. */
export function companyOf(tries: Try[]): Company {
  const long = tries.filter((one) => one.long);
  if (long.length < ENOUGH) return 'unknown';
  const found = long.filter(({ anchor, alike }) => anchor || (alike && alike.better >= 0.5));
  if (found.length >= long.length * MOST) return 'here';
  return found.length < long.length * FEW ? 'elsewhere' : 'unknown';
}

/**
 * How far the words found for each quote are from where its neighbours say that they should be: sentences that came or
 * went before it moved all alike. Null where it was not found, or has no neighbour that was.
 */
export function strays(tries: Try[]): (number | null)[] {
  const witnesses = witnessesOf(tries);
  return tries.map(({ kept, alike }, index) => {
    if (!alike) return null;
    const others = nearest(witnesses, kept).filter((witness) => witness.index !== index);
    if (others.length === 0) return null;
    return Math.min(
      ...others.map(({ kept: from, found }) => Math.abs(alike.span.start - kept - (found - from))),
    );
  });
}

/**
 * The quotes whose words stand in several places, and how far their nearest neighbour, which stands in one, moved since it was kept:
 * that tells which of them are meant.
 */
export function severalPlaced(tries: Try[]): { index: number; shift: number }[] {
  const single = tries
    .flatMap((one, index) =>
      one.anchor?.status === 'anchored' && one.only
        ? [{ index, kept: one.kept, found: one.anchor.span.start }]
        : [],
    )
    .sort((a, b) => a.kept - b.kept);
  if (single.length === 0) return [];
  return tries.flatMap(({ anchor, only, kept }, index) => {
    if (!anchor || only || anchor.score < 1) return [];
    const away = (one: Witness) => Math.abs(one.kept - kept);
    const [neighbour] = nearest(single, kept).sort((a, b) => away(a) - away(b));
    const shift = neighbour!.found - neighbour!.kept;
    return shift === 0 ? [] : [{ index, shift }];
  });
}

/** A quote that was found beyond doubt. */
interface Witness {
  index: number;
  kept: number;
  found: number;
}

/**
 * In the order in which they were kept. Very words are witnesses; words merely alike only where they stand between those: the
 * imprint of another report, in other words, is at its own end here, too.
 */
function witnessesOf(tries: Try[]): Witness[] {
  const all = tries
    .flatMap((one, index) => {
      const found = certain(one);
      return found === null ? [] : [{ index, kept: one.kept, found, exact: !!one.anchor }];
    })
    .sort((a, b) => a.kept - b.kept);
  const exact = all.filter((one) => one.exact);
  return all.filter((one) => {
    if (one.exact) return true;
    const before = exact.findLast(({ kept }) => kept < one.kept);
    const after = exact.find(({ kept }) => kept > one.kept);
    return (!before || before.found <= one.found) && (!after || one.found <= after.found);
  });
}

/** The start of what was found beyond doubt. */
function certain({ anchor, alike }: Try): number | null {
  if (anchor) return anchor.status === 'anchored' ? anchor.span.start : null;
  return alike && alike.worse >= KNOWN && alike.likeness >= 0.85 && alike.sure ? alike.span.start : null;
}

/** The two before and the two after `kept`, and any that was kept there. */
function nearest(witnesses: Witness[], kept: number): Witness[] {
  let [low, high] = [0, witnesses.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (witnesses[middle]!.kept < kept) low = middle + 1;
    else high = middle;
  }
  return witnesses.slice(Math.max(0, low - 2), low + 3);
}

const ENOUGH = 4;
const MOST = 0.6;
const FEW = 0.25;
