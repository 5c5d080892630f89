import { describe, expect, test } from 'vitest';
import { referencesIn } from '../../../lib/detect/references.ts';
import { readPlainText } from '../../../lib/surface/plain-text.ts';

const report = readPlainText(
  ['36. Plans are late.', '', '37. Visits are late.', '', '40. Calls are late.'].join('\n'),
);
const NOWHERE = readPlainText('');

describe('referencesIn', () => {
  test.each([
    ['Improve plans. (Regulation 12 (1) (2)(a)(i))', 'regulation', 'Regulation 12 (1) (2)(a)(i)'],
    [
      'Give reasons. (The Fostering Services (England) Regulations 2011 Regulation 24 (1))',
      'regulation',
      'The Fostering Services (England) Regulations 2011 Regulation 24 (1)',
    ],
    [
      'Paint rooms. (‘Guide to the Homes Regulations’, page 15, paragraph 3.9)',
      'guide',
      '‘Guide to the Homes Regulations’, page 15, paragraph 3.9',
    ],
    [
      'Train carers. (‘Fostering: National Minimum Standards’, 20.8)',
      'guide',
      '‘Fostering: National Minimum Standards’, 20.8',
    ],
    ['The timeliness of visits. (Outcome three)', 'outcome', 'Outcome three'],
    ['The use of data. (Enabler 2)', 'enabler', 'Enabler 2'],
  ])('%j', (words, kind, label) =>
    expect(referencesIn(words, NOWHERE)).toEqual([{ kind, label, target: null }]),
  );

  test('each paragraph named leads to its own place', () => {
    const found = referencesIn('Hold visits in time. (paragraphs 37 and 40)', report);
    expect(found.map(({ target }) => target && report.text.slice(target.start, target.end))).toEqual([
      'Visits are late.',
      'Calls are late.',
    ]);
  });

  test('a range is every paragraph in it; one that is not there leads nowhere', () =>
    expect(referencesIn('(Para 36 to 38)', report).map(({ target }) => target !== null)).toEqual([
      true,
      true,
      false,
    ]));

  test.each(['No brackets: paragraph 37', '(a third)', '(see the guide)', '(paragraph'])(
    'nothing in %j',
    (words) => expect(referencesIn(words, report)).toEqual([]),
  );
});
