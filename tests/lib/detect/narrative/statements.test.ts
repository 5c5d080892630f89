import { describe, expect, test } from 'vitest';
import { polarityOf } from '../../../../lib/detect/narrative/polarity.ts';
import { sectionLean } from '../../../../lib/detect/narrative/section-lean.ts';
import { sentenceOf } from '../../../../lib/detect/narrative/sentence.ts';
import { saysBoth, statementOf, statements } from '../../../../lib/detect/narrative/statements.ts';
import { contextOf, textOfLines } from './told.ts';

const stated = (words: string) => statementOf(sentenceOf(words, null));

describe('a statement', () => {
  test.each([
    'Social workers know children well and visit them regularly.',
    'Managers provide effective oversight, and plans are clear and detailed.',
    'Thresholds are well understood by partners.',
    'Children benefit from strong and stable relationships with their social workers.',
  ])('of strength: %j', (words) => expect(stated(words)).toBe('strength'));

  test.each([
    'However, plans are not always clear and reviews are often delayed.',
    'Supervision is not regular enough and does not sufficiently challenge drift.',
    'Too many children wait too long for an assessment.',
    'The quality of recording is inconsistent and management oversight is weak.',
  ])('of concern: %j', (words) => expect(stated(words)).toBe('concern'));

  test.each([
    'The inspection team visited the council for two weeks.',
    'There are 412 children in care.',
    'Plans are clear and detailed, but reviews are often delayed and visits are late.',
  ])('of neither, or both: %j', (words) => expect(stated(words)).toBeNull());
});

test('headings, lists of what must improve, how it was done, and others’ words are left alone', () => {
  const report = textOfLines(
    '# What needs to improve?',
    '- The quality of plans, which are not always clear.',
    '# Headline findings',
    'Inspectors considered a range of evidence, and met strong and effective managers.',
  );
  expect(statements.find(contextOf(report, 'ilacs'))).toEqual([]);
  const article = textOfLines(
    'Ofsted inspectors visited the council in May and published their letter in the first week of June.',
    'The leader said: “Our staff are skilled, committed and effective, and children benefit from it.”',
  );
  expect(statements.find(contextOf(article, null))).toEqual([]);
});

test('what a partnership or a school needs to do better is found, though what it needs to do to improve is a list', () => {
  const report = textOfLines(
    '# What does the area partnership need to do better?',
    'Too many children wait too long for an assessment.',
    '# What does the school do well and what does it need to do better?',
    'Too many pupils are absent and leaders do not check this closely enough.',
    '# What does the school need to do to improve?',
    'Too many pupils are absent and leaders do not check this closely enough.',
  );
  const found = statements.find(contextOf(report, 'send'));
  expect(found.map(({ kind }) => kind)).toEqual(['concern', 'concern']);
});

test.each([
  ['Key strengths', 1],
  ['What is the area partnership doing that is effective?', 1],
  ['What does the area partnership need to do better?', -1],
  ['The experiences and progress of care leavers: good', 0.5],
  ['The experiences and progress of care leavers is inadequate', -0.5],
  ['What does the school do well and what does it need to do better?', 0],
  ['Headline findings', 0],
  ['', 0],
])('a section’s heading has its say: %j by %d', (heading, lean) => expect(sectionLean(heading)).toBe(lean));

test('a denied good word is wanting, a remedied wanting one is good', () => {
  expect(polarityOf('Plans are not always clear.')).toMatchObject({ good: 0, denied: 1 });
  expect(polarityOf('This reduces drift.')).toMatchObject({ good: 1, wanting: 0 });
});

test('a sentence turns when its sides differ', () => {
  expect(saysBoth('Plans are clear, but visits are late.')).toBe(true);
  expect(saysBoth('Plans are clear, although good ones were clear before.')).toBe(false);
});
