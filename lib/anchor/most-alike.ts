import type { Span } from '../model/span.ts';
import { sameCodes } from '../text/fold.ts';
import { type AlikePlace, alikePlaces } from './alike-places.ts';
import type { Stretch } from './broken-place.ts';
import { choose } from './choose.ts';
import { withEdges } from './edges.ts';
import { SHORT } from './exact-places.ts';
import type { Searchable, Wanted } from './searchable.ts';
import { spanAt } from './span-at.ts';
import { agreement, betterSide, KNOWN, type Surroundings, surroundings, worseSide } from './surroundings.ts';
import { tellingAmong, wordChanges } from './word-changes.ts';

/** Words like a quote's, and what speaks for and against their being the quote's own words, edited. */
export interface Alike {
  span: Span;
  /** Share of letters that agree. */
  likeness: number;
  /** How the surroundings agree, on the better and on the worse side. */
  better: number;
  worse: number;
  /** Share of letters in words that are other words. */
  foreign: number;
  telling: boolean;
  /** So few words that one of them makes another heading. */
  brief: boolean;
  /** Letters that came between its parts, as a share of its own. */
  parted: number;
  /** No other place fits as well. */
  sure: boolean;
  /** How far from the old position. */
  away: number;
}

/** The words most like a quote that is not there word for word; null when none are like enough, or it is short. */
export function mostAlike(page: Searchable, quote: Wanted): Alike | null {
  if (quote.exact.length < SHORT) return null;
  const choice = choose(alikePlaces(page, quote).map((place) => withFit(page, quote, place)));
  if (!choice) return null;
  const { best, sure } = choice;
  const span = spanOf(page, quote, best);
  const { around } = best;
  const { foreign, telling } = wordChanges(quote.raw, wordsAt(page, span, best));
  const letters = quote.exact.length;
  return {
    span,
    likeness: best.likeness,
    better: betterSide(around),
    worse: worseSide(around),
    foreign: (foreign + withinSentences(page, best.gaps)) / letters,
    brief: letters < BRIEF,
    telling: telling || best.gaps.some((gap) => tellingGap(page, gap)),
    parted: best.gaps.reduce((sum, gap) => sum + gap.end - gap.start, 0) / letters,
    sure,
    away: best.away,
  };
}

/** From the quote's first letters to its last; where those were changed, from what stood before it to what stood after. */
function spanOf(page: Searchable, quote: Wanted, place: AlikePlace & { around: Surroundings }): Span {
  const { exact } = quote;
  const { before, after, begins, ends } = place.around;
  const sameStart = sameCodes(page.folded, place.start, exact, 0, EDGE);
  const sameEnd = sameCodes(page.folded, place.end - EDGE, exact, exact.length - EDGE, EDGE);
  const start = !sameStart && (before ?? 0) >= KNOWN ? begins! : place.start;
  const end = !sameEnd && (after ?? 0) >= KNOWN ? ends! : place.end;
  return start < end
    ? spanAt(page, quote, start, end, true)
    : spanAt(page, quote, place.start, place.end, true);
}

/** The words of `span`, without those that came between parts of the quote. */
function wordsAt({ text, folded }: Searchable, { start, end }: Span, { gaps }: AlikePlace): string {
  const starts = [start, ...gaps.map((gap) => folded.starts[gap.end]!)];
  const ends = [...gaps.map((gap) => folded.ends[gap.start - 1]!), end];
  return starts.map((from, i) => text.slice(from, ends[i])).join(' ');
}

/**
 * Whether a grade is among a few words between the parts ("Requires improvement to be" before a "good"), or is the first or the last
 * of many: then the rest of a row is another's.
 */
function tellingGap(page: Searchable, gap: Stretch): boolean {
  const words = rawOf(page, gap);
  if (gap.end - gap.start <= FEW_WORDS) return tellingAmong(words);
  const all = words.split(/\s+/);
  return tellingAmong(all.slice(0, 3).join(' ')) || tellingAmong(all.slice(-3).join(' '));
}

/** The letters of gaps that are no sentences and no lines of their own: words put into a sentence make it another one. */
const withinSentences = (page: Searchable, gaps: Stretch[]): number =>
  gaps
    .filter((gap) => !/[.!?\n]/.test(rawOf(page, gap)))
    .reduce((sum, { start, end }) => sum + end - start, 0);

/** What stands in a gap, and the signs and blanks after it. */
const rawOf = ({ text, folded }: Searchable, { start, end }: Stretch): string =>
  end > start ? text.slice(folded.ends[start - 1] ?? 0, folded.starts[end] ?? text.length) : '';

function withFit(page: Searchable, quote: Wanted, found: AlikePlace) {
  const around = surroundings(page, quote, found.start, found.end, LEEWAY);
  const place = withEdges(page, quote, found, {
    before: (around.before ?? 0) < BESIDE,
    after: (around.after ?? 0) < BESIDE,
  });
  const known = place === found ? around : surroundings(page, quote, place.start, place.end, LEEWAY);
  const away = Math.abs(page.folded.starts[place.start]! - quote.hint);
  return { ...place, around: known, away, fit: (place.likeness * 2 + agreement(known)) / 3 };
}

/** From here on, what stands beside a place is surely what stood there. */
const BESIDE = 0.8;

/** Fewer letters than this are a heading or a label. */
const BRIEF = 48;

/** More letters than this are a footer, or a sentence of its own. */
const FEW_WORDS = 40;

/** So many equal letters at an end show that it is the quote's own. */
const EDGE = 3;

/** Letters at an end that may be gone, or other ones. */
const LEEWAY = 12;
