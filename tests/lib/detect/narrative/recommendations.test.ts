import { describe, expect, test } from 'vitest';
import { asks, toldRecommendations } from '../../../../lib/detect/narrative/recommendations.ts';
import { sentenceOf } from '../../../../lib/detect/narrative/sentence.ts';
import type { Recommendation } from '../../../../lib/model/finding.ts';
import { contextOf, textOfLines } from './told.ts';

const asksFor = (words: string) => asks(sentenceOf(words, null));

describe('asks', () => {
  test.each([
    'The council needs to strengthen its oversight of plans.',
    'Northmoor must also find more foster homes.',
    'Northmoor should now make sure that young people know their rights.',
    'There are still areas of practice that need to improve, especially supervision.',
    'Plans for children need to be more focused on the child.',
    'The report calls for a stable workforce.',
    'Inspectors want leaders to check the quality of visits.',
    'Ofsted highlighted the need for better recording.',
    'However, arrangements for tracking concerns need to be improved.',
  ])('for something: %j', (words) => expect(asksFor(words)).toBe(true));

  test.each([
    'Planning for these children is not as robust as it needs to be.',
    'Services for children in need are good.',
    'Children enter care when they need to be protected.',
    'Leaders know what needs to improve.',
    'Young people get the help they need to make progress.',
    'Leaders understand the need to improve services.',
    'Social workers consider children’s health needs to ensure that they are well.',
    'Any complaints about the inspection should be made following the procedures.',
    'The director should prepare a written statement of proposed action.',
    'Care proceedings should have been issued earlier.',
  ])('for nothing: %j', (words) => expect(asksFor(words)).toBe(false));
});

test('a told recommendation is its sentence, with its force, and no list', () => {
  const report = textOfLines('Visits are late. The council must ensure that children are seen.');
  const [found] = toldRecommendations.find(contextOf(report, 'ilacs')) as Recommendation[];
  expect(found).toMatchObject({
    text: 'The council must ensure that children are seen.',
    force: 'must',
    formal: false,
    heading: null,
  });
});

test('what a council asks of itself is not Ofsted’s', () => {
  const report = textOfLines(
    'Inspectors published their report about children’s services on Monday after a visit of two weeks.',
    'A council spokesperson said: “We must improve our planning and the council needs to ensure it lasts.”',
  );
  expect(toldRecommendations.find(contextOf(report, null))).toEqual([]);
});
