/** Some words of one of two texts, with the blanks behind them; `same` when the other text has them, too. */
export interface Part {
  words: string;
  same: boolean;
}

/**
 * What two wordings have in common, word by word, and what only one of them has: the parts of each, in order, nothing
 * left out. Wordings of very many words are only compared at their ends.
 */
export function wordDifferences(before: string, after: string): { before: Part[]; after: Part[] } {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  let head = 0;
  let tail = 0;
  const shorter = Math.min(a.length, b.length);
  while (head < shorter && alike(a[head]!, b[head]!)) head++;
  while (tail < shorter - head && alike(a.at(-1 - tail)!, b.at(-1 - tail)!)) tail++;
  const [ends, others] = [a.length - tail, b.length - tail];
  const same = { a: new Set<number>(), b: new Set<number>() };
  for (const [i, j] of common(a.slice(head, ends), b.slice(head, others))) {
    same.a.add(head + i);
    same.b.add(head + j);
  }
  const inEnds = (i: number, end: number) => i < head || i >= end;
  return {
    before: parts(a, (i) => inEnds(i, ends) || same.a.has(i)),
    after: parts(b, (i) => inEnds(i, others) || same.b.has(i)),
  };
}

const wordsOf = (text: string): string[] => text.match(/\s*\S+\s*/g) ?? [];
const alike = (a: string, b: string): boolean => a.trim() === b.trim();

function parts(words: string[], isSame: (i: number) => boolean): Part[] {
  const found: Part[] = [];
  for (const [i, word] of words.entries()) {
    const same = isSame(i);
    const last = found.at(-1);
    if (last?.same === same) last.words += word;
    else found.push({ words: word, same });
  }
  return found;
}

/** The longest common sequence, as pairs of indices; none where that would take too long. */
function common(a: string[], b: string[]): [number, number][] {
  if (a.length * b.length > MOST_CELLS) return [];
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      rows[i]![j] = alike(a[i]!, b[j]!)
        ? rows[i + 1]![j + 1]! + 1
        : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (alike(a[i]!, b[j]!)) pairs.push([i++, j++]);
    else if (rows[i + 1]![j]! >= rows[i]![j + 1]!) i++;
    else j++;
  }
  return pairs;
}

const MOST_CELLS = 400_000;
