import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect } from '../../../lib/detect/detect.ts';
import { overlaps } from '../../../lib/model/span.ts';
import { reportText } from '../../report-text.ts';

const about = { address: null, title: null, row: null };

/** Words that reports are made of, so that made-up texts come near to them. */
const WORDS = [
  'Inspection of Northmoor local authority children’s services',
  'What needs to improve?',
  'Recommendations',
  'Overall effectiveness',
  'Good',
  'Requires improvement',
  'inadequate',
  '3 to 14 October 2022',
  'Lead inspector: Joan Sample',
  '(paragraph 3)',
  'must',
  'Ofsted',
  '(',
  '\u0000',
  '😀',
  ':',
  '.',
];
const line = fc
  .tuple(
    fc.constantFrom('h1', 'h2', 'p', 'i', 'i2', 'r', 'n', 'f'),
    fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 12 })), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([kind, words]) => `${kind} ${words.join(kind === 'r' ? ' | ' : ' ')}`);

describe('any text', () => {
  test('no throw, no finding outside the text, none in furniture, in reading order', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const report = reportText(...lines);
        const furniture = report.blocks.filter(({ kind }) => kind === 'furniture');
        let before = 0;
        for (const { span } of detect(report, about).findings) {
          expect(span.start).toBeGreaterThanOrEqual(before);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(report.text.length);
          expect(furniture.some((block) => overlaps(block.span, span))).toBe(false);
          before = span.start;
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('a report as a whole', () => {
  const report = reportText(
    'h1 Inspection of Northmoor local authority children’s services',
    'p Inspection dates: 3 to 14 October 2022',
    'p Lead inspector: Joan Sample, His Majesty’s Inspector',
    'r Judgement | Grade',
    'r Overall effectiveness | Good',
    'h2 What needs to improve?',
    'i [•] The timeliness of visits. (Outcome three)',
    'h2 The experiences and progress of care leavers: good',
  );
  const { facts, findings } = detect(report, about);
  expect(facts).toMatchObject({
    framework: 'ilacs',
    inspection: { start: '2022-10-03', end: '2022-10-14', leadInspector: 'Joan Sample' },
  });
  expect(findings.filter((one) => 'formal' in one && one.formal)).toMatchObject([
    { kind: 'judgement', area: 'Overall effectiveness', grade: 'good', rule: 'judgement-table' },
    {
      kind: 'recommendation',
      text: 'The timeliness of visits. (Outcome three)',
      references: [{ kind: 'outcome', label: 'Outcome three' }],
    },
  ]);
});

test('what the report does not say is taken from the row that led to it', () => {
  const row = {
    provider: null,
    urn: null,
    authority: null,
    kind: 'Monitoring visit',
    inspected: '2025-03-18',
    published: '2025-05-06',
    page: 'https://reports.ofsted.gov.uk/provider/2/9000001',
  };
  const { facts } = detect(reportText('p Published: 7 May 2025'), { ...about, row });
  expect(facts.inspection).toMatchObject({ start: '2025-03-18', end: null, published: '2025-05-07' });
});
