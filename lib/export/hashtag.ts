/**
 * A tag as Markdown apps take it: "Care leavers" is "#Care-leavers". Letters, digits and emoji, parted by single `-`, `_` or `/`;
 * one of digits alone gets a word, as apps ask for. Null when nothing is left.
 */
export function hashtag(tag: string): string | null {
  const name = tag
    .toWellFormed()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}\p{Extended_Pictographic}_/-]+/gu, '-')
    .replace(/[-_/]{2,}/g, '-') // also keeps "_" between letters, where it can open no emphasis
    .replace(/^[-_/\p{M}]+|[-_/]+$/gu, '');
  if (name === '') return null;
  return /^[\p{N}/_-]+$/u.test(name) ? `#tag-${name}` : `#${name}`;
}
