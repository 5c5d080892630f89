import { describe, expect, test } from 'vitest';
import type { Block, ReportText } from '../../../lib/model/report-text.ts';
import { sentenceBeside } from '../../../lib/surface/sentence-beside.ts';

const TEXT = 'Leaders know. Plans are vague.\nVisits are regular.\npage 1 of 2';
const block = (kind: Block['kind'], words: string): Block => {
  const start = TEXT.indexOf(words);
  return { kind, span: { start, end: start + words.length } };
};
const report: ReportText = {
  text: TEXT,
  blocks: [
    block('paragraph', 'Leaders know. Plans are vague.'),
    block('item', 'Visits are regular.'),
    block('furniture', 'page 1 of 2'),
  ],
  pages: [],
};
const beside = (words: string, step: 1 | -1) => {
  const start = TEXT.indexOf(words);
  const span = sentenceBeside(report, { start, end: start + words.length }, step);
  return span && TEXT.slice(span.start, span.end);
};

describe('the sentence beside', () => {
  test.each([
    ['Leaders know.', 1, 'Plans are vague.'],
    ['Plans are vague.', 1, 'Visits are regular.'],
    ['Visits are regular.', -1, 'Plans are vague.'],
    ['Plans are vague.', -1, 'Leaders know.'],
  ] as const)('%j, %i: %j', (words, step, next) => expect(beside(words, step)).toBe(next));

  test('none before the first, and none in furniture', () => {
    expect(beside('Leaders know.', -1)).toBeNull();
    expect(beside('Visits are regular.', 1)).toBeNull();
  });

  test('from nowhere, the first of what follows', () =>
    expect(sentenceBeside(report, { start: 0, end: 0 }, 1)).toEqual({ start: 0, end: 13 }));
});
