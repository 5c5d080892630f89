import type { Anchor } from '../model/anchor.ts';
import type { Company } from './company.ts';
import type { Alike } from './most-alike.ts';
import { KNOWN } from './surroundings.ts';

/**
 * Whether words that are merely alike are the quote's own, as `company` and the `stray` from its neighbours let believe
 * (null: no neighbours). Anchored: edited lightly, where they should be, their surroundings known; doubtful: perhaps;
 * lost: just another sentence of the same form. `npm run anchoring` measures the limits.
 */
export function judge(alike: Alike | null, company: Company, stray: number | null): Anchor {
  const status = alike ? statusOf(alike, company, stray) : 'lost';
  return !alike || status === 'lost'
    ? { status: 'lost', score: 0 }
    : { status, span: alike.span, score: Math.min(alike.likeness, NOT_WHOLE) };
}

function statusOf(alike: Alike, company: Company, stray: number | null): Anchor['status'] {
  if (company === 'elsewhere') return isNearlyWhole(alike) ? 'doubtful' : 'lost';
  const { likeness, better, worse, foreign, telling, brief, parted, sure, away } = alike;
  const here = company === 'here';
  const astray = Math.min(away, stray ?? away);
  const near = astray <= NEAR;
  const sameWords = foreign <= SLIPS;
  // Without company only a slip or two is believed, or the very same position and surroundings.
  const reworded = here
    ? foreign <= 0.2 && (!brief || sameWords || worse >= 0.8)
    : sameWords || (astray <= HARDLY_MOVED && worse >= 0.9 && foreign <= 0.06);
  const between = worse >= KNOWN && reworded;
  const beside = better >= KNOWN && (sameWords || (here && likeness >= 0.85 && reworded));
  const alone = here && sameWords && likeness >= 0.9;
  // Set headings stand in every report, with more between them than they have letters.
  const mended = sure && !telling && likeness >= 0.8 && parted <= MOST_BETWEEN;
  if (near && mended && (between || beside || alone)) return 'anchored';
  if (!near && (telling || likeness < 0.85)) return 'lost';
  const perhaps = here && near ? likeness >= 0.85 : likeness >= 0.9 && sameWords;
  return worse >= KNOWN || (better >= KNOWN && (sameWords || (here && near))) || perhaps
    ? 'doubtful'
    : 'lost';
}

/** In another report, set phrases come back with a comma or a "the" more: only these may be worth a look. */
const isNearlyWhole = ({ likeness, worse, foreign, telling }: Alike): boolean =>
  likeness >= 0.93 && worse >= 0.8 && foreign <= SLIPS && !telling;

/** Share of letters in other words that may be an accident of how words were told apart. */
const SLIPS = 0.02;

/** How far words may be from where they are expected while their position still speaks for them. */
const NEAR = 600;
const HARDLY_MOVED = 60;

/** What came between the parts of a quote may be longer than it, but not by far. */
const MOST_BETWEEN = 1.5;

/** The score of words that are merely alike is always less than that of the very words. */
const NOT_WHOLE = 0.99;
