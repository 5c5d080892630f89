/** Whether no word runs over `offset` of `text`. */
export const isWordEdge = (text: string, offset: number): boolean =>
  !(
    IN_WORD_BEFORE.test(text.slice(Math.max(0, offset - 2), offset)) &&
    IN_WORD_AFTER.test(text.slice(offset, offset + 2))
  );

/** The nearest offset to `offset` that no word runs over, at most `most` away; `offset` itself when there is none. */
export function nearestWordEdge(text: string, offset: number, most: number): number {
  for (let away = 0; away <= most; away++)
    for (const at of [offset - away, offset + away])
      if (at >= 0 && at <= text.length && isWordEdge(text, at)) return at;
  return offset;
}

const IN_WORD_BEFORE = /[\p{L}\p{N}\p{M}]$/u;
const IN_WORD_AFTER = /^[\p{L}\p{N}\p{M}]/u;
