import { foldedIndex, sameCodes } from '../text/fold.ts';
import { GRAM, hashAt, STRIDE } from './gram-index.ts';
import type { Searchable, Wanted } from './searchable.ts';
import { isWordEdge } from './word-edge.ts';

/** A quote with fewer letters than this must stand as whole words: "good" is not in "goodness". */
export const SHORT = 25;

/**
 * Where the letters and digits of a quote stand in the text, one after the other, as folded positions in reading
 * order; those inside a longer word are left out when the quote is short.
 */
export function exactPlaces(page: Searchable, quote: Wanted): number[] {
  const { exact } = quote;
  if (exact.length === 0 || exact.length > page.folded.length) return [];
  const found = exact.length < GRAM + STRIDE - 1 ? scan(page, quote) : byGrams(page, quote);
  const places = found.filter((at) => parted(page, at) && parted(page, at + exact.length));
  return exact.length < SHORT ? places.filter((at) => standsAsWords(page, quote, at)) : places;
}

/** Whether one character ends and another begins at `at`: not so between the letters of a ligature. */
const parted = ({ folded: { starts, length } }: Searchable, at: number): boolean =>
  at === 0 || at === length || starts[at] !== starts[at - 1];

/** Too short for the index: one look at every position. */
function scan({ folded }: Searchable, { exact }: Wanted): number[] {
  const places: number[] = [];
  const last = folded.length - exact.length;
  for (
    let at = folded.codes.indexOf(exact.codes[0]!);
    at >= 0 && at <= last;
    at = folded.codes.indexOf(exact.codes[0]!, at + 1)
  )
    if (sameCodes(folded, at, exact, 0, exact.length)) places.push(at);
  return places;
}

/**
 * Of every three neighbouring positions one is indexed, so each place shows in one of three classes of the quote's own
 * grams; of each class the rarest gram leads there.
 */
function byGrams({ folded, grams }: Searchable, { exact, hint }: Wanted): number[] {
  const places: number[] = [];
  const expected = foldedIndex(folded, hint);
  for (let phase = 0; phase < STRIDE; phase++) {
    const { offset, bucket } = rarest(grams.from, exact.codes, phase, exact.length - GRAM);
    const { first, last } = around(
      grams.positions,
      grams.from[bucket]!,
      grams.from[bucket + 1]!,
      expected + offset,
    );
    for (let n = first; n < last; n++) {
      const at = grams.positions[n]! - offset;
      if (sameCodes(folded, at, exact, 0, exact.length)) places.push(at);
    }
  }
  return places.sort((a, b) => a - b);
}

/** Of the ascending `positions` from `first` up to `last`, the many nearest to `target`: a text may be one letter, repeated. */
function around(positions: Int32Array, first: number, last: number, target: number) {
  if (last - first <= MANY) return { first, last };
  let middle = first;
  while (middle < last && positions[middle]! < target) middle++;
  const start = Math.max(first, Math.min(middle - MANY / 2, last - MANY));
  return { first: start, last: start + MANY };
}

const MANY = 1000;

function rarest(from: Int32Array, codes: Uint16Array, phase: number, last: number) {
  let best = { offset: phase, bucket: 0, count: Number.POSITIVE_INFINITY };
  for (
    let tried = 0, offset = phase;
    offset <= last && tried < PROBES && best.count > 1;
    tried++, offset += STRIDE
  ) {
    const bucket = hashAt(codes, offset);
    const count = from[bucket + 1]! - from[bucket]!;
    if (count < best.count) best = { offset, bucket, count };
  }
  return best;
}

const PROBES = 16;

function standsAsWords(
  { text, folded }: Searchable,
  { exact, cutBefore, cutAfter }: Wanted,
  at: number,
): boolean {
  return (
    (cutBefore || isWordEdge(text, folded.starts[at]!)) &&
    (cutAfter || isWordEdge(text, folded.ends[at + exact.length - 1]!))
  );
}
