import type { Run } from './pdf-map.ts';
import type { RawItem } from './raw-page.ts';

/** Words and where each stands in the text items they came from; offsets of the runs are into `text`. */
export interface MappedText {
  text: string;
  runs: Run[];
}

/** A text item and its place. */
export interface Placed {
  page: number;
  index: number;
  item: RawItem;
}

/**
 * The words of `items` in their order: white space as single blanks, lines joined, hyphens at line ends kept and closed
 * up ("multi-" and "agency"), soft hyphens and the raised numbers of footnotes left out, ligatures opened.
 */
export function wordsOf(items: Placed[]): MappedText {
  const words: MappedText = { text: '', runs: [] };
  let gap: 'none' | 'blank' | 'line' = 'none';
  let before: RawItem | null = null;
  for (const placed of items) {
    const { item } = placed;
    if (before && isNewLine(before, item)) gap = 'line';
    if (item.str.trim()) {
      if (isFootnoteNumber(before, item)) continue;
      if (/^\s/.test(item.str) && gap === 'none') gap = 'blank';
      addBlank(words, gap, item.str.trimStart());
      addItem(words, placed);
      gap = /\s$/.test(item.str) ? 'blank' : 'none';
      before = item;
    } else if (item.str && gap === 'none') gap = 'blank';
    if (item.eol) gap = 'line';
  }
  return words;
}

/** `parts` in one, a blank between two. */
export function joined(parts: MappedText[]): MappedText {
  const whole: MappedText = { text: '', runs: [] };
  for (const part of parts) {
    if (!part.text) continue;
    addBlank(whole, /[\p{L}]-$/u.test(whole.text) ? 'line' : 'blank', part.text);
    for (const run of part.runs) whole.runs.push(moved(run, whole.text.length));
    whole.text += part.text;
  }
  return whole;
}

/** `words` from `start` on. */
export function from(words: MappedText, start: number): MappedText {
  const runs: Run[] = [];
  for (const run of words.runs) {
    if (run.end <= start) continue;
    const skipped = Math.max(0, start - run.start);
    runs.push(moved({ ...run, start: run.start + skipped, from: run.from + skipped }, -start));
  }
  return { text: words.text.slice(start), runs };
}

/** `run` with its text offsets moved by `distance`. */
export const moved = (run: Run, distance: number): Run => ({
  ...run,
  start: run.start + distance,
  end: run.end + distance,
});

/** Size of an item's letters, in points. */
export const sizeOf = ({ transform }: RawItem): number =>
  Math.hypot(transform[2] ?? 0, transform[3] ?? 0) || Math.hypot(transform[0] ?? 0, transform[1] ?? 0);

export const baselineOf = ({ transform }: RawItem): number => transform[5] ?? 0;

/** Items of one line may stand a little higher (raised letters), never by half a letter's size. */
const isNewLine = (before: RawItem, item: RawItem): boolean =>
  Math.abs(baselineOf(before) - baselineOf(item)) > 0.6 * Math.max(sizeOf(before), sizeOf(item));

/** A small raised number after a word leads to a footnote and is not part of the sentence. */
function isFootnoteNumber(before: RawItem | null, item: RawItem): boolean {
  if (!before || !/^\s*\d{1,2}\s*$/.test(item.str) || /\d$/.test(before.str)) return false;
  const raised = baselineOf(item) - baselineOf(before);
  return sizeOf(item) < 0.85 * sizeOf(before) && raised > 0.15 * sizeOf(before) && raised < sizeOf(before);
}

/** "pre- and post-birth": the hyphen hangs, so the blank stays. */
const AFTER_HANGING = /^(?:and|or|to)\b(?!-)/;

function addBlank(words: MappedText, gap: 'none' | 'blank' | 'line', next: string): void {
  if (gap === 'none' || !words.text || words.text.endsWith(' ')) return;
  if (gap === 'line' && /[\p{L}\p{N}]-$/u.test(words.text) && !AFTER_HANGING.test(next)) return;
  if (gap === 'line' && words.text.endsWith('\u00ad')) {
    words.text = words.text.slice(0, -1);
    const last = words.runs.at(-1)!;
    last.end -= 1;
    last.to -= 1;
    return;
  }
  words.text += ' ';
}

/**
 * What does not go into the text as it is: double white space, blanks that are not plain, soft hyphens, ligatures, signs without
 * width or that turn the direction of what follows.
 */
const ODD =
  /\s\s|[^\S ]|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufb00-\ufb06\0]/;

function addItem(words: MappedText, { page, index, item }: Placed): void {
  const { str } = item;
  const first = str.length - str.trimStart().length;
  const last = str.trimEnd().length;
  if (!ODD.test(str.slice(first, last))) {
    addRun(words, { page, item: index, from: first, to: last }, str.slice(first, last));
    return;
  }
  const pieces =
    /(?<blank>[\s\0]+)|(?<nothing>[\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+|\u00ad(?!\s*$))|(?<ligature>[\ufb00-\ufb06])|[^\s\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufb00-\ufb06\0]+|\u00ad/g;
  for (const { 0: piece, index: at, groups } of str.slice(0, last).matchAll(pieces)) {
    if (groups?.blank) {
      if (words.text && !words.text.endsWith(' ')) words.text += ' ';
    } else if (!groups?.nothing) {
      const shown = groups?.ligature ? piece.normalize('NFKC') : piece;
      addRun(words, { page, item: index, from: at, to: at + piece.length }, shown);
    }
  }
}

function addRun(words: MappedText, piece: Omit<Run, 'start' | 'end'>, shown: string): void {
  const start = words.text.length;
  words.runs.push({ ...piece, start, end: start + shown.length });
  words.text += shown;
}
