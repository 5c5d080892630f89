import type { Span } from '../model/span.ts';

/** Whether no word runs over `offset` of `text`. */
export const isWordEdge = (text: string, offset: number): boolean =>
  !(wordBefore(text, offset) && wordAfter(text, offset));

/** The nearest offset to `offset` where a word starts, at most `most` away; `offset` itself when there is none. */
export const nearestWordStart = (text: string, offset: number, most: number): number =>
  nearest(offset, most, (at) => wordAfter(text, at) && !wordBefore(text, at));

/** The nearest offset to `offset` where a word ends, at most `most` away; `offset` itself when there is none. */
export const nearestWordEnd = (text: string, offset: number, most: number): number =>
  nearest(offset, most, (at) => wordBefore(text, at) && !wordAfter(text, at));

function nearest(offset: number, most: number, fits: (at: number) => boolean): number {
  for (let away = 0; away <= most; away++)
    for (const at of [offset - away, offset + away]) if (at >= 0 && fits(at)) return at;
  return offset;
}

const wordBefore = (text: string, at: number): boolean =>
  /[\p{L}\p{N}\p{M}]$/u.test(text.slice(Math.max(0, at - 2), at));
const wordAfter = (text: string, at: number): boolean => /^[\p{L}\p{N}\p{M}]/u.test(text.slice(at, at + 2));

/** Longer than any word; what has no blanks for longer (an address, a script without blanks) is left as it was selected. */
const LONGEST_WORD = 40;

/**
 * `span`, widened so that it cuts no word: a pointer seldom hits the gap between two. Letters and digits part ("plans3" ends before its
 * footnote's number), and so does everything else.
 */
export function wholeWords(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && start - from < LONGEST_WORD && isInside(text, from)) from -= 1;
  while (to < text.length && to - end < LONGEST_WORD && isInside(text, to)) to += 1;
  return { start: isInside(text, from) ? start : from, end: isInside(text, to) ? end : to };
}

/** Whether a word, or a number, runs over `at`: an apostrophe between letters is part of the word ("children’s"). */
const isInside = (text: string, at: number): boolean =>
  at > 0 &&
  (/^(?:[\p{L}\p{M}]{2}|\p{N}{2})$/u.test(text.slice(at - 1, at + 1)) ||
    /^[\p{L}\p{M}]['’]\p{L}/u.test(text.slice(at - 1, at + 2)) ||
    /^[\p{L}\p{M}]['’]\p{L}/u.test(text.slice(at - 2, at + 1)));
