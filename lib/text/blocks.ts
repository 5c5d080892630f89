import type { Block, ReportText } from '../model/report-text.ts';

/** A block of the flow with its words, its place among the flow's blocks, and its cells' words. */
export interface Passage extends Block {
  index: number;
  text: string;
}

const read = new WeakMap<ReportText, Passage[]>();

/** The flow of a report: its blocks but footnotes and furniture, in reading order, with their words. Made once a report. */
export function flowOf(report: ReportText): Passage[] {
  const kept = read.get(report);
  if (kept) return kept;
  const flow = report.blocks
    .filter(({ kind }) => kind !== 'furniture' && kind !== 'footnote')
    .map((block, index) => ({ ...block, index, text: report.text.slice(block.span.start, block.span.end) }));
  read.set(report, flow);
  return flow;
}
