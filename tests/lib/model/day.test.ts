import { describe, expect, test } from 'vitest';
import { dayInWords, dayOf, periodInWords } from '../../../lib/model/day.ts';

describe('dayInWords', () => {
  test.each([
    ['2025-03-11', '11 March 2025'],
    ['2018-12-01', '1 December 2018'],
    ['spring 2019', 'spring 2019'],
    ['2019-13-01', '2019-13-01'],
  ])('says %j as %j', (iso, words) => expect(dayInWords(iso)).toBe(words));
});

describe('periodInWords', () => {
  test.each([
    ['2022-10-03', '2022-10-14', '3–14 October 2022'],
    ['2025-01-27', '2025-02-07', '27 January to 7 February 2025'],
    ['2024-12-28', '2025-01-03', '28 December 2024 to 3 January 2025'],
    ['2025-01-27', '2025-01-27', '27 January 2025'],
    ['2025-01-27', null, '27 January 2025'],
    [null, '2025-01-27', '27 January 2025'],
    [null, null, null],
  ])('says %j to %j as %j', (start, end, words) => expect(periodInWords(start, end)).toBe(words));
});

test('dayOf takes the day from the clock of this machine', () => {
  expect(dayOf(new Date(2025, 2, 11, 23, 59).getTime())).toBe('11 March 2025');
});
