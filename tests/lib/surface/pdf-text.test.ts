import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BlockKind } from '../../../lib/model/report-text.ts';
import { pageAt, type ReportText } from '../../../lib/model/report-text.ts';
import { readPages } from '../../../lib/surface/pdf-text.ts';
import type { RawPage } from '../../../lib/surface/raw-page.ts';
import { decoration, tagged, untagged } from '../../raw-pages.ts';

const shown = ({ text, blocks }: ReportText) =>
  blocks.map(({ kind, span, cells, marker }) => {
    const words = (cells ?? [span]).map((part) => text.slice(part.start, part.end)).join(' | ');
    return `${kind}: ${marker ? `[${marker}] ` : ''}${words}`;
  });
const read = (...pages: RawPage[]) => shown(readPages(pages).report);
const kinds = (report: ReportText): BlockKind[] => report.blocks.map(({ kind }) => kind);

describe('a tagged PDF', () => {
  test('gives headings, paragraphs, items and rows in the order of its tree', () => {
    const page = tagged(
      1,
      ['H1', 'Inspection of Exampleshire'],
      [
        'Table',
        ['TR', ['TH', ['P', 'Judgement']], ['TH', ['P', '@300 Grade']]],
        ['TR', ['TD', ['P', 'The impact of\nleaders']], ['TD', ['P', '@300 Good']]],
      ],
      ['P', 'Leaders know\ntheir services.'],
      [
        'L',
        ['LI', ['LBody', '\uF06E The timeliness of visits.']],
        ['LI', ['Lbl', '2.'], ['LBody', 'The quality of plans.']],
      ],
    );
    expect(read(page)).toEqual([
      'heading: Inspection of Exampleshire',
      'row: Judgement | Grade',
      'row: The impact of leaders | Good',
      'paragraph: Leaders know their services.',
      'item: [\uF06E] The timeliness of visits.',
      'item: [2.] The quality of plans.',
    ]);
  });

  test.each([
    ['a letter that is a bullet in its font', ['P', 'o The timeliness of visits.'], 'o'],
    ['a bullet read as another sign', ['P', '§ The timeliness of visits.'], '§'],
    ['a letter', ['P', 'a) The timeliness of visits.'], 'a)'],
    [
      'a sign in a paragraph of its own inside the item',
      ['L', ['LI', ['P', '\uF06E'], ['LBody', ['P', '@90 The timeliness of visits.']]]],
      '\uF06E',
    ],
    [
      'a sign in a paragraph of its own, with no list around',
      ['Div', ['P', '\uF06E'], ['P', '@90 The timeliness of visits.']],
      '\uF06E',
    ],
  ])('an item begins with %s', (_, piece, sign) => {
    expect(read(tagged(1, piece as never))).toEqual([`item: [${sign}] The timeliness of visits.`]);
  });

  test('a sentence in larger letters is no heading when it is an item or long', () => {
    const sentence = 'The recording of decisions at every stage of a child’s journey to adoption.';
    const page = untagged(1, [
      { words: 'What needs to improve', y: 780, size: 14 },
      { words: '1. Visits.', y: 750, size: 14 },
      { words: sentence, y: 720, size: 14 },
      { words: 'Leaders know their services and what children say of them, and they act on it.', y: 690 },
      { words: 'Leaders know their services and what children say of them, and they act on it.', y: 660 },
    ]);
    expect(read(page).slice(0, 3)).toEqual([
      'heading: What needs to improve',
      'item: [1.] Visits.',
      `paragraph: ${sentence}`,
    ]);
  });

  test('has no signs in it that turn words round or have no width', () => {
    const page = tagged(1, ['P', 'Plans are \u202Enot\u202C go\u200Bod\u2066 enough\u200F.']);
    expect(read(page)).toEqual(['paragraph: Plans are not good enough.']);
  });

  test('a layout table with one cell a row is read as running text', () => {
    const table = [
      'Table',
      ['TR', ['TD', ['P', 'Northmoor']]],
      ['TR', ['TD', ['P', '']], ['TD', ['P', 'Full inspection']]],
    ] as const;
    expect(read(tagged(1, table as never))).toEqual(['paragraph: Northmoor', 'paragraph: Full inspection']);
  });

  test('contents are furniture, notes are footnotes, and both stand after the flow', () => {
    const page = tagged(
      1,
      ['TOC', ['TOCI', 'Summary 3']],
      ['Note', ['P', '1 See the glossary.']],
      ['P', 'The flow.'],
    );
    expect(read(page)).toEqual([
      'paragraph: The flow.',
      'footnote: 1 See the glossary.',
      'furniture: Summary 3',
    ]);
  });

  test('a list whose labels hold words of its items is put together as printed', () => {
    const torn = [
      'L',
      ['LI', ['Lbl', '@100 plans'], ['LBody', '@84 ▪', '@140 are shared;']],
      ['LI', ['LBody', '\uF0B7 visits are made.']],
    ] as const;
    expect(read(tagged(1, torn as never))).toEqual([
      'item: [▪] plans are shared;',
      'item: [\uF0B7] visits are made.',
    ]);
  });
});

