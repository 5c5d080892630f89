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

const TOKENS = /(\s+)|([\u00ad\u200b\u2060]+)|[^\s\u00ad\u200b\u2060]+/g; // soft hyphens and zero widths are not words

/** Adds a node's words to `draft`, white space collapsed; answers whether there were any. */
export function addWords(draft: DraftBlock, node: Text, linked: boolean): boolean {
  let some = false;
  for (const match of node.data.matchAll(TOKENS)) {
    if (match[2]) continue;
    if (match[1]) {
      if (wantsBlank(draft)) emit(draft, node, match.index, ' ');
      continue;
    }
    emit(draft, node, match.index, match[0]);
    if (linked) draft.linked += match[0].length;
    some = true;
  }
  return some;
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
