import type { Anchor } from '../model/anchor.ts';
import type { Alike } from './most-alike.ts';
import { KNOWN } from './surroundings.ts';

/** What the other quotes of the same report say: most found, nearly none found, or too few to tell. */
export type Company = 'here' | 'unknown' | 'elsewhere';

/**
 * Whether words that are merely alike are the quote's own. Anchored: edited lightly, between surroundings that are
 * known; doubtful: perhaps; lost: just another sentence of the same form. `npm run anchoring` measures the limits.
 */
export function judge(alike: Alike | null, company: Company): Anchor {
  const status = alike ? statusOf(alike, company) : 'lost';
  return !alike || status === 'lost'
    ? { status: 'lost', score: 0 }
    : { status, span: alike.span, score: alike.likeness };
}

function statusOf(alike: Alike, company: Company): Anchor['status'] {
  if (company === 'elsewhere') return isNearlyWhole(alike) ? 'doubtful' : 'lost';
  const { likeness, better, worse, foreign, telling, sure, away } = alike;
  const here = company === 'here';
  const sameWords = foreign <= SLIPS;
  const between = worse >= KNOWN && (here || away <= NEAR);
  const beside = better >= KNOWN && (sameWords || (here && likeness >= 0.85));
  const alone = here && sameWords && likeness >= 0.9;
  if (sure && !telling && likeness >= 0.8 && (between || beside || alone)) return 'anchored';
  const perhaps = here ? likeness >= 0.85 : likeness >= 0.9 && sameWords;
  return worse >= KNOWN || (better >= KNOWN && (sameWords || here)) || perhaps ? 'doubtful' : 'lost';
}

/** In another report, set phrases come back with a comma or a "the" more: only these may be worth a look. */
const isNearlyWhole = ({ likeness, worse, foreign, telling }: Alike): boolean =>
  likeness >= 0.93 && worse >= 0.8 && foreign <= SLIPS && !telling;

/** Share of letters in other words that may be an accident of how words were told apart. */
const SLIPS = 0.02;

/** How far a sentence may have moved while its position still speaks for it. */
const NEAR = 1000;
