import { describe, expect, test } from 'vitest';
import { fitNear } from '../../../lib/anchor/fit.ts';
import { fold } from '../../../lib/text/fold.ts';

const place = (text: string, quote: string, most = 5) =>
  fitNear(fold(text), fold(quote), 0, text.length, most);

describe('fitNear', () => {
  test.each([
    ['the plan is clear', 'plan', { start: 3, end: 7, errors: 0 }],
    ['the plaan is clear', 'plan is', { start: 3, end: 10, errors: 1 }],
    ['the pan is clear', 'plan is', { start: 3, end: 8, errors: 1 }],
    ['the plum is clear', 'plan is', { start: 3, end: 9, errors: 2 }],
  ])('in %j, %j fits', (text, quote, expected) => expect(place(text, quote)).toMatchObject(expected));

  test.each([
    ['too many errors', 'abcdefgh', 'zyxwvuts'],
    ['an empty quote', 'abc', ''],
    ['an empty text, when more letters are missing than allowed', '', 'abcdefgh'],
  ])('null for %s', (_, text, quote) => expect(place(text, quote, 3)).toBeNull());
});
