import type { Anchor } from '../model/anchor.ts';
import type { ReportText } from '../model/report-text.ts';
import { exactAnchor } from './exact-anchor.ts';
import { SHORT } from './exact-places.ts';
import { type Company, judge } from './judge.ts';
import { type Alike, mostAlike } from './most-alike.ts';
import { type Searchable, searchable, wanted } from './searchable.ts';
import { signsAnchor } from './signs-anchor.ts';
import type { Sought } from './sought.ts';
import { KNOWN } from './surroundings.ts';

export type { Sought } from './sought.ts';

/**
 * Where each quote stands in `report`, in the order asked: at its old position if its words and their surroundings are
 * there, else at its words, the right one of several by context, else at words alike enough; else lost. Never on other
 * words. Quotes asked for together are taken to be kept from one report: where nearly all are lost, it is another one,
 * and words that are merely alike are not trusted.
 */
export function findQuotes({ text }: ReportText, sought: Sought[]): Anchor[] {
  let page: Searchable | null = null;
  const tries = sought.map((one): Try => {
    const there = inPlace(text, one);
    if (there) return { anchor: there, alike: null, long: one.quote.exact.length >= SHORT };
    page ??= searchable(text);
    const quote = wanted(one);
    const long = quote.exact.length >= SHORT;
    if (quote.exact.length === 0) return { anchor: signsAnchor(text, one), alike: null, long };
    const exact = exactAnchor(page, quote);
    if (exact?.known) return { anchor: exact.anchor, alike: null, long };
    const alike = mostAlike(page, quote);
    // The same words elsewhere, while here, where all around is as it was, they were edited.
    const edited = alike && alike.worse >= KNOWN && alike.likeness >= LIKER_THAN_CHANCE;
    return { anchor: edited ? null : (exact?.anchor ?? null), alike, long };
  });
  const company = companyOf(tries);
  return tries.map(({ anchor, alike }) => anchor ?? judge(alike, company));
}

interface Try {
  anchor: Anchor | null;
  alike: Alike | null;
  long: boolean;
}

/** The words, with the same words around them, where they always stood: nothing else needs to be looked at. */
function inPlace(text: string, { quote: { exact, prefix, suffix }, start }: Sought): Anchor | null {
  const [from, end] = [start - prefix.length, start + exact.length];
  return exact &&
    from >= 0 &&
    text.startsWith(exact, start) &&
    text.startsWith(prefix, from) &&
    text.startsWith(suffix, end)
    ? { status: 'anchored', span: { start, end }, score: 1 }
    : null;
}

/** Short quotes say nothing: "Good" is in every report. */
function companyOf(tries: Try[]): Company {
  const long = tries.filter((one) => one.long);
  if (long.length < ENOUGH) return 'unknown';
  const found =
    long.filter(({ anchor, alike }) => anchor || (alike && alike.better >= 0.5)).length / long.length;
  if (found >= MOST) return 'here';
  return found < FEW ? 'elsewhere' : 'unknown';
}

const ENOUGH = 6;
const MOST = 0.6;
const FEW = 0.25;

const LIKER_THAN_CHANCE = 0.8;
