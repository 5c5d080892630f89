import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { failureInWords } from '../../../lib/store/failure.ts';

const dexies = (name: string, inner?: unknown) =>
  Object.assign(new Error(`${name}: low-level words`), { name, inner });

describe('what a failure of the store is told as', () => {
  test.each([
    [
      new DOMException('…', 'QuotaExceededError'),
      /^The disk is full.*Everything saved before is safe.*try again/,
    ],
    [dexies('AbortError', new DOMException('…', 'QuotaExceededError')), /^The disk is full/],
    [new Dexie.BulkError('…', [new Dexie.QuotaExceededError('…')]), /^The disk is full/],
    [
      dexies('OpenFailedError', dexies('UnknownError')),
      /^The browser could not open your notes. Nothing was deleted/,
    ],
    [dexies('DatabaseClosedError'), /^The browser could not open your notes/],
    [dexies('AbortError'), /^The browser could not write this to the disk.*The disk may be full/],
  ])('%s', (error, sentence) => {
    expect(failureInWords(error)).toMatch(sentence);
  });

  test('any other error keeps its own words', () => {
    expect(failureInWords(new Error('This report is not read yet.'))).toBe('This report is not read yet.');
    expect(failureInWords('stopped')).toBe('stopped');
  });
});
