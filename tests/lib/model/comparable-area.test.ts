import { describe, expect, test } from 'vitest';
import { comparableArea } from '../../../lib/model/comparable-area.ts';

describe('comparableArea', () => {
  test.each([
    [
      'sif',
      'Children who need help and protection',
      'ilacs',
      'The experiences and progress of children who need help and protection',
    ],
    [
      'sif',
      'Leadership, management and governance',
      'ilacs',
      'The impact of leaders on social work practice with children and families',
    ],
    [
      'sif',
      'Experiences and progress of care leavers',
      'ilacs',
      'The experiences and progress of care leavers',
    ],
    ['sif', 'Overall effectiveness', 'ilacs', 'Overall effectiveness'],
    ['cif', 'Effectiveness of leadership and management', 'eif', 'Leadership and management'],
  ])('%s %j is %s %j', (before, area, now, same) => {
    expect(comparableArea(before, area)).not.toBeNull();
    expect(comparableArea(before, area)).toEqual(comparableArea(now, same));
  });

  test.each([
    [
      'ilacs',
      'The experiences and progress of children in care and care leavers',
      'ilacs',
      'The experiences and progress of care leavers',
    ],
    ['eif', 'Leadership and management', 'report-card', 'Leadership and governance'],
    ['ilacs', 'Overall effectiveness', 'eif', 'Overall effectiveness'],
  ])('%s %j is not %s %j', (one, area, other, like) =>
    expect(comparableArea(one, area)).not.toEqual(comparableArea(other, like)),
  );

  test('report cards have a scale of their own', () =>
    expect(comparableArea('report-card', 'Achievement')?.scale).toBe('report-card'));

  test.each([
    [null, 'Overall effectiveness'],
    ['ilacs', 'The weather'],
  ])('none for %j %j', (framework, area) => expect(comparableArea(framework, area)).toBeNull());
});
