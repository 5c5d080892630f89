import { expect, test } from 'vitest';
import { quoteOf } from '../../../lib/anchor/quote-of.ts';
import { reportOf } from './report.ts';

test('keeps the words and up to 32 characters on each side', () => {
  const text = `${'a'.repeat(40)}WORDS${'b'.repeat(10)}`;
  expect(quoteOf(reportOf(text), { start: 40, end: 45 })).toEqual({
    exact: 'WORDS',
    prefix: 'a'.repeat(32),
    suffix: 'b'.repeat(10),
  });
});

test('never keeps half a character', () => {
  const text = `😀${'a'.repeat(31)}WORDS${'b'.repeat(31)}😀`;
  expect(quoteOf(reportOf(text), { start: 33, end: 38 })).toEqual({
    exact: 'WORDS',
    prefix: 'a'.repeat(31),
    suffix: 'b'.repeat(31),
  });
});
