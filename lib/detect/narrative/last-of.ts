/** Where the last match of `pattern` (global) in `text` begins; -1 when there is none. */
export const lastOf = (text: string, pattern: RegExp): number =>
  [...text.matchAll(pattern)].at(-1)?.index ?? -1;
