import type { Draft } from './draft.ts';
import { joined, type MappedText } from './mapped-text.ts';

/** The flow of all pages in one list: what runs over a page break is one draft. */
export function acrossPages(pages: Draft[][]): Draft[] {
  const flow: Draft[] = [];
  for (const drafts of pages) {
    const [first, ...rest] = drafts;
    if (!first) continue;
    const before = flow.at(-1);
    const isNew = before !== undefined && before.page < first.page;
    const whole = isNew ? continued(before, first, rest[0]) : null;
    if (!whole) flow.push(first);
    else {
      const inCell = first.kind === 'row' ? [] : rest.slice(0, restOfCell(whole, first, rest));
      flow[flow.length - 1] = inCell.reduce((row, more) => intoLongest(row, more), whole);
      rest.splice(0, inCell.length);
    }
    flow.push(...rest);
  }
  return flow;
}

/** How many of `drafts` go on with the cell that `first` went on with: those of its own table row, or items that begin small. */
function restOfCell(row: Draft, first: Draft, drafts: Draft[]): number {
  if (row.kind !== 'row') return 0;
  const goesOn = ({ kind, words, loneRow }: Draft) =>
    (loneRow !== undefined && loneRow === first.loneRow) || (kind === 'item' && startsSmall(words.text));
  const end = drafts.findIndex((draft) => !goesOn(draft));
  return end < 0 ? drafts.length : end;
}

/** `before` with `next` at its end, when `next` goes on with it; else null. */
function continued(before: Draft, next: Draft, afterNext: Draft | undefined): Draft | null {
  if (before.kind === 'heading' || next.kind === 'heading') return null;
  if (before.kind === 'row')
    return next.kind === 'row' ? rowContinued(before, next) : cellContinued(before, next);
  if (next.kind === 'row' || next.marker) return null;
  const goesOn = isOpen(before.words.text) || startsSmall(next.words.text);
  const unmarked = before.marker && afterNext?.marker && hangs(next, before);
  if (!goesOn && !unmarked) return null;
  if (!startsSmall(next.words.text) && before.words.text.length < 60) return null;
  return { ...before, words: joined([before.words, next.words]), bottom: next.bottom };
}

/** An item's further lines stand further in than its sign. */
const hangs = (next: Draft, { kind, left }: Draft): boolean =>
  kind === 'item' && next.kind === 'item' && next.left > left + 5;

/** Without an end, as far as one can see: neither full stop nor colon. */
const isOpen = (text: string): boolean => !/[.!?:;]["'’”)\]\d]*$/.test(text);
const startsSmall = (text: string): boolean => /^["'‘“(]?\p{Ll}/u.test(text);

/**
 * A row goes on after the page break where a cell does so in the middle of a sentence, where its first cell is empty, or
 * where the last one is (a due date stands beside the first lines only).
 */
function rowContinued(before: Draft, next: Draft): Draft | null {
  const [a, b] = [before.cells ?? [], next.cells ?? []];
  if (a.length !== b.length) return null;
  const inSentence = b.some((cell, i) => startsSmall(cell.text) && isOpen(a[i]!.text));
  const isLeft = !b[0]?.text || (!b.at(-1)!.text && a.at(-1)!.text !== '');
  if (!inSentence && !isLeft) return null;
  return withCells(
    before,
    a.map((cell, i) => joined([cell, b[i]!])),
  );
}

/**
 * A row of which only one cell goes on: its words stand alone on the next page and begin with a small letter, or they stand alone
 * in their table's first row, below that cell.
 */
function cellContinued(before: Draft, next: Draft): Draft | null {
  const at = longestOf(before);
  const cell = before.cells?.[at];
  if (!cell) return null;
  const isBelow = next.loneRow !== undefined && Math.abs(next.left - (before.lefts?.[at] ?? Number.NaN)) < 4;
  const inSentence = startsSmall(next.words.text) && /[^.!?]$/.test(cell.text);
  return inSentence || (isBelow && cell.text.length > 60) ? intoLongest(before, next) : null;
}

const longestOf = ({ cells = [] }: Draft): number =>
  cells.reduce((best, { text }, i) => (text.length > cells[best]!.text.length ? i : best), 0);

function intoLongest(row: Draft, more: Draft): Draft {
  const at = longestOf(row);
  return withCells(
    row,
    (row.cells ?? []).map((cell, i) => (i === at ? joined([cell, more.words]) : cell)),
  );
}

const withCells = (row: Draft, cells: MappedText[]): Draft => ({ ...row, cells, words: joined(cells) });
