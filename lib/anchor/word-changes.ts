/** What became of a quote's words. */
export interface WordChanges {
  /** Letters by which words came, went or gave way to others; words misspelt, mended, split or joined count nothing. */
  foreign: number;
  /**
   * A number, a grade, a "not" or an "and/or" is among them: the same sentence, but another meaning; or it is a line with an address, which
   * every imprint has in its own way.
   */
  telling: boolean;
}

/** The changes by which `quote` became `found`. Texts of many hundred words are only compared at their ends. */
export function wordChanges(quote: string, found: string): WordChanges {
  const changes: WordChanges = { foreign: 0, telling: false };
  if (AND_OR.test(quote) !== AND_OR.test(found)) changes.telling = true;
  let slips = 0;
  const addressed = ADDRESS.test(quote) || ADDRESS.test(found);
  for (const { gone, come } of gaps(wordsOf(quote), wordsOf(found))) {
    const [a, b] = [gone.join(''), come.join('')];
    if (a === b) continue;
    if (addressed && (!a || !b || SCHEME.test(a) || !alike(a, b)))
      return { foreign: Math.max(a.length, b.length), telling: true };
    if (!alike(a, b)) changes.foreign += Math.min(distance(a, b), Math.max(a.length, b.length));
    if (tells(gone, come)) changes.telling = true;
    else if (alike(a, b)) slips++;
  }
  // A wrong number among misspellings is one of them.
  return slips > 1 ? { ...changes, telling: false } : changes;
}

/** Whether `words`, put into the middle of a quote, make another finding of it: a grade, or a "not". */
export const tellingAmong = (words: string): boolean =>
  wordsOf(words).some((word) => NEGATIONS.has(word) || GRADES.has(word));

/** The same word, misspelt; a stray letter is a slip, too, but a number is not. */
const alike = (a: string, b: string): boolean =>
  a && b ? distance(a, b) <= Math.max(1, Math.min(a.length, b.length) * MISSPELT) : /^\p{L}$/u.test(a + b);

/** A number or a grade gave way to another one, or a "not" came or went. A number that only went may be a list's. */
function tells(gone: string[], come: string[]): boolean {
  const [before, after] = [numbers(gone), numbers(come)];
  if (before && after && before !== after) return true;
  // "five" that became "10".
  if (
    (after && !before && unmatched(GRADES_AND_COUNTS, gone, come)) ||
    (before && !after && unmatched(GRADES_AND_COUNTS, come, gone))
  )
    return true;
  if (unmatched(NEGATIONS, gone, come) || unmatched(NEGATIONS, come, gone)) return true;
  return unmatched(GRADES_AND_COUNTS, gone, come) && unmatched(GRADES_AND_COUNTS, come, gone);
}

/** Whether one of `words` is among `telling` and has no like among `others`. */
const unmatched = (telling: Set<string>, words: string[], others: string[]): boolean =>
  words.some(
    (word) =>
      telling.has(word) &&
      !others.join('').includes(word) &&
      !others.some((other) => !telling.has(other) && alike(word, other)),
  );

interface Gap {
  gone: string[];
  come: string[];
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(UNSEEN, '')
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** What stands between the words that both have, by the longest common sequence. */
function gaps(a: string[], b: string[]): Gap[] {
  let [head, tail] = [0, 0];
  const shorter = Math.min(a.length, b.length);
  while (head < shorter && a[head] === b[head]) head++;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const [gone, come] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (gone.length * come.length > MOST_CELLS) return [];
  const common = commonLengths(gone, come);
  const found: Gap[] = [{ gone: [], come: [] }];
  for (let i = 0, j = 0; i < gone.length || j < come.length; ) {
    if (i < gone.length && j < come.length && gone[i] === come[j]) {
      found.push({ gone: [], come: [] });
      i++;
      j++;
    } else if (j >= come.length || (i < gone.length && common[i + 1]![j]! >= common[i]![j + 1]!))
      found.at(-1)!.gone.push(gone[i++]!);
    else found.at(-1)!.come.push(come[j++]!);
  }
  return found.filter((gap) => gap.gone.length + gap.come.length > 0);
}

/** `[i][j]`: how many words `a` from `i` and `b` from `j` have in common, in order. */
function commonLengths(a: string[], b: string[]): Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      rows[i]![j] = a[i] === b[j] ? rows[i + 1]![j + 1]! + 1 : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!);
  return rows;
}

/** Letters to change, add or take away to make `b` of `a`; infinite for what is too long to be one slip. */
function distance(a: string, b: string): number {
  if (Math.max(a.length, b.length) > LONGEST_GAP) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

/** The digits of `words`; not those at the end of a word, which may be a footnote's mark. */
const numbers = (words: string[]): string =>
  words.map((word) => word.replace(/(?<=\p{L})\p{N}+$/u, '').replace(/\P{N}+/gu, '')).join('');

/** Share of a word's letters that may be wrong while it is still the same word. */
const MISSPELT = 0.4;
const LONGEST_GAP = 120;
const MOST_CELLS = 1_000_000;

/** Soft hyphens and zero-width characters, which part no words. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

const NEGATIONS = new Set(['not', 'no', 'never', 'none', 'without', 'nor', 'cannot', 'neither']);

const AND_OR = /\band\/or\b/i;

/** Of a site or a mailbox; what a newer one begins with. */
const ADDRESS = /https?:|www\.|\w@\w|\w\.(?:gov|org|co)\b/i;
const SCHEME = /^(?:https?|www)$/;

const GRADES = new Set(
  'good outstanding inadequate adequate satisfactory requires exceptional strong expected effective ineffective met unmet inconsistent positive failings urgent'.split(
    ' ',
  ),
);

/** Words that make another finding of the same sentence. */
const GRADES_AND_COUNTS = new Set(
  (
    `${[...GRADES].join(' ')} ` +
    'one two three four five six seven eight nine ten eleven twelve first second ' +
    'third fourth fifth january february march april may june july august september october november december'
  ).split(' '),
);