describe('words', () => {
  test.each([
    ['multi-\nagency work', 'multi-agency work'],
    ['pre-\nand post-birth', 'pre- and post-birth'],
    ['day-\nto-day care', 'day-to-day care'],
    ['super\u00ad\nvision', 'supervision'],
    ['the o\uFB03ce', 'the office'],
    ['two  blanks\u00a0here', 'two blanks here'],
  ])('%j is read as %j', (printed, words) => {
    expect(read(tagged(1, ['P', printed]))).toEqual([`paragraph: ${words}`]);
  });

  test('the raised number of a footnote is left out', () => {
    const page = tagged(1, ['P', 'What needs to improve?']);
    const [words] = page.items;
    page.items.push({ ...words!, str: '1', transform: [7, 0, 0, 7, 210, words!.transform[5]! + 4] });
    expect(read(page)).toEqual(['paragraph: What needs to improve?']);
  });
});

describe('a page break', () => {
  test.each([
    [
      'a paragraph',
      ['P', 'The partnership has made progress and'],
      ['P', 'visits are timely.'],
      'paragraph: The partnership has made progress and visits are timely.',
    ],
    [
      'an item',
      ['L', ['LI', ['LBody', '• The quality of plans for children who']]],
      ['L', ['LI', ['LBody', 'live in Northmoor.']]],
      'item: [•] The quality of plans for children who live in Northmoor.',
    ],
  ] as const)('runs through %s, which stays one', (_, before, after, whole) => {
    expect(read(tagged(1, before as never), tagged(2, after as never))).toEqual([whole]);
  });

  test('parts what is not one', () => {
    expect(read(tagged(1, ['P', 'One sentence.']), tagged(2, ['P', 'Another.']))).toHaveLength(2);
    expect(
      read(
        tagged(1, ['L', ['LI', ['LBody', '• An item without an end']]]),
        tagged(2, ['L', ['LI', ['LBody', '• Next item']]]),
      ),
    ).toHaveLength(2);
  });

  test('runs through a row, cell by cell', () => {
    const row = (...cells: string[]) =>
      ['Table', ['TR', ...cells.map((words) => ['TD', ['P', words]])]] as never;
    const pages = [
      tagged(1, row('Exampleshire Council and NHS', '@300 Leaders should ensure that')),
      tagged(2, row('Northmoor', '@300 plans are shared.')),
    ];
    expect(read(...pages)).toEqual([
      'row: Exampleshire Council and NHS Northmoor | Leaders should ensure that plans are shared.',
    ]);
  });

  test('runs through a row whose cell goes on with words and then with items', () => {
    const row = (...cell: unknown[]) => [
      'Table',
      ['TR', ['TD', ['P', 'Northmoor Council']], ['TD', ...cell]],
    ];
    const first = tagged(1, row(['P', '@200 Leaders must ensure that: plans are'] as never) as never);
    const second = tagged(2, [
      'Table',
      [
        'TR',
        ['TD'],
        ['TD', ['P', '@200 clear;'], ['L', ['LI', ['Lbl', '▪'], ['LBody', '@220 visits are made.']]]],
      ],
    ] as never);
    expect(read(first, second)).toEqual([
      'row: Northmoor Council | Leaders must ensure that: plans are clear; visits are made.',
    ]);
  });

  test('runs through a row whose requirement goes on with a new sentence below its own column', () => {
    const requirement = 'The registered person must ensure that visits are made at least once each month.';
    const first = tagged(1, [
      'Table',
      ['TR', ['TD', ['P', requirement]], ['TD', ['P', '@400 18 July 2025']]],
    ]);
    const second = tagged(2, ['Table', ['TR', ['TD', ['P', 'They must keep a record. (Regulation 44)']]]]);
    expect(read(first, second)).toEqual([
      `row: ${requirement} They must keep a record. (Regulation 44) | 18 July 2025`,
    ]);
  });

  test('a running header and the page number are furniture', () => {
    const page = (number: number): RawPage => {
      const made = tagged(number, ['P', `Words of page ${number}.`]);
      made.items.push(decoration('Inspection of Exampleshire', 820), decoration(String(number), 30));
      return made;
    };
    const { report } = readPages([page(1), page(2)]);
    expect(kinds(report)).toEqual([
      'paragraph',
      'paragraph',
      'furniture',
      'furniture',
      'furniture',
      'furniture',
    ]);
    expect(pageAt(report, report.text.indexOf('Words of page 2'))).toBe(2);
    expect(pageAt(report, report.text.lastIndexOf('2'))).toBe(2);
  });
});

