import type { BlockKind } from '../model/report-text.ts';
import type { Span } from '../model/span.ts';
import type { Run } from './text-nodes.ts';

/** A block on its way from a page into the report text: offsets count from its own beginning. */
export interface DraftBlock {
  kind: BlockKind;
  level?: number;
  text: string;
  runs: Run[];
  cells?: Span[];
  /** The element that holds it. */
  element: Element;
  /** How many characters stand in links. */
  linked: number;
}

/**
 * Where the words of a node are not one to one those of the text: several blanks in a row, soft hyphens, zero widths, and signs
 * that only turn the direction of what follows: a quote must read the same wherever it is shown.
 */
const BREAKS = /\s{2,}|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;

/** Adds a node's words to `draft`, white space collapsed; answers whether there were any. */
export function addWords(draft: DraftBlock, node: Text, linked: boolean): boolean {
  const { data } = node;
  const before = draft.text.length;
  let from = 0;
  for (const { index, 0: gap } of data.matchAll(BREAKS)) {
    addChunk(draft, node, from, data.slice(from, index));
    if (/^[^\S\ufeff]/.test(gap)) addChunk(draft, node, index, ' ');
    from = index + gap.length;
  }
  addChunk(draft, node, from, from === 0 ? data : data.slice(from));
  const added = draft.text.slice(before).replaceAll(' ', '').length;
  if (linked) draft.linked += added;
  return added > 0;
}

/** Adds words with single blanks between them; a blank at their beginning only where one is wanted. */
function addChunk(draft: DraftBlock, node: Text, from: number, words: string): void {
  const skipped = /^\s/.test(words) && !wantsBlank(draft) ? 1 : 0;
  if (words.length > skipped) emit(draft, node, from + skipped, words.slice(skipped).replace(/\s/g, ' '));
}

/** Adds a blank that no node holds, unless there is one. */
export function addBlank(draft: DraftBlock): void {
  if (wantsBlank(draft)) draft.text += ' ';
}

/** Takes blanks off the end, down to `floor`. */
export function trimEnd(draft: DraftBlock, floor = 0): void {
  while (draft.text.length > floor && draft.text.endsWith(' ')) {
    draft.text = draft.text.slice(0, -1);
    const last = draft.runs.at(-1);
    if (!last || last.start + last.length <= draft.text.length) continue;
    last.length -= 1;
    if (last.length === 0) draft.runs.pop();
  }
}

const wantsBlank = ({ text }: DraftBlock) => text !== '' && !/[ \t]$/.test(text);

function emit(draft: DraftBlock, node: Text, from: number, words: string): void {
  const last = draft.runs.at(-1);
  const start = draft.text.length;
  const goesOn =
    last?.node === node && last.from + last.length === from && last.start + last.length === start;
  if (goesOn) last.length += words.length;
  else draft.runs.push({ node, from, start, length: words.length });
  draft.text += words;
}
