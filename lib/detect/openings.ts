/**
 * The letters with which what matches a pattern begins, small: "early help|famil(?:y|ies)" gives "early" and "famil". Of a pattern of plain words,
 * groups without a name, "\\b", and signs after letters; every alternative must begin with a letter or digit that is not optional.
 */
export function openingsOf(source: string): string[] {
  return alternativesOf(source).flatMap((alternative) => {
    const bare = alternative.replace(/^(?:\\b)+/, '');
    if (!bare.startsWith('(?:')) return [lettersOf(bare)];
    const end = closingOf(bare);
    const inner = openingsOf(bare.slice(3, end));
    return bare[end + 1] === '?' ? [...inner, ...openingsOf(bare.slice(end + 2))] : inner;
  });
}

/** The letters up to the first sign; one that may be missing is none of them. */
function lettersOf(words: string): string {
  const [letters = ''] = /^[\p{L}\p{N}]*/u.exec(words) ?? [];
  const isLastSure = !/^[?*{]/.test(words.slice(letters.length));
  return (isLastSure ? letters : letters.slice(0, -1)).toLowerCase();
}

/** Parted at each "|" that stands in no group. */
function alternativesOf(source: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of source) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

/** Where the group that begins `source` ends. */
function closingOf(source: string): number {
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    if (source[i] === '(') depth += 1;
    if (source[i] === ')' && --depth === 0) return i;
  }
  return source.length;
}

/**
 * Which of `sources` a word may begin: a bit for each, at most 31, in their order. Asked before the patterns themselves, as nearly all
 * words begin none.
 */
export function beginnersOf(sources: string[]): (word: string) => number {
  const byLetters = Map.groupBy(
    sources.flatMap((source, i) => openingsOf(source).map((opening) => ({ opening, bit: 1 << i }))),
    ({ opening }) => opening.slice(0, 2),
  );
  return (word) => {
    let bits = 0;
    for (const { opening, bit } of byLetters.get(word.slice(0, 2)) ?? [])
      if (word.startsWith(opening)) bits |= bit;
    return bits;
  };
}
