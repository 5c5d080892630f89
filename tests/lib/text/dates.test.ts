import { describe, expect, test } from 'vitest';
import { dayIn, daysIn } from '../../../lib/text/dates.ts';

describe('daysIn', () => {
  test.each([
    ['3 to 14 October 2022', '2022-10-03', '2022-10-14'],
    ['22 April to 3 May 2024', '2024-04-22', '2024-05-03'],
    ['6 December 2021 to 17 December 2021', '2021-12-06', '2021-12-17'],
    ['8–9 November 2016', '2016-11-08', '2016-11-09'],
    ['15-19 July 2013', '2013-07-15', '2013-07-19'],
    ['05 July 2016–27 July 2016', '2016-07-05', '2016-07-27'],
    ['12 to 16 and 26 to 30 March 2018', '2018-03-12', '2018-03-30'],
    ['29 November 2021 to 10 December 2021', '2021-11-29', '2021-12-10'],
    ['the 1st and 2nd of May 2019', '2019-05-01', '2019-05-02'],
    ['18/06/2025', '2025-06-18', '2025-06-18'],
    ['2025-06-18', '2025-06-18', '2025-06-18'],
  ])('%j', (words, start, end) => {
    expect(daysIn(words)).toEqual({ start, end });
  });

  test.each(['in October 2022', '13 and 14 July', 'page 15, paragraph 3.9', '99 May 2020', ''])(
    'names no day: %j',
    (words) => {
      expect(daysIn(words)).toBeNull();
    },
  );
});

test('dayIn is null where more than one day is named', () => {
  expect(dayIn('8 August 2014')).toBe('2014-08-08');
  expect(dayIn('8 to 9 August 2014')).toBeNull();
});
