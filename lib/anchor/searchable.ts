import type { Sought } from '../model/sought.ts';
import { type Folded, fold } from '../text/fold.ts';
import { type GramIndex, indexGrams } from './gram-index.ts';

/** A text made ready for many quotes. */
export interface Searchable {
  text: string;
  folded: Folded;
  grams: GramIndex;
}

export function searchable(text: string): Searchable {
  const folded = fold(text);
  return { text, folded, grams: indexGrams(folded) };
}

/** A quote and its surroundings, folded, and where it stood. */
export interface Wanted {
  raw: string;
  exact: Folded;
  prefix: Folded;
  suffix: Folded;
  /** The quote began or ended inside a word. */
  cutBefore: boolean;
  cutAfter: boolean;
  hint: number;
}

export function wanted({ quote, start }: Sought): Wanted {
  return {
    raw: quote.exact,
    exact: fold(quote.exact),
    prefix: fold(quote.prefix),
    suffix: fold(quote.suffix),
    cutBefore: ENDS_IN_WORD.test(quote.prefix) && STARTS_IN_WORD.test(quote.exact),
    cutAfter: ENDS_IN_WORD.test(quote.exact.slice(-8)) && STARTS_IN_WORD.test(quote.suffix),
    hint: start,
  };
}

const STARTS_IN_WORD = /^[\p{L}\p{N}]/u;
const ENDS_IN_WORD = /[\p{L}\p{N}]\p{M}*$/u;
