/** A word of a text as searching sees it, and where it stands there. */
export interface Word {
  /** Folded: lower case, no accents, no apostrophes, letters and digits only. */
  word: string;
  start: number;
  end: number;
}

/** Letters and digits, apostrophes between letters included: "children’s" is one word, "multi-agency" are two. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of `text`, in order. */
export const wordsIn = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: printed, index }) => ({
    word: foldWord(printed),
    start: index,
    end: index + printed.length,
  }));

/** Each word of `text` once, folded. */
export const distinctWords = (text: string): Set<string> =>
  new Set((text.match(WORD) ?? []).map(foldWord).filter(Boolean));

const foldWord = (printed: string): string =>
  /^[a-z0-9]+$/.test(printed)
    ? printed
    : printed
        .normalize('NFKD')
        .replace(/[\p{M}'’]/gu, '')
        .toLowerCase();

/**
 * Whether one slip of the keyboard leads from `typed` to `word`, or to how it begins: a letter wrong, missing or too many, or two
 * neighbours changed about.
 */
export const isSlipOf = (typed: string, word: string): boolean =>
  [0, 1, -1].some((by) => {
    const length = typed.length + by;
    return word.length >= length && oneEdit(typed, word.slice(0, length));
  });

function oneEdit(a: string, b: string): boolean {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i += 1;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
