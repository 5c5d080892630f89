import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect } from '../../../lib/detect/detect.ts';
import type { Block, BlockKind, ReportText } from '../../../lib/model/report-text.ts';
import { overlaps } from '../../../lib/model/span.ts';
import { readPages } from '../../../lib/surface/pdf-text.ts';
import { readPlainText } from '../../../lib/surface/plain-text.ts';
import type { RawItem, RawNode, RawPage } from '../../../lib/surface/raw-page.ts';

const NOTHING_KNOWN = { address: null, title: null, row: null };

/** Bits of reports of every framework, and any text at all. */
const bit = fc.constantFrom(
  'Inspection of Exampleshire local authority children’s services',
  'Inspection dates: 3 to 14 October 2022',
  'Lead inspector: Ann Vale and Bo Moor HMI',
  'Inspected under the social care common inspection framework',
  'Inspection of services for children in need of help and protection',
  'Joint targeted area inspection of Northmoor',
  'Area SEND inspection of Northmoor Local Area Partnership',
  'Inspection report: 3 February 2026',
  'Safeguarding standards met',
  'Inclusion',
  'Strong standard',
  'Overall effectiveness',
  'Requires improvement to be good',
  'The experiences and progress of care leavers: good',
  'What needs to improve?1',
  'Areas for priority action',
  'Areas for improvement',
  'Statutory requirements',
  'Recommendations',
  'Next steps',
  'Inspection outcome',
  'The arrangements for safeguarding are effective.',
  'The timeliness of visits. (Outcome three)',
  'ensure that plans are clear (paragraphs 3 and 40)',
  'Leaders must act by 3 March.',
  'Care leavers do well, but plans are not always clear.',
  'Grade 3 (Adequate)',
);
const words = fc
  .oneof({ weight: 4, arbitrary: bit }, fc.string({ unit: 'binary' }))
  .map((text) => text.replace(/\s+/g, ' ').trim());
const kind = fc.constantFrom<BlockKind>('heading', 'paragraph', 'item', 'row', 'furniture', 'footnote');
const drafts = fc.array(fc.record({ kind, words, level: fc.integer({ min: 1, max: 4 }) }), { maxLength: 24 });

/** A report text of these blocks, flow first, as surfaces write it; a row's words are parted into two cells. */
function reportOf(parts: { kind: BlockKind; words: string; level: number }[]): ReportText {
  const isFlow = ({ kind }: { kind: BlockKind }) => kind !== 'furniture' && kind !== 'footnote';
  const blocks: Block[] = [];
  let text = '';
  for (const { kind, words, level } of [...parts.filter(isFlow), ...parts.filter((part) => !isFlow(part))]) {
    if (!words) continue;
    const start = text.length;
    const at = Math.max(1, words.lastIndexOf(' '));
    const isRow = kind === 'row' && at < words.length - 1;
    text += isRow ? `${words.slice(0, at)}\t${words.slice(at + 1)}` : words;
    const span = { start, end: text.length };
    const cells = isRow
      ? [
          { start, end: start + at },
          { start: start + at + 1, end: text.length },
        ]
      : undefined;
    blocks.push({
      kind: kind === 'row' && !isRow ? 'paragraph' : kind,
      span,
      level,
      ...(cells && { cells }),
    });
    text += '\n';
  }
  return { text, blocks, pages: [] };
}

/** What must hold of every finding: its words stand in the text, in no furniture, and hold what it says. */
function expectSound(report: ReportText): void {
  const { findings } = detect(report, NOTHING_KNOWN);
  const furniture = report.blocks.filter((block) => block.kind === 'furniture');
  let last = 0;
  for (const finding of findings) {
    const { start, end } = finding.span;
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(report.text.length);
    expect(furniture.some(({ span }) => overlaps(span, finding.span))).toBe(false);
    if (finding.kind === 'recommendation') {
      const quote = bare(report.text.slice(start, end));
      for (const word of finding.text.split(/\s+/)) expect(quote).toContain(bare(word));
    }
    last = start;
  }
}

const bare = (text: string): string => text.replace(/\s+/g, '');

describe('detect', () => {
  test('any blocks: no throw, findings in order, inside the text, in no furniture, quoting what they say', () => {
    fc.assert(fc.property(drafts, (parts) => expectSound(reportOf(parts))));
  });

  test('any text file', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.constantFrom('', '\f', '• ', '1. ')), { maxLength: 30 }),
        (lines) => expectSound(readPlainText(lines.join('\n'))),
      ),
    );
  });

  test('any pages of a PDF, tagged in any way', () => {
    fc.assert(fc.property(fc.array(page, { maxLength: 3 }), (pages) => expectSound(readPages(pages).report)));
  });
});

/** Any place on the page and off it, numbers that are none included. */
const number = fc.oneof(fc.integer({ min: -50, max: 900 }), fc.constantFrom(0, Number.NaN, Infinity, 1e9));
const item: fc.Arbitrary<RawItem> = fc.record({
  str: words,
  transform: fc.tuple(number, number, number, number, number, number).map((all) => [...all]),
  width: number,
  height: number,
  font: fc.constantFrom('f1', 'f2'),
  eol: fc.boolean(),
  mark: fc.option(fc.constantFrom('m1', 'm2', 'm3')),
  artifact: fc.boolean(),
});
const { node } = fc.letrec<{ node: RawNode }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.record({ mark: fc.constantFrom('m1', 'm2', 'm3', '') }),
    fc.record({
      role: fc.constantFrom(
        'Root',
        'H1',
        'P',
        'L',
        'LI',
        'LBody',
        'Table',
        'TR',
        'TD',
        'Span',
        'Link',
        'Note',
      ),
      children: fc.array(tie('node'), { maxLength: 3 }),
    }),
  ),
}));
const page: fc.Arbitrary<RawPage> = fc.record({
  page: fc.integer({ min: 1, max: 9 }),
  view: fc.constant([0, 0, 595, 842]),
  items: fc.array(item, { maxLength: 12 }),
  tree: fc.option(node),
});
