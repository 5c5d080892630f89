import { type Folded, sameCodes } from '../text/fold.ts';
import type { AlikePlace } from './alike-places.ts';
import { LONGEST_GAP } from './broken-place.ts';
import { fitNear } from './fit.ts';
import type { Searchable, Wanted } from './searchable.ts';

/**
 * `place` with the quote's first and last words, too, where something new parted them from the rest and they are too few to be told
 * by themselves: they stand right behind what stood before the quote, or right before what stood after it. Only looked for on the
 * `open` sides, where something else stands beside the place.
 */
export function withEdges(
  { folded }: Searchable,
  quote: Wanted,
  place: AlikePlace,
  open: { before: boolean; after: boolean },
): AlikePlace {
  const start = open.before ? partedStart(folded, quote, place.start) : null;
  const end = open.after ? partedEnd(folded, quote, place.end) : null;
  if (!start && !end) return place;
  return {
    ...place,
    start: start?.start ?? place.start,
    end: end?.end ?? place.end,
    gaps: [
      ...(start ? [{ start: start.end, end: start.goesOn }] : []),
      ...place.gaps,
      ...(end ? [{ start: end.brokeOff, end: end.start }] : []),
    ],
  };
}

function partedStart(text: Folded, { exact, prefix }: Wanted, start: number) {
  if (prefix.length < TOLD || sameCodes(text, start, exact, 0, FEWEST)) return null;
  const last = start - prefix.length - FEWEST;
  const fit = fitNear(text, prefix, last - LONGEST_GAP, last, prefix.length >> 2);
  if (!fit) return null;
  let letters = 0;
  while (sameCodes(text, fit.end, exact, 0, letters + 1)) letters++;
  if (letters < FEWEST || fit.end + letters >= start) return null;
  // What was taken for those words before stands in the gap.
  let goesOn = start;
  while (goesOn < start + AWRY && !sameCodes(text, goesOn, exact, letters, FEWEST)) goesOn++;
  return { start: fit.end, end: fit.end + letters, goesOn: goesOn < start + AWRY ? goesOn : start };
}

function partedEnd(text: Folded, { exact, suffix }: Wanted, end: number) {
  if (suffix.length < TOLD || sameCodes(text, end - FEWEST, exact, exact.length - FEWEST, FEWEST))
    return null;
  const fit = fitNear(text, suffix, end + FEWEST, end + LONGEST_GAP, suffix.length >> 2);
  if (!fit) return null;
  let letters = 0;
  while (sameCodes(text, fit.start - letters - 1, exact, exact.length - letters - 1, letters + 1)) letters++;
  if (letters < FEWEST || fit.start - letters <= end) return null;
  const rest = exact.length - letters - FEWEST;
  let brokeOff = end;
  while (brokeOff > end - AWRY && !sameCodes(text, brokeOff - FEWEST, exact, rest, FEWEST)) brokeOff--;
  return { start: fit.start - letters, end: fit.start, brokeOff: brokeOff > end - AWRY ? brokeOff : end };
}

/** Letters of context that are enough to be told, and of the quote beside it; those that may have been taken for them elsewhere. */
const TOLD = 12;
const FEWEST = 3;
const AWRY = 24;
