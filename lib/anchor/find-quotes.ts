import type { Anchor } from '../model/anchor.ts';
import type { Sought } from '../model/sought.ts';
import { companyOf, severalPlaced, strays, type Try } from './company.ts';
import { exactAnchor } from './exact-anchor.ts';
import { SHORT } from './exact-places.ts';
import { inPlace } from './in-place.ts';
import { judge } from './judge.ts';
import { mostAlike } from './most-alike.ts';
import { type Searchable, searchable, wanted } from './searchable.ts';
import { signsAnchor } from './signs-anchor.ts';
import { KNOWN } from './surroundings.ts';

export type { Sought } from '../model/sought.ts';

/**
 * Where each quote stands in `report`, in the order asked: at its old position if its words and their surroundings are
 * there, else at its words, the right one of several by context, else at words alike enough; else lost. Never on other
 * words. Quotes asked for together are taken to be kept from one report: where nearly all are lost, it is another one,
 * and words that are merely alike are not trusted.
 */
export function findQuotes({ text }: { text: string }, sought: Sought[]): Anchor[] {
  let page: Searchable | null = null;
  const tries = sought.map((one): Try => {
    const there = inPlace(text, one);
    if (there)
      return {
        kept: one.start,
        long: one.quote.exact.length >= SHORT,
        anchor: there,
        alike: null,
        only: true,
      };
    page ??= searchable(text);
    return tryOn(page, one);
  });
  if (page)
    for (const { index, shift } of severalPlaced(tries)) {
      const { quote, start } = sought[index]!;
      tries[index] = { ...tryOn(page, { quote, start: start + shift }), kept: start };
    }
  const company = companyOf(tries);
  const stray = strays(tries);
  return tries.map(({ anchor, alike, only }, i) => {
    if (anchor?.status === 'doubtful' && only && company === 'here') return { ...anchor, status: 'anchored' };
    return anchor ?? judge(alike, company, stray[i]!);
  });
}

function tryOn(page: Searchable, one: Sought): Try {
  const quote = wanted(one);
  const known = { kept: one.start, long: quote.exact.length >= SHORT, only: false };
  if (quote.exact.length === 0) return { ...known, anchor: signsAnchor(page.text, one), alike: null };
  const exact = exactAnchor(page, quote);
  if (exact?.known) return { ...known, anchor: exact.anchor, alike: null, only: exact.only };
  const alike = mostAlike(page, quote);
  // The same words elsewhere, while here, where all around is as it was, they were edited.
  const edited = alike && alike.worse >= KNOWN && alike.likeness >= LIKER_THAN_CHANCE;
  return { ...known, anchor: edited ? null : (exact?.anchor ?? null), alike, only: exact?.only ?? false };
}

const LIKER_THAN_CHANCE = 0.8;
