import type { Block, PageStart, ReportText } from '../model/report-text.ts';
import type { Draft } from './draft.ts';
import { type MappedText, moved } from './mapped-text.ts';
import type { Run } from './pdf-map.ts';

/** Drafts, in the order in which they are to stand, as a report text and the runs that lead back to the items. */
export function writeReport(drafts: Draft[]): { report: ReportText; runs: Run[] } {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const pages: PageStart[] = [];
  const runs: Run[] = [];
  let length = 0;
  const write = (words: MappedText) => {
    for (const run of words.runs) {
      const here = moved(run, length);
      runs.push(here);
      if (pages.at(-1)?.page !== run.page) pages.push({ start: here.start, page: run.page });
    }
    parts.push(words.text);
    length += words.text.length;
  };
  const space = (mark: string) => {
    parts.push(mark);
    length += 1;
  };
  for (const { kind, words, cells, level, marker } of drafts) {
    if (length > 0) space('\n');
    const start = length;
    const spans = [];
    for (const cell of (cells ?? [words]).filter(({ text }) => text)) {
      if (length > start) space('\t');
      spans.push({ start: length, end: length + cell.text.length });
      write(cell);
    }
    const block: Block = { kind, span: { start, end: length } };
    if (level !== undefined) block.level = level;
    if (cells) block.cells = spans;
    if (marker) block.marker = marker;
    blocks.push(block);
  }
  return { report: { text: parts.join(''), blocks, pages }, runs };
}
