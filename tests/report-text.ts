import type { Context } from '../lib/detect/rule.ts';
import type { Block, BlockKind, ReportText } from '../lib/model/report-text.ts';

/** What a rule has before it: made-up blocks of a report under `framework`. */
export const contextOf = (framework: string | null, ...made: Made[]): Context => ({
  report: reportText(...made),
  about: { address: null, title: null, row: null },
  facts: {
    authority: null,
    otherAuthorities: [],
    provider: null,
    urn: null,
    framework,
    inspection: { start: null, end: null, published: null, leadInspector: null, visit: null },
  },
});

/** A made-up block: "h2 Areas for improvement", "p A paragraph.", "i An item.", "i2 An inner item.", "r Area | Grade", "f Furniture". */
export type Made = string;

const KINDS: Record<string, BlockKind> = {
  h: 'heading',
  p: 'paragraph',
  i: 'item',
  r: 'row',
  n: 'footnote',
  f: 'furniture',
};

/** A report text of made-up blocks. An item may begin with its marker in square brackets: "i [12.] Ensure that …". */
export function reportText(...made: Made[]): ReportText {
  const report: ReportText = { text: '', blocks: [], pages: [] };
  for (const line of made) {
    const {
      kind = 'p',
      level,
      marker,
      words = '',
    } = /^(?<kind>[hpirnf])(?<level>\d)? (?:\[(?<marker>[^\]]+)\] )?(?<words>.*)$/s.exec(line)?.groups ?? {};
    if (report.text) report.text += '\n';
    const start = report.text.length;
    report.text += words.replaceAll(' | ', '\t');
    const block: Block = { kind: KINDS[kind]!, span: { start, end: report.text.length } };
    if (kind === 'h' || kind === 'i') block.level = Number(level ?? 1);
    if (marker) block.marker = marker;
    if (kind === 'r') block.cells = cellsOf(words, start);
    report.blocks.push(block);
  }
  return report;
}

function cellsOf(words: string, start: number): Block['cells'] {
  let at = start;
  return words.split(' | ').map((cell) => {
    const span = { start: at, end: at + cell.length };
    at = span.end + 1;
    return span;
  });
}
