import { describe, expect, test } from 'vitest';
import { refusedByServer } from '../../../entrypoints/reader/failure.ts';
import { checkPdf } from '../../../entrypoints/reader/fetch-file.ts';
import { bytesInWords } from '../../../lib/model/bytes.ts';

const bytes = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;

describe('what may be a PDF', () => {
  test.each(['%PDF-1.7\n…', `${' '.repeat(1000)}%PDF-1.4`])(
    'takes a header in the first 1,024 bytes',
    (text) => expect(checkPdf(bytes(text))).toHaveLength(bytes(text).length),
  );

  test('says that a web page is none', () =>
    expect(() => checkPdf(bytes('<!doctype html><title>Not found</title>'))).toThrow(/not a PDF/));

  test('says that an empty file is empty', () => expect(() => checkPdf(bytes(''))).toThrow(/empty/));
});

describe('failures in words', () => {
  test.each([
    [404, /no report at this address any more/, false],
    [403, /does not hand this report/, false],
    [500, /Try again in a few minutes/, true],
  ])('%i', (status, words, retry) => {
    expect(refusedByServer(status).message).toMatch(words);
    expect(refusedByServer(status).retry).toBe(retry);
  });

  test.each([
    [0, '1 kB'],
    [412_300, '412 kB'],
    [3_440_000, '3.4 MB'],
  ])('%i bytes are %s', (count, words) => expect(bytesInWords(count)).toBe(words));
});
