import { describe, expect, test } from 'vitest';
import { pdfMap } from '../../../lib/surface/pdf-map.ts';

// "The office", of which "The" is item 0, a blank stands in no item, and "office" is item 2, its "ffi" one ligature.
const map = pdfMap([
  { page: 1, item: 0, from: 1, to: 4, start: 0, end: 3 },
  { page: 1, item: 2, from: 0, to: 1, start: 4, end: 5 },
  { page: 1, item: 2, from: 1, to: 2, start: 5, end: 8 },
  { page: 1, item: 2, from: 2, to: 4, start: 8, end: 10 },
]);

describe('piecesOf', () => {
  test('gives the stretches of items that a span covers, blanks left out', () => {
    expect(map.piecesOf({ start: 1, end: 5 })).toEqual([
      { page: 1, item: 0, from: 2, to: 4 },
      { page: 1, item: 2, from: 0, to: 1 },
    ]);
  });

  test('takes a ligature whole', () => {
    expect(map.piecesOf({ start: 6, end: 7 })).toEqual([{ page: 1, item: 2, from: 1, to: 2 }]);
  });
});

describe('offsetOf', () => {
  test.each([
    ['a character', 0, 2, 1],
    ['a blank before the words', 0, 0, 0],
    ['just after an item', 0, 4, 3],
    ['what follows a ligature', 2, 2, 8],
  ])('%s', (_, item, char, offset) => {
    expect(map.offsetOf(1, item, char)).toBe(offset);
  });

  test('is null for an item that has no words in the text', () => {
    expect(map.offsetOf(1, 1, 0)).toBeNull();
  });
});
