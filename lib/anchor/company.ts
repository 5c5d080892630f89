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
  const witnesses = tries
    .map((one, index) => ({ index, kept: one.kept, found: certain(one) }))
    .filter((one): one is { index: number; kept: number; found: number } => one.found !== null)
    .sort((a, b) => a.kept - b.kept);
  return tries.map(({ kept, alike }, index) => {
    if (!alike) return null;
    const others = nearest(witnesses, kept).filter((witness) => witness.index !== index);
    if (others.length === 0) return null;
    return Math.min(
      ...others.map(({ kept: from, found }) => Math.abs(alike.span.start - kept - (found - from))),
    );
  });
}

/** The start of what was found beyond doubt. */
function certain({ anchor, alike }: Try): number | null {
  if (anchor) return anchor.status === 'anchored' ? anchor.span.start : null;
  return alike && alike.worse >= KNOWN && alike.likeness >= 0.85 && alike.sure ? alike.span.start : null;
}

/** The two before and the two after `kept`, and any that was kept there. */
function nearest<W extends { kept: number }>(witnesses: W[], kept: number): W[] {
  let [low, high] = [0, witnesses.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (witnesses[middle]!.kept < kept) low = middle + 1;
    else high = middle;
  }
  return witnesses.slice(Math.max(0, low - 2), low + 3);
}

const ENOUGH = 6;
const MOST = 0.6;
const FEW = 0.25;
