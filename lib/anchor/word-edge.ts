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
