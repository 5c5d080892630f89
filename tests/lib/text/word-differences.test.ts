import { describe, expect, test } from 'vitest';
import { type Part, wordDifferences } from '../../../lib/text/word-differences.ts';

/** What only one of the two has stands in brackets. */
const shown = (parts: Part[]) =>
  parts.map(({ words, same }) => (same ? words : `[${words.trim()}]`)).join('');

describe('two wordings', () => {
  test.each([
    ['Plans are good.', 'Plans are good.', 'Plans are good.', 'Plans are good.'],
    ['Plans are good.', 'Plans are poor.', 'Plans are [good.]', 'Plans are [poor.]'],
    ['Plans are good.', 'Most plans are now good.', '[Plans]are good.', '[Most plans]are [now]good.'],
    ['', 'Anything.', '', '[Anything.]'],
    ['One  two', 'two', '[One]two', 'two'],
  ])('%j and %j', (before, after, first, second) => {
    const parts = wordDifferences(before, after);
    expect([shown(parts.before), shown(parts.after)]).toEqual([first, second]);
  });

  test('of very many words are compared at their ends', () => {
    const many = (word: string) => `Begin ${`${word} `.repeat(3000)}end`;
    const { before } = wordDifferences(many('one'), many('two'));
    expect(before.map(({ same }) => same)).toEqual([true, false, true]);
  });
});
