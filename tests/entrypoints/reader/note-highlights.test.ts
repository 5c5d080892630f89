import { describe, expect, test } from 'vitest';
import { noteHighlights } from '../../../entrypoints/reader/note-highlights.ts';
import type { Annotation } from '../../../lib/model/annotation.ts';
import { readPages } from '../../../lib/surface/pdf-text.ts';
import { madeNote } from '../../made.ts';
import { tagged } from '../../raw-pages.ts';

/** Every letter is as wide as the next. */
const even = (text: string) => text.length;

const pages = [
  tagged(1, ['P', 'Leaders know the county\nand they act on what']),
  tagged(2, ['P', 'children tell them.'], ['P', 'Plans drift.']),
];
const reading = { ...readPages(pages), pages };
const { text } = reading.report;

const highlights = (words: string, own: Partial<Annotation> = {}) => {
  const start = text.indexOf(words);
  const anchor = { status: 'anchored', span: { start, end: start + words.length }, score: 1 } as const;
  const note = { annotation: madeNote(own), anchor, found: words, page: 1 };
  return noteHighlights(note, { kind: 'highlight', colour: 'pink' }, reading, even);
};

describe('a note as highlights in a PDF', () => {
  test('lies on its words, in its colour, and says what the note says', () => {
    const [only, ...others] = highlights('know the', { note: 'Ask.', createdAt: 7 });
    expect(others).toEqual([]);
    expect(only).toMatchObject({ page: 1, colour: [255, 209, 227], words: 'Ask.', createdAt: 7 });
    expect(only!.quads).toHaveLength(1);
    const [left, , right] = only!.quads[0]!;
    expect([left, right]).toEqual([70 + 8 * 6, 70 + 16 * 6]);
  });

  test('has an area for every line it touches', () => {
    expect(highlights('the county and they')[0]!.quads).toHaveLength(2);
  });

  test('over a page break there is one on each page, and the second leads back to the first', () => {
    const [first, second] = highlights(text.slice(text.indexOf('act'), text.indexOf('tell')).trim(), {
      note: 'Ask.',
    });
    expect([first!.page, first!.words]).toEqual([1, 'Ask.']);
    expect([second!.page, second!.words]).toEqual([2, 'Goes on from page 1.']);
  });

  test('nothing is said of one without words, on either page', () => {
    const both = highlights(text.slice(text.indexOf('act'), text.indexOf('tell')).trim());
    expect(both.map(({ words }) => words)).toEqual(['', '']);
  });

  test('a lost note has no place', () => {
    const note = {
      annotation: madeNote(),
      anchor: { status: 'lost', score: 0 } as const,
      found: null,
      page: null,
    };
    expect(noteHighlights(note, { kind: 'doubtful' }, reading, even)).toEqual([]);
  });
});
