import type { Searchable, Wanted } from './searchable.ts';

/**
 * The few of many places that are worth a closer look: those whose neighbouring letters agree longest, then those
 * nearest to the old position. Keeps a word that stands a thousand times from costing a thousand comparisons.
 */
export function nearestPlaces(page: Searchable, quote: Wanted, places: number[]): number[] {
  if (places.length <= MOST) return places;
  const away = (at: number) => Math.abs(page.folded.starts[at]! - quote.hint);
  return places
    .map((at) => ({ at, agreeing: agreeing(page, quote, at), away: away(at) }))
    .sort((a, b) => b.agreeing - a.agreeing || a.away - b.away)
    .slice(0, MOST)
    .map(({ at }) => at);
}

function agreeing({ folded }: Searchable, { prefix, exact, suffix }: Wanted, at: number): number {
  let before = 0;
  while (before < prefix.length && prefix.codes[prefix.length - 1 - before] === folded.codes[at - 1 - before])
    before++;
  const end = at + exact.length;
  let after = 0;
  while (
    after < suffix.length &&
    end + after < folded.length &&
    suffix.codes[after] === folded.codes[end + after]
  )
    after++;
  return before + after;
}

const MOST = 48;
