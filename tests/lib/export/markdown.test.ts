import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { toNotesMarkdown } from '../../../lib/export/markdown.ts';
import type { Annotation } from '../../../lib/model/annotation.ts';
import { madeNote, madeReport } from '../../made.ts';

const AT = Date.UTC(2026, 2, 11, 9, 30);

const report = madeReport();
const northmoor = madeReport({
  id: 'page:northmoor#2024-05-01',
  source: 'html',
  title: 'Northmoor page',
  addresses: ['https://reports.ofsted.gov.uk/provider/44/80998'],
  group: 'Northmoor',
  facts: {
    ...report.facts,
    authority: { ...report.facts.authority!, name: 'Northmoor', urn: '80998' },
    urn: '80998',
    inspection: { ...report.facts.inspection, start: '2024-05-01', end: '2024-05-01' },
  },
});

const judgement = madeNote({
  id: 'j',
  kind: 'judgement',
  quote: { exact: 'Overall effectiveness\tGood', prefix: '', suffix: '' },
  span: { start: 10, end: 36 },
  page: 1,
  finding: {
    rule: 'table',
    area: 'Overall effectiveness',
    grade: 'good',
    current: true,
    heading: null,
    force: null,
  },
});
const recommendation = madeNote({
  id: 'r',
  kind: 'recommendation',
  tags: ['Care leavers', '2024'],
  note: 'Ask them *why*.\nAgain.\n\n# Not a heading',
});
const elsewhere = madeNote({
  id: 'e',
  reportId: northmoor.id,
  group: 'Northmoor',
  page: null,
  fragment: 'text=Staff%20feel,supported.',
  quote: { exact: 'Staff feel\nsupported.', prefix: '', suffix: '' },
});

describe('toNotesMarkdown', () => {
  test('writes one report with its facts at the head, notes in reading order', () => {
    expect(toNotesMarkdown({ reports: [report], annotations: [recommendation, judgement] }, AT)).toBe(
      `---
authority: Exampleshire
framework: Inspection of children's services (ILACS)
inspected_from: 2022-10-03
inspected_to: 2022-10-14
urn: "80999"
source: https://files.ofsted.gov.uk/v1/file/50000001
exported_at: 2026-03-11T09:30:00.000Z
notes: 2
---

# Exampleshire

## Inspection of children's services (ILACS), inspected 3–14 October 2022

> Overall effectiveness | Good
>
> — [Exampleshire, Inspection of children's services (ILACS), inspected 3–14 October 2022, Ofsted, p. 1](https://files.ofsted.gov.uk/v1/file/50000001#page=1) (judgement: Overall effectiveness, good)

> The timeliness of assessments.
>
> — [Exampleshire, Inspection of children's services (ILACS), inspected 3–14 October 2022, Ofsted, p. 2](https://files.ofsted.gov.uk/v1/file/50000001#page=2) (recommendation)

#Care-leavers #tag-2024

Ask them \\*why\\*.\\
Again.

\\# Not a heading
`,
    );
  });

  test('lists the facts of several reports at the head, and orders them by authority', () => {
    const text = toNotesMarkdown(
      { reports: [northmoor, report], annotations: [elsewhere, recommendation] },
      AT,
    );
    const { reports, notes } = parse(text.split('---\n')[1]!);
    expect(notes).toBe(2);
    expect(reports.map(({ authority }: { authority: string }) => authority)).toEqual([
      'Exampleshire',
      'Northmoor',
    ]);
    expect(text.match(/^#+ .*/gm)).toEqual([
      '# Exampleshire',
      "## Inspection of children's services (ILACS), inspected 3–14 October 2022",
      '# Northmoor',
      "## Inspection of children's services (ILACS), inspected 1 May 2024",
    ]);
    expect(text).toContain(
      '](https://reports.ofsted.gov.uk/provider/44/80998#:~:text=Staff%20feel,supported.)',
    );
  });

  test('gives the same bytes whatever order the notes come in', () => {
    const [reports, annotations] = [
      [report, northmoor],
      [judgement, recommendation, elsewhere],
    ];
    expect(
      toNotesMarkdown({ reports: reports.toReversed(), annotations: annotations.toReversed() }, AT),
    ).toBe(toNotesMarkdown({ reports, annotations }, AT));
  });

  test('leaves what was handed in as it was', () => {
    const annotations = Object.freeze([recommendation, judgement]) as Annotation[];
    expect(() => toNotesMarkdown({ reports: [report], annotations }, AT)).not.toThrow();
  });

  test('keeps a note whose report is not at hand', () => {
    const text = toNotesMarkdown({ reports: [], annotations: [recommendation] }, AT);
    expect(text).toContain('# Exampleshire\n\n## A report that is no longer kept\n\n> The timeliness');
  });

  test('means nothing but words, whatever a report or a note says', () => {
    const text = toNotesMarkdown(
      {
        reports: [report],
        annotations: [
          madeNote({
            quote: { exact: '<script>alert(1)</script> [[Link]] ==mark==', prefix: '', suffix: '' },
            note: 'a ~~b~~ $c$ #d\n--- | ---\n%%e%%',
          }),
        ],
      },
      AT,
    );
    expect(text).toContain('> \\<script>alert(1)\\</script> \\[\\[Link]] =\\=mark=\\=');
    expect(text).toContain('a \\~\\~b\\~\\~ \\$c\\$ \\#d');
    expect(text).toContain('%\\%e%\\%');
  });

  test('every annotation comes out once, whatever its words', () => {
    const words = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(fc.record({ exact: words, note: words, report: fc.boolean() })), (drafts) => {
        const annotations = drafts.map(({ exact, note, report: first }, i) => ({
          ...(first ? recommendation : elsewhere),
          id: String(i),
          quote: { exact, prefix: '', suffix: '' },
          note,
        }));
        const text = toNotesMarkdown({ reports: [report, northmoor], annotations }, AT);
        expect(text.match(/^> — \[(Exampleshire|Northmoor), Inspection of/gm) ?? []).toHaveLength(
          drafts.length,
        );
      }),
    );
  });
});
