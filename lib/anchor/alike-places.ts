import { overlaps } from '../model/span.ts';
import { type Folded, sameCodes } from '../text/fold.ts';
import { brokenPlace, LONGEST_GAP, type Stretch, type Window } from './broken-place.ts';
import { fitNear } from './fit.ts';
import { GRAM, hashAt, STRIDE } from './gram-index.ts';
import type { Searchable, Wanted } from './searchable.ts';

/**
 * A place with words much like a quote's: folded positions, the share of letters that agree, and what stands there
 * between parts of the quote, in reading order.
 */
export interface AlikePlace extends Stretch {
  likeness: number;
  gaps: Stretch[];
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
  const told = Math.max(length * LEAST_OWN, ...near.map(({ own }) => own * RIVAL_VOTES));
  for (const { from, to, own } of near.slice(0, WINDOWS)) {
    if (own < Math.floor(told)) continue;
    const fit = fitNear(page.folded, quote.exact, from, to, enough);
    if (!fit || fit.end <= fit.start) continue;
    whole.push({ ...fit, likeness: 1 - fit.errors / length, gaps: [] });
    enough = Math.min(enough, fit.errors + Math.ceil(length * RIVAL));
  }
  const likest = Math.max(0, ...whole.map(({ likeness }) => likeness));
  const inParts = (1 - likest) * length < CLEARLY + BREAK ? [] : broken(page, quote, near, most);
  const places = [...whole, ...inParts.filter(({ likeness }) => (likeness - likest) * length >= CLEARLY)];
  places.sort((a, b) => b.likeness - a.likeness);
  return places.filter((place, i) => !places.slice(0, i).some((other) => overlaps(place, other)));
}

/** Places whose parts stand in several windows that follow each other, or in one that a footer made wide. */
function broken(page: Searchable, { exact }: Wanted, near: Window[], most: number): AlikePlace[] {
  const enough = (exact.length / STRIDE) * LEAST_VOTES;
  return runs(near).flatMap((windows): AlikePlace[] => {
    if (windows.reduce((sum, { votes }) => sum + votes, 0) < enough) return [];
    const place = brokenPlace(page.folded, exact, windows, Math.ceil(most / 2));
    if (!place) return [];
    return [{ ...place, likeness: 1 - (place.errors + BREAK * place.gaps.length) / exact.length }];
  });
}

/** Windows in reading order, those together that are not too far apart; a lone one where something may have come between. */
function runs(near: Window[]): Window[][] {
  const found: Window[][] = [];
  for (const window of near.filter(({ votes }) => votes >= TOLD).sort((a, b) => a.from - b.from)) {
    const last = found.at(-1)?.at(-1);
    if (last && window.from - last.to <= LONGEST_GAP) found.at(-1)!.push(window);
    else found.push([window]);
  }
  return found.filter((run) => run.length > 1 || run[0]!.to - run[0]!.from > SLACK * 2 + CLEARLY + BREAK);
}

/** For each gram shared with the text: where the quote would begin if it stood there. Sorted. */
function diagonals(page: Searchable, { prefix, exact, suffix }: Wanted): Int32Array {
  const votes: number[] = [];
  vote(page, prefix, -prefix.length, 0, votes);
  vote(page, exact, 0, 1, votes);
  vote(page, suffix, exact.length, 0, votes);
  return Int32Array.from(votes).sort();
}

function vote(
  { folded, grams }: Searchable,
  words: Folded,
  shift: number,
  own: 0 | 1,
  votes: number[],
): void {
  for (let at = 0; at + GRAM <= words.length; at++) {
    const bucket = hashAt(words.codes, at);
    const [from, to] = [grams.from[bucket]!, grams.from[bucket + 1]!];
    // What stands everywhere says nothing of where.
    if (to - from > COMMON) continue;
    for (let n = from; n < to; n++)
      if (sameCodes(folded, grams.positions[n]!, words, at, GRAM))
        votes.push((grams.positions[n]! - at - shift) * 2 + own);
  }
}

/** The few stretches with most votes, most first, with some room on both sides. */
function windows(votes: Int32Array): Window[] {
  const found: Window[] = [];
  for (let first = 0; first < votes.length; ) {
    let last = first;
    let own = votes[first]! & 1;
    while (last + 1 < votes.length && (votes[last + 1]! >> 1) - (votes[first]! >> 1) <= SPREAD)
      own += votes[++last]! & 1;
    found.push({
      from: (votes[first]! >> 1) - SLACK,
      to: (votes[last]! >> 1) + SLACK,
      votes: last - first + 1,
      own,
    });
    first = last + 1;
  }
  return found.sort((a, b) => b.votes - a.votes).slice(0, PARTS);
}

const COMMON = 12;
const SPREAD = 48;
const SLACK = 24;
const WINDOWS = 4;
const PARTS = 10;

/** Votes by which a part is told from chance. */
const TOLD = 3;

/** What a break counts as, in letters changed. */
const BREAK = 4;

/** A place that is so much less like than another is no rival to it, whatever its surroundings. */
const RIVAL = 0.2;

/** Of the letters: so many grams of the quote's own are there when as few letters agree as may. */
const LEAST_OWN = 0.012;

/** Edited so much more lightly than another place that that one is no rival, a place shares so much more grams. */
const RIVAL_VOTES = 0.1;

/** A quote in parts must agree in so many letters more than in one piece. */
const CLEARLY = 8;

/** Of the grams of a quote that is there, every third is indexed; so many of those must be found. */
const LEAST_VOTES = 0.3;

/** Keeps very long quotes quick: past 8,000 letters, a quarter may no longer be changed. */
const MOST_ERRORS = 2000;