describe('an untagged PDF', () => {
  test('is read by its look: paragraphs by the space between, rows by columns', () => {
    const page = untagged(1, [
      { words: 'Inspection of Northmoor', y: 780, size: 18 },
      { words: 'The impact of leaders on', y: 740 },
      { words: 'social work practice', y: 726 },
      { words: 'Good', x: 400, y: 726 },
      { words: 'Overall effectiveness', y: 700 },
      { words: 'Requires improvement', x: 400, y: 700 },
      { words: 'Leaders know their services and what children say of them, and', y: 670 },
      { words: 'they act on it.', y: 656 },
      { words: '• The timeliness of visits.', y: 630 },
      { words: '• The quality of plans.', y: 616 },
    ]);
    expect(read(page)).toEqual([
      'heading: Inspection of Northmoor',
      'row: The impact of leaders on social work practice | Good',
      'row: Overall effectiveness | Requires improvement',
      'paragraph: Leaders know their services and what children say of them, and they act on it.',
      'item: [•] The timeliness of visits.',
      'item: [•] The quality of plans.',
    ]);
  });

  test('a table written cell by cell is read row by row, however narrow the space between', () => {
    const page = untagged(1, [
      { words: 'Responsible body', y: 780 },
      { words: 'Areas for priority action', x: 180, y: 780 },
      { words: 'Northmoor Council', y: 760 },
      { words: 'and Northmoor NHS', y: 746 },
      { words: 'Leaders must act on', x: 180, y: 760 },
      { words: 'waiting times.', x: 180, y: 746 },
      { words: 'Board', y: 726 },
      { words: 'Health leaders', x: 180, y: 726 },
      { words: 'must plan.', x: 180, y: 712 },
    ]);
    expect(read(page)).toEqual([
      'row: Responsible body | Areas for priority action',
      'row: Northmoor Council and Northmoor NHS | Leaders must act on waiting times.',
      'row: Board | Health leaders must plan.',
    ]);
  });

  test('an item goes on in its next line though its bullet is smaller', () => {
    const page = untagged(1, [
      { words: '•', x: 80, y: 780, size: 10 },
      { words: 'help for children who wait for a long time to be seen by health services', x: 98, y: 780 },
      { words: 'and their families.', x: 98, y: 766 },
      { words: '•', x: 80, y: 752, size: 10 },
      { words: 'plans.', x: 98, y: 752 },
    ]);
    expect(read(page)).toEqual([
      'item: [•] help for children who wait for a long time to be seen by health services and their families.',
      'item: [•] plans.',
    ]);
  });
});

describe('any pages', () => {
  const row = fc.record({
    words: fc.string({ unit: 'grapheme', maxLength: 40 }),
    x: fc.integer({ min: 0, max: 500 }),
    y: fc.integer({ min: 0, max: 842 }),
    size: fc.constantFrom(0, 7, 12, 18),
  });
  const pages = fc.array(fc.array(row, { maxLength: 12 }), { maxLength: 3 });

  test('blocks lie in the text, in order, parted by a line break; each word leads back to its item', () => {
    fc.assert(
      fc.property(pages, (made) => {
        const raw = made.map((rows, i) => untagged(i + 1, rows));
        const { report, map } = readPages(raw);
        let end = -1;
        for (const { span, cells } of report.blocks) {
          expect(span.start).toBe(end + 1);
          expect(span.end).toBeGreaterThan(span.start);
          for (const cell of cells ?? []) expect(cell.start).toBeGreaterThanOrEqual(span.start);
          end = span.end;
        }
        expect(end).toBe(report.blocks.length > 0 ? report.text.length : -1);
        for (const { page, item, from, to } of map.piecesOf({ start: 0, end: report.text.length })) {
          const at = map.offsetOf(page, item, from)!;
          expect(map.piecesOf({ start: at, end: at + 1 })).toMatchObject([{ page, item, from }]);
          expect(to).toBeLessThanOrEqual(raw[page - 1]!.items[item]!.str.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});
