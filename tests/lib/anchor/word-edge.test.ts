import { describe, expect, test } from 'vitest';
import { wholeWords } from '../../../lib/anchor/word-edge.ts';

describe('a selection is widened to whole words', () => {
  const text = 'Leaders in Northmoor know children’s plans3 well, since 2019.';
  test.each([
    ['eaders in North', 'Leaders in Northmoor'],
    ['Leaders in', 'Leaders in'],
    [' know ', ' know '],
    ['childre', 'children’s'],
    ['s plans', 'children’s plans'],
    ['plans', 'plans'],
    ['ell, since 20', 'well, since 2019'],
    [text, text],
  ])('%j becomes %j', (selected, kept) => {
    const start = text.indexOf(selected);
    const { start: from, end } = wholeWords(text, { start, end: start + selected.length });
    expect(text.slice(from, end)).toBe(kept);
  });

  test('but never by more than a word can have', () => {
    const long = 'a'.repeat(200);
    expect(wholeWords(long, { start: 90, end: 110 })).toEqual({ start: 90, end: 110 });
  });
});
