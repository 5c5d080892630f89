/**
 * `text` without the `signs` (a pattern of one) at its end. Looked at from the end, each once: a pattern for the whole end would try every
 * row of them from each of its signs.
 */
export function withoutEnd(text: string, signs: RegExp): string {
  let end = text.length;
  while (end > 0 && signs.test(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}
