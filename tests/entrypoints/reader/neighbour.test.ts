import { describe, expect, test } from 'vitest';
import { neighbourOf } from '../../../entrypoints/reader/neighbour.ts';
import type { Mark } from '../../../lib/model/mark.ts';

const mark = (id: string, start: number): Mark => ({
  id,
  span: { start, end: start + 5 },
  style: { kind: 'recommendation' },
  saved: false,
  label: id,
});
const MARKS = [mark('a', 10), mark('b', 50), mark('c', 90)];

describe('the next and the previous mark', () => {
  test.each([
    ['a', 1, 'b'],
    ['c', 1, 'a'],
    ['a', -1, 'c'],
    ['b', -1, 'a'],
  ] as const)('from %s, %i is %s', (from, step, to) =>
    expect(neighbourOf(MARKS, from, step, 0)?.id).toBe(to),
  );

  test.each([
    [40, 1, 'b'],
    [40, -1, 'a'],
    [95, 1, 'a'],
    [5, -1, 'c'],
  ] as const)('from offset %i, %i is %s', (here, step, to) =>
    expect(neighbourOf(MARKS, null, step, here)?.id).toBe(to),
  );

  test('none where there are none', () => expect(neighbourOf([], null, 1, 0)).toBeNull());
});
