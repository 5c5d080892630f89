import type { Span } from '../model/span.ts';
import type { Searchable, Wanted } from './searchable.ts';
import { nearestWordEnd, nearestWordStart } from './word-edge.ts';

/**
 * The span of folded positions `start` to `end`, widened by the signs that the quote has at its ends and the text has,
 * too: an opening bracket, a full stop.
 */
export function spanAt(page: Searchable, quote: Wanted, start: number, end: number, loose = false): Span {
  const { text, folded } = page;
  const [first, last] = [folded.starts[start]!, folded.ends[end - 1]!];
  const from = loose && !quote.cutBefore ? nearestWordStart(text, first, REACH) : first;
  const to = loose && !quote.cutAfter ? nearestWordEnd(text, last, REACH) : last;
  const [signsFirst, signsLast] = signsOf(quote);
  return from < to
    ? { start: from - signsBefore(text, from, signsFirst), end: to + signsAfter(text, to, signsLast) }
    : { start: first, end: last };
}

/** How many signs, blanks aside, a quote has before its first letter and after its last. */
const signsOf = ({ raw, exact }: Wanted): [number, number] => [
  raw.slice(0, exact.starts[0]).trim().length,
  raw.slice(exact.ends[exact.length - 1]).trim().length,
];

const signsAfter = (text: string, at: number, most: number): number =>
  text.slice(at, at + most).match(/^[^\p{L}\p{N}\p{M}\s]*/u)![0].length;
const signsBefore = (text: string, at: number, most: number): number =>
  text.slice(Math.max(0, at - most), at).match(/[^\p{L}\p{N}\p{M}\s]*$/u)![0].length;

/** How far an end that fell inside a word is moved to the word's edge. */
const REACH = 12;
