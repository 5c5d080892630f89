import { describe, expect, test } from 'vitest';
import { noteWords } from '../../../entrypoints/reader/note-words.ts';
import type { Anchor } from '../../../lib/model/anchor.ts';
import type { Annotation } from '../../../lib/model/annotation.ts';
import { madeNote } from '../../made.ts';

const anchored: Anchor = { status: 'anchored', span: { start: 0, end: 9 }, score: 1 };
const words = (change: Partial<Annotation>, anchor: Anchor = anchored) =>
  noteWords({ annotation: madeNote(change), anchor });

describe('what a note says inside a PDF', () => {
  test('nothing, for a highlight without words', () => expect(words({})).toBe(''));

  test('the reader’s words, then tags as apps take them', () => {
    expect(words({ note: ' Ask the panel.\nSoon. ', tags: ['Care leavers', 'ask'] })).toBe(
      'Ask the panel.\nSoon.\n#Care-leavers #ask',
    );
  });

  test.each<[string, Partial<Annotation>]>([
    ['Recommendation', { kind: 'recommendation' }],
    ['Recommendation, done', { kind: 'recommendation', done: true }],
    ['Concern', { kind: 'concern' }],
    ['Judgement: Overall effectiveness, good', judged(true)],
    ['Earlier judgement: Overall effectiveness, good', judged(false)],
  ])('what it is: %s', (said, change) => expect(words(change)).toBe(said));

  test('that its place is not sure', () => {
    expect(words({ note: 'Hm.' }, { status: 'doubtful', span: { start: 0, end: 9 }, score: 0.7 })).toBe(
      'Hm.\nCheck this place: the words in the report are not quite these.',
    );
  });
});

function judged(current: boolean): Partial<Annotation> {
  const finding = {
    rule: 'r',
    area: 'Overall effectiveness',
    grade: 'good',
    current,
    heading: null,
    force: null,
  };
  return { kind: 'judgement', finding };
}
