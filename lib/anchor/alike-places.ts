import { overlaps } from '../model/span.ts';
import { type Folded, sameCodes } from '../text/fold.ts';
import { fitNear } from './fit.ts';
import { GRAM, hashAt } from './gram-index.ts';
import type { Searchable, Wanted } from './searchable.ts';

/** A place with words much like a quote's: folded positions, and the share of letters that agree. */
export interface AlikePlace {
  start: number;
  end: number;
  likeness: number;
}

/** Below this share of equal letters no place is ever offered. */
export const LEAST_LIKENESS = 0.75;

/**
 * The places that share most grams with a quote and its surroundings, aligned letter by letter, the likest first. Only
 * those windows are read closely, so that an absent quote costs little.
 */
export function alikePlaces(page: Searchable, quote: Wanted): AlikePlace[] {
  const most = Math.min(Math.floor(quote.exact.length * (1 - LEAST_LIKENESS)), MOST_ERRORS);
  const places = windows(diagonals(page, quote)).flatMap(({ from, to }): AlikePlace[] => {
    const fit = fitNear(page.folded, quote.exact, from - SLACK, to + SLACK, most);
    return fit && fit.end > fit.start
      ? [{ start: fit.start, end: fit.end, likeness: 1 - fit.errors / quote.exact.length }]
      : [];
  });
  places.sort((a, b) => b.likeness - a.likeness);
  return places.filter((place, i) => !places.slice(0, i).some((other) => overlaps(place, other)));
}

/** For each gram shared with the text: where the quote would begin if it stood there. Sorted. */
function diagonals(page: Searchable, { prefix, exact, suffix }: Wanted): number[] {
  const votes: number[] = [];
  vote(page, prefix, -prefix.length, votes);
  vote(page, exact, 0, votes);
  vote(page, suffix, exact.length, votes);
  return votes.sort((a, b) => a - b);
}

function vote({ folded, grams }: Searchable, words: Folded, shift: number, votes: number[]): void {
  for (let at = 0; at + GRAM <= words.length; at++) {
    const bucket = hashAt(words.codes, at);
    const [from, to] = [grams.from[bucket]!, grams.from[bucket + 1]!];
    // What stands everywhere says nothing of where.
    if (to - from > COMMON) continue;
    for (let n = from; n < to; n++)
      if (sameCodes(folded, grams.positions[n]!, words, at, GRAM))
        votes.push(grams.positions[n]! - at - shift);
  }
}

/** The stretches with most votes, most first. */
function windows(votes: number[]): { from: number; to: number }[] {
  const found: { from: number; to: number; votes: number }[] = [];
  for (let first = 0; first < votes.length; ) {
    let last = first;
    while (last + 1 < votes.length && votes[last + 1]! - votes[first]! <= SPREAD) last++;
    found.push({ from: votes[first]!, to: votes[last]!, votes: last - first + 1 });
    first = last + 1;
  }
  found.sort((a, b) => b.votes - a.votes);
  return found.filter((window) => window.votes * 3 >= found[0]!.votes).slice(0, WINDOWS);
}

const COMMON = 12;
const SPREAD = 48;
const SLACK = 24;
const WINDOWS = 4;

/** Keeps very long quotes quick: past 8,000 letters, a quarter may no longer be changed. */
const MOST_ERRORS = 2000;
