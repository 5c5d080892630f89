import { describe, expect, test } from 'vitest';
import { textFragment } from '../../../lib/anchor/text-fragment.ts';
import type { ReportText } from '../../../lib/model/report-text.ts';

/** A report of these blocks. */
const report = (...lines: string[]): ReportText => ({ text: lines.join('\n'), blocks: [], pages: [] });

/** The nth time `words` stand in `text`, from 0. */
function spanOf({ text }: ReportText, words: string, nth = 0) {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
}

const read = (fragment: string | null) => fragment && decodeURIComponent(fragment);

describe('textFragment', () => {
  const text = report(
    'Overall effectiveness: good',
    'Leaders know their service well. Staff feel supported.',
    'Plans are clear. Staff feel supported.',
  );

  test('names words that stand once by themselves', () => {
    expect(read(textFragment(text, spanOf(text, 'Leaders know their service well.')))).toBe(
      'text=Leaders know their service well.',
    );
  });

  test('adds what stands around words that stand twice', () => {
    expect(read(textFragment(text, spanOf(text, 'Staff feel supported.', 1)))).toBe(
      'text=are clear.-,Staff feel supported.',
    );
    expect(read(textFragment(text, spanOf(text, 'Staff feel supported.')))).toBe(
      'text=service well.-,Staff feel supported.,-Plans are',
    );
  });

  test('names words over several blocks by their beginning and end', () => {
    const all = { start: 0, end: text.text.length };
    expect(read(textFragment(text, all))).toBe(
      'text=Overall effectiveness: good,Plans are clear. Staff feel supported.',
    );
  });

  test('escapes what means something in a fragment', () => {
    const odd = report('A multi-agency plan, for care & support');
    expect(textFragment(odd, { start: 0, end: odd.text.length })).toBe(
      'text=A%20multi%2Dagency%20plan%2C%20for%20care%20%26%20support',
    );
  });

  test.each([
    ['one of many that look the same', report('Good', 'Good', 'Good', 'Good'), { start: 5, end: 9 }],
    ['half a word', report('Leaders know'), { start: 2, end: 9 }],
    ['white space', report('One', ' ', 'two'), { start: 3, end: 6 }],
  ])('gives none for %s', (_, text, span) => expect(textFragment(text, span)).toBeNull());
});
