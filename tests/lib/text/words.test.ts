import { describe, expect, test } from 'vitest';
import { distinctWords, isSlipOf, wordsIn } from '../../../lib/text/words.ts';

describe('words as searching sees them', () => {
  test.each([
    ['Children’s plans', ['childrens', 'plans']],
    ['multi-agency', ['multi', 'agency']],
    ['Ynys Môn', ['ynys', 'mon']],
    ['(Para 31)', ['para', '31']],
    ['…', []],
  ])('%j', (text, words) => expect([...distinctWords(text)]).toEqual(words));

  test('say where they stand', () =>
    expect(wordsIn('a “Bee”')).toEqual([
      { word: 'a', start: 0, end: 1 },
      { word: 'bee', start: 3, end: 6 },
    ]));
});

describe('a slip of the keyboard', () => {
  test.each(['supervison', 'supervisiom', 'suprevision', 'superviision', 'uspervision', 'superbis'])(
    '%j is supervision',
    (typed) => expect(isSlipOf(typed, 'supervision')).toBe(true),
  );
  test.each(['superstition', 'provision', 'supplies'])('%j is not', (typed) =>
    expect(isSlipOf(typed, 'supervision')).toBe(false),
  );
});
