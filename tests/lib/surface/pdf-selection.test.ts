import { describe, expect, test } from 'vitest';
import type { Block, ReportText } from '../../../lib/model/report-text.ts';
import type { PdfReading } from '../../../lib/surface/pdf.ts';
import { pdfMap, type Run } from '../../../lib/surface/pdf-map.ts';
import { spanBetween } from '../../../lib/surface/pdf-selection.ts';
import type { RawPage } from '../../../lib/surface/raw-page.ts';

/** Two pages: a bullet and a paragraph that runs over the break, a footer, and the rest of the paragraph. */
const ITEMS = [
  ['•', 'Leaders know ', 'their county '],
  ['page 1 of 2', 'well. ', 'Plans are vague.'],
];
const FLOW = 'Leaders know their county well.\nPlans are vague.';
const TEXT = `${FLOW}\npage 1 of 2`;

const run = (page: number, item: number, words: string): Run => {
  const start = TEXT.indexOf(words);
  return { page, item, from: 0, to: words.length, start, end: start + words.length };
};
const block = (kind: Block['kind'], words: string): Block => {
  const start = TEXT.indexOf(words);
  return { kind, span: { start, end: start + words.length } };
};
const report: ReportText = {
  text: TEXT,
  blocks: [
    block('item', 'Leaders know their county well.'),
    block('paragraph', 'Plans are vague.'),
    block('furniture', 'page 1 of 2'),
  ],
  pages: [],
};
const reading: PdfReading = {
  report,
  map: pdfMap([
    run(1, 1, 'Leaders know '),
    run(1, 2, 'their county '),
    run(2, 1, 'well.'),
    run(2, 2, 'Plans are vague.'),
    run(2, 0, 'page 1 of 2'),
  ]),
  pages: ITEMS.map((strs, i) => ({
    page: i + 1,
    items: strs.map((str) => ({ str })),
  })) as unknown as RawPage[],
  broken: [],
};
const place = (page: number, item: number, char: number) => ({ page, item, char });
const words = (...ends: [ReturnType<typeof place>, ReturnType<typeof place>]) => {
  const span = spanBetween(reading, ...ends);
  return span && TEXT.slice(span.start, span.end);
};

describe('selected places of a PDF as a span', () => {
  test('words within an item', () => expect(words(place(1, 1, 8), place(1, 1, 12))).toBe('know'));

  test('over a page break, without the footer between', () =>
    expect(words(place(1, 1, 0), place(2, 1, 5))).toBe('Leaders know their county well.'));

  test('over paragraphs, the break between them kept', () =>
    expect(words(place(2, 1, 0), place(2, 2, 5))).toBe('well.\nPlans'));

  test('from a bullet, which is not in the text', () =>
    expect(words(place(1, 0, 0), place(1, 1, 7))).toBe('Leaders'));

  test('blanks at the ends are left out', () => expect(words(place(1, 1, 7), place(1, 1, 13))).toBe('know'));

  test('furniture, when nothing else is selected', () =>
    expect(words(place(2, 0, 0), place(2, 0, 11))).toBe('page 1 of 2'));

  test('null for a bullet, and for blanks', () => {
    expect(words(place(1, 0, 0), place(1, 0, 1))).toBeNull();
    expect(words(place(1, 1, 12), place(1, 1, 13))).toBeNull();
  });

  test('null when the text between was not selected', () => {
    const crossed: PdfReading = {
      ...reading,
      map: pdfMap([run(1, 1, 'Leaders know '), run(2, 2, 'their county '), run(1, 2, 'well.')]),
    };
    expect(spanBetween(crossed, place(1, 1, 0), place(1, 2, 5))).toBeNull();
  });
});
