import { overlaps } from '../model/span.ts';
import { type Folded, sameCodes } from '../text/fold.ts';
import { brokenPlace, type Window } from './broken-place.ts';
import { fitNear } from './fit.ts';
import { GRAM, hashAt, STRIDE } from './gram-index.ts';
import type { Searchable, Wanted } from './searchable.ts';

/**
 * A place with words much like a quote's: folded positions, the share of letters that agree, and what stands there
 * between two parts of the quote, if anything does.
 */
export interface AlikePlace {
  start: number;
  end: number;
  likeness: number;
  gap: { start: number; end: number } | null;
}

/** Below this share of equal letters no place is ever offered. */
export const LEAST_LIKENESS = 0.75;

/**
 * The places that share most grams with a quote and its surroundings, aligned letter by letter, the likest first. Only
 * those windows are read closely, so that an absent quote costs little.
 */
export function alikePlaces(page: Searchable, quote: Wanted): AlikePlace[] {
  const { length } = quote.exact;
  const most = Math.min(Math.floor(length * (1 - LEAST_LIKENESS)), MOST_ERRORS);
  const near = windows(diagonals(page, quote));
  const whole: AlikePlace[] = [];
  let enough = most;
  for (const { from, to } of near.slice(0, WINDOWS)) {
    const fit = fitNear(page.folded, quote.exact, from, to, enough);
    if (!fit || fit.end <= fit.start) continue;
    whole.push({ ...fit, likeness: 1 - fit.errors / length, gap: null });
    enough = Math.min(enough, fit.errors + Math.ceil(length * RIVAL));
  }
  const likest = Math.max(0, ...whole.map(({ likeness }) => likeness));
  const inParts = likest >= WHOLE_ENOUGH ? [] : broken(page, quote, near, most);
  const places = [...whole, ...inParts.filter(({ likeness }) => (likeness - likest) * length >= CLEARLY)];
  places.sort((a, b) => b.likeness - a.likeness);
  return places.filter((place, i) => !places.slice(0, i).some((other) => overlaps(place, other)));
}

/** Places whose two parts stand in two windows, the later part not too far behind. */
function broken(page: Searchable, { exact }: Wanted, near: Window[], most: number): AlikePlace[] {
  const enough = (exact.length / STRIDE) * LEAST_VOTES;
  const pairs = near.flatMap((head) => near.map((tail) => ({ head, tail })));
  return pairs.flatMap(({ head, tail }): AlikePlace[] => {
    const inOrder = tail.from > head.from && tail.to - head.from <= LONGEST_GAP;
    if (!inOrder || Math.min(head.votes, tail.votes) < 2 || head.votes + tail.votes < enough) return [];
    const place = brokenPlace(page.folded, exact, head, tail, Math.ceil(most / 2));
    return place ? [{ ...place, likeness: 1 - (place.errors + BREAK) / exact.length }] : [];
  });
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

/** The few stretches with most votes, most first, with some room on both sides. */
function windows(votes: number[]): Window[] {
  const found: Window[] = [];
  for (let first = 0; first < votes.length; ) {
    let last = first;
    while (last + 1 < votes.length && votes[last + 1]! - votes[first]! <= SPREAD) last++;
    found.push({ from: votes[first]! - SLACK, to: votes[last]! + SLACK, votes: last - first + 1 });
    first = last + 1;
  }
  return found.sort((a, b) => b.votes - a.votes).slice(0, WINDOWS + 2);
}

const COMMON = 12;
const SPREAD = 48;
const SLACK = 24;
const WINDOWS = 4;

/** Letters of a long sentence or two, and what such a break counts as, in letters changed. */
const LONGEST_GAP = 800;
const BREAK = 4;

/** A place that is so much less like than another is no rival to it, whatever its surroundings. */
const RIVAL = 0.2;

/** A quote that fits in one piece like this is not looked for in two; two must agree in so many letters more. */
const WHOLE_ENOUGH = 0.97;
const CLEARLY = 8;

/** Of the grams of a quote that is there, every third is indexed; so many of those must be found. */
const LEAST_VOTES = 0.3;

/** Keeps very long quotes quick: past 8,000 letters, a quarter may no longer be changed. */
const MOST_ERRORS = 2000;
