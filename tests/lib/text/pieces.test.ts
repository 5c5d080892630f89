import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forgetMany, lengthOf, piecesIn, remembered } from '../../../lib/text/pieces.ts';

const seen: string[] = [];
const place = remembered((piece) => seen.push(piece) - 1);
const wordsOf = (piece: number): string => `<${seen[place(piece)]}>`;
const codesOf = remembered((piece) => Array.from(piece, (letter) => letter.codePointAt(0)!));

describe('piecesIn', () => {
  test('parts at each blank, empty pieces included', () =>
    expect(piecesIn('Plans, not  cases').map(wordsOf)).toEqual(['<Plans,>', '<not>', '<>', '<cases>']));

  test('any text: put together again it is the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const pieces = piecesIn(text);
        expect(pieces.map(wordsOf).join(' ')).toBe(
          text
            .split(' ')
            .map((piece) => `<${piece}>`)
            .join(' '),
        );
        expect(pieces.reduce((sum, piece) => sum + lengthOf(piece) + 1, -1)).toBe(text.length);
      }),
    );
  });

  test('more different words than are remembered are still told apart', () => {
    for (let n = 0; n < 90_000; n += 100) {
      const words = Array.from({ length: 100 }, (_, i) => `word${n + i}`);
      expect(piecesIn(words.join(' ')).map(wordsOf)).toEqual(words.map((word) => `<${word}>`));
    }
  });
});

test('what is remembered is asked once', () => {
  const before = seen.length;
  for (const piece of piecesIn('twice twice')) place(piece);
  expect(seen.length).toBe(before + 1);
});

test('a part of a text is parted as that part alone', () => {
  const text = 'Plans are clear. Visits are late.';
  expect(piecesIn(text, 17, 33)).toEqual(piecesIn('Visits are late.'));
});

test('lists are remembered, too', () => {
  const [piece] = piecesIn('ab');
  expect(codesOf(piece!)).toEqual([97, 98]);
  expect(codesOf(piece!)).toBe(codesOf(piece!));
});

test('very many are forgotten on demand; who still asks about one is told', () => {
  const [old] = piecesIn('forgotten');
  piecesIn(Array.from({ length: 30_000 }, (_, i) => `new${i}`).join(' '));
  expect(forgetMany()).toBe(true);
  expect(forgetMany()).toBe(false);
  expect(() => wordsOf(old!)).toThrow('forgotten');
  expect(piecesIn('told apart still').map(wordsOf)).toEqual(['<told>', '<apart>', '<still>']);
});
