import { describe, expect, test } from 'vitest';
import { sentencesIn } from '../../../lib/text/sentences.ts';

const split = (text: string) =>
  sentencesIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('sentencesIn', () => {
  test.each([
    ['Visits are timely. Plans are clear.', ['Visits are timely.', 'Plans are clear.']],
    [
      '“Staff know families well. They listen,” said the report. It agrees.',
      ['“Staff know families well.', 'They listen,” said the report.', 'It agrees.'],
    ],
    ["She said: 'It works.' Others agreed.", ["She said: 'It works.'", 'Others agreed.']],
    [
      'Plans drift (see page 3. It shows why). Leaders know.',
      ['Plans drift (see page 3. It shows why).', 'Leaders know.'],
    ],
    ['Is this good? It is! Really.', ['Is this good?', 'It is!', 'Really.']],
    ['Advocates are used.2 Reviews are late.', ['Advocates are used.2', 'Reviews are late.']],
    ['Area\tGood', ['Area', 'Good']],
    ['No stop at the end', ['No stop at the end']],
  ])('%j', (text, sentences) => expect(split(text)).toEqual(sentences));

  test.each([
    'The team in St. Helens meets Dr. Field and Ms. J. Moss.',
    'Standard No. 5 is met (see paras. 3 and 4).',
    'Caseloads fell to 14.5 on average, i.e. Northmoor is below e.g. Exampleshire.',
    'The report of p. 4 vs. Annex B.',
    'He said it was “not good enough.” and left.',
  ])('is one sentence: %j', (text) => expect(split(text)).toEqual([text]));

  test('gives spans of the stretch asked for', () => {
    const text = 'Before. One here. Two here. After.';
    expect(sentencesIn(text, { start: 8, end: 27 })).toEqual([
      { start: 8, end: 17 },
      { start: 18, end: 27 },
    ]);
  });
});
