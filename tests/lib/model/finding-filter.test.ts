import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../lib/model/finding.ts';
import { ALL_FINDINGS, fits, isFiltering, leaningOf } from '../../../lib/model/finding-filter.ts';

const common = { rule: 'r', span: { start: 0, end: 1 }, authority: null, themes: ['health'] };
const judged = (grade: string): Finding => ({
  kind: 'judgement',
  ...common,
  area: 'Overall effectiveness',
  grade,
  formal: true,
  current: true,
});
const concern: Finding = { kind: 'concern', ...common };

describe('which findings a reader wants to see', () => {
  test.each([
    ['outstanding', 'good'],
    ['expected standard', 'good'],
    ['requires improvement', 'wanting'],
    ['not met', 'wanting'],
    ['not judged', null],
  ])('a grade of %j leans to %j', (grade, leaning) => expect(leaningOf(judged(grade))).toBe(leaning));

  test('a strength is good; a concern is wanting', () => {
    expect(leaningOf({ ...concern, kind: 'strength' })).toBe('good');
    expect(leaningOf(concern)).toBe('wanting');
  });

  test('every choice narrows; none takes all', () => {
    expect(fits(concern, ALL_FINDINGS)).toBe(true);
    expect(fits(concern, { kind: 'concern', theme: 'health', leaning: 'wanting' })).toBe(true);
    expect(fits(concern, { ...ALL_FINDINGS, theme: 'education' })).toBe(false);
    expect(fits(concern, { ...ALL_FINDINGS, kind: 'strength' })).toBe(false);
    expect(fits(judged('not judged'), { ...ALL_FINDINGS, leaning: 'good' })).toBe(false);
    expect([isFiltering(ALL_FINDINGS), isFiltering({ ...ALL_FINDINGS, theme: 'health' })]).toEqual([
      false,
      true,
    ]);
  });
});
