import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { piecesIn, remembered } from '../../../lib/text/pieces.ts';

const wordsOf = remembered((piece) => `<${piece}>`);

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
        expect(pieces.reduce((sum, piece) => sum + piece.text.length + 1, -1)).toBe(text.length);
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
  let asked = 0;
  const count = remembered(() => ++asked);
  for (const piece of piecesIn('twice twice')) count(piece);
  expect(asked).toBe(1);
});
