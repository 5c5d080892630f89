import { expect, test } from 'vitest';
import { saidOf } from '../../../lib/export/said.ts';

test.each([
  [{ chosen: 312, passed: 312, exported: 312, reports: 41 }, '312 notes in 41 reports exported.'],
  [{ chosen: 1, passed: 1, exported: 1, reports: 1 }, '1 note in 1 report exported.'],
  [
    { chosen: 1312, passed: 1312, exported: 118, reports: 4 },
    '118 of 1,312 notes in 4 reports exported. The template leaves the others out.',
  ],
  [
    { chosen: 10, passed: 9, exported: 9, reports: 2 },
    '9 notes in 2 reports exported. 1 note was deleted meanwhile.',
  ],
])('says %j in words', (outcome, words) => expect(saidOf(outcome)).toBe(words));
