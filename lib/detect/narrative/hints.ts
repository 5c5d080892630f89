import { type Piece, remembered } from '../../text/pieces.ts';

/**
 * What the words of a sentence hint at, a bit each: which questions are worth asking of it. A hint that is missing is sure,
 * one that is there proves nothing. Most sentences have none, and so cost one look at each word.
 */
export type Hints = number;

/** Words that may be a grade ("good", "requires improvement"). */
export const GRADES = 1 << 0;
/** "the same mark", "each area". */
export const SAME = 1 << 1;
/** "needs to", "has to", "must", "should": what NEED of recommendations.ts begins with. */
export const MUST = 1 << 2;
/** "need" or "needs", whatever follows. */
export const NEED = 1 << 3;
/** "calls", "urged", "told". */
export const CALLS = 1 << 4;
/** "highlighted", "pointed to". */
export const NOTES = 1 << 5;
/** "to-do list", "areas for", "priorities for". */
export const LISTS = 1 << 6;
/** "there are areas". */
export const THERE = 1 << 7;

/** "section 47", "per cent", "Ofsted is": what NEUTRAL of statements.ts needs. */
export const PROCEDURES = 1 << 8;
/** "but", "although". */
export const TURNS = 1 << 9;

/** A word alone that hints at something. */
const WORDS: [RegExp, Hints][] = [
  [/outstanding|good|adequate|satisfactory|exceptional/i, GRADES],
  [/same|each|every/i, SAME],
  [/must|should/i, MUST],
  [/need/i, NEED],
  [/calls?|called|wants?|urge|recommend|asked|asks|instructed|ordered|told/i, CALLS],
  [/highlighted|identified|stressed|noted|emphasised|underlined|pointed|cited/i, NOTES],
  [/to-do/i, LISTS],
  [/there/i, THERE],
  [/section|complain|criteri|ofsted|telephone|reuse|^cent$|widespread/i, PROCEDURES],
  [/^(?:but|although|though|whereas|yet|while|however)\b/i, TURNS],
];

/** Two words that hint at something together, the second right after the first. */
const PAIRS: [first: RegExp, second: RegExp, Hints][] = [
  [/requir|need|expected|strong|urgent/i, /^(?:improvement|standard|attention)/i, GRADES],
  [/(?:needs?|has|have|required|now|also|urgently)$/i, /^to$/i, MUST],
  [/(?:areas?|priority|priorities)$/i, /^for$/i, LISTS],
];

/** Above the hints of a word stand those that it opens a pair of, and above those the ones that it closes. */
const OPENS = 10;
const CLOSES = OPENS + PAIRS.length;
const ALONE = (1 << OPENS) - 1;

/** All at once: most words hint at nothing, and are asked nothing more. */
const ANY = new RegExp(
  [...WORDS.map(([word]) => word), ...PAIRS.flatMap(([first, second]) => [first, second])]
    .map(({ source }) => `(?:${source})`)
    .join('|'),
  'i',
);

const bitsOf = remembered((piece) => {
  if (!ANY.test(piece)) return 0;
  let bits = 0;
  for (const [word, hint] of WORDS) if (word.test(piece)) bits |= hint;
  for (const [i, [first, second]] of PAIRS.entries()) {
    if (first.test(piece)) bits |= 1 << (OPENS + i);
    if (second.test(piece)) bits |= 1 << (CLOSES + i);
  }
  return bits;
});

/** What a sentence of these pieces hints at. */
export function hintsOf(pieces: readonly Piece[]): Hints {
  let hints = 0;
  let opened = 0;
  for (const piece of pieces) {
    const bits = bitsOf(piece);
    hints |= bits;
    const closed = (bits >> CLOSES) & opened;
    if (closed !== 0) for (const [i, [, , hint]] of PAIRS.entries()) if (closed & (1 << i)) hints |= hint;
    opened = bits >> OPENS;
  }
  return hints & ALONE;
}
