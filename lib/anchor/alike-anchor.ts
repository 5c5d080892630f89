import type { Anchor } from '../model/anchor.ts';
import type { Span } from '../model/span.ts';
import { type AlikePlace, alikePlaces } from './alike-places.ts';
import { choose } from './choose.ts';
import { SHORT } from './exact-places.ts';
import type { Searchable, Wanted } from './searchable.ts';
import { spanAt } from './span-at.ts';
import { agreement, betterSide, KNOWN, surroundings, worseSide } from './surroundings.ts';
import { wordChanges } from './word-changes.ts';

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
  const { around } = best;
  const start = (around.before ?? 0) >= KNOWN ? around.begins! : best.start;
  const end = (around.after ?? 0) >= KNOWN ? around.ends! : best.end;
  const span =
    start < end ? spanAt(page, quote, start, end, true) : spanAt(page, quote, best.start, best.end, true);
  const { foreign, telling } = wordChanges(quote.raw, page.text.slice(span.start, span.end));
  return {
    span,
    likeness: best.likeness,
    better: betterSide(around),
    worse: worseSide(around),
    foreign: foreign / quote.exact.length,
    telling,
    sure,
    away: best.away,
  };
}

function withFit(page: Searchable, quote: Wanted, place: AlikePlace) {
  const around = surroundings(page, quote, place.start, place.end, LEEWAY);
  const away = Math.abs(page.folded.starts[place.start]! - quote.hint);
  return { ...place, around, away, fit: (place.likeness * 2 + agreement(around)) / 3 };
}

/** What the other quotes of the same report say: nearly all found, nearly none found, or too few to tell. */
export type Company = 'here' | 'unknown' | 'elsewhere';

/**
 * Whether words that are merely alike are the quote's own. Anchored: edited lightly, between surroundings that are
 * known; doubtful: perhaps; lost: just another sentence of the same form. The limits were chosen by measuring.
 */
export function judge(alike: Alike | null, company: Company): Anchor {
  if (!alike) return { status: 'lost', score: 0 };
  const status = statusOf(alike, company);
  return status === 'lost'
    ? { status, score: 0 }
    : {
        status,
        span: alike.span,
        score: alike.likeness,
        ...{
          why:
            status === 'doubtful'
              ? [
                  alike.telling && 'telling',
                  !alike.sure && 'unsure',
                  alike.likeness < 0.8 && 'unlike',
                  alike.worse < 0.6 && 'worse',
                  alike.better < 0.6 && 'better',
                  alike.foreign > 0.02 && 'foreign',
                ]
                  .filter(Boolean)
                  .join()
              : '',
        },
      }; //DEBUG
}

function statusOf(alike: Alike, company: Company): Anchor['status'] {
  const { likeness, better, worse, foreign, telling, sure, away } = alike;
  const sameWords = foreign <= 0.02;
  if (company === 'elsewhere')
    return sameWords && !telling && likeness >= 0.93 && worse >= 0.8 ? 'doubtful' : 'lost';
  const here = company === 'here';
  const between = worse >= KNOWN && (here || away <= NEAR);
  const beside = better >= KNOWN && (sameWords || (here && likeness >= 0.85));
  const alone = here && sameWords && likeness >= 0.9;
  if (sure && !telling && likeness >= 0.8 && (between || beside || alone)) return 'anchored';
  const perhaps = here ? likeness >= 0.85 : likeness >= 0.9 && sameWords;
  return worse >= KNOWN || (better >= KNOWN && (sameWords || here)) || perhaps ? 'doubtful' : 'lost';
}

/** How far a sentence may have moved while its position still speaks for it. */
const NEAR = 1000;

/** Letters at an end that may be gone, or other ones. */
const LEEWAY = 12;
