import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldedIndex } from '../../../lib/text/fold.ts';

const lettersOf = (text: string): string => {
  const { codes, length } = fold(text);
  return String.fromCharCode(...codes.subarray(0, length));
};

describe('fold', () => {
  test.each([
    ['Children’s “services” – good.', 'childrensservicesgood'],
    ['multi-\nagency work', 'multiagencywork'],
    ['o\u00adffice and oﬃce', 'officeandoffice'],
    ['Cafe\u0301 and CAFÉ', 'caféandcafé'],
    ['12½ per cent', '1212percent'],
    ['\u00a0\u200b\u0000\ud800', ''],
    ['𝐆ood 😀', 'good'],
  ])('reads %j as %j', (text, letters) => expect(lettersOf(text)).toBe(letters));

  test('is the same for composed and decomposed letters, at any place', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(lettersOf(text.normalize('NFD'))).toBe(lettersOf(text.normalize('NFC')));
      }),
    ));

  test('knows where every letter stands, for any string at all', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { starts, ends, length } = fold(text);
        for (let i = 0; i < length; i++) {
          expect(starts[i]).toBeLessThan(ends[i]!);
          expect(ends[i]).toBeLessThanOrEqual(text.length);
          if (i) expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1]!);
        }
      }),
    ));

  test('finds the first letter from an offset on', () => {
    const folded = fold('– a, b');
    expect([0, 2, 3, 5, 6].map((offset) => foldedIndex(folded, offset))).toEqual([0, 0, 1, 1, 2]);
  });
});
