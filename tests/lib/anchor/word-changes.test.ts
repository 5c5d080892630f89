import { describe, expect, test } from 'vitest';
import { wordChanges } from '../../../lib/anchor/word-changes.ts';

describe('wordChanges', () => {
  test.each([
    ['Plans are clear.', 'Plans are clear.'],
    ['Plans are celar and timely.', 'Plans are clear and timely.'],
    ['multi agency work', 'multiagency work'],
    ['manage\u00adment oversight', 'management oversight'],
    ['support2 is good', 'support is good'],
  ])('%j and %j are the same words', (a, b) =>
    expect(wordChanges(a, b)).toEqual({ foreign: 0, telling: false }),
  );

  test.each([
    ['There are 12 homes.', 'There are 14 homes.'],
    ['Leadership is good.', 'Leadership is outstanding.'],
    ['Plans are clear.', 'Plans are not clear.'],
    ['Visits are never late.', 'Visits are late.'],
    ['The team of nine came in March.', 'The team of four came in March.'],
    ['The area has five homes.', 'The area has 10 homes.'],
    ['They need help and care.', 'They need help and/or care.'],
    ['Read more at www.example.gov.uk.', 'Read more at www.example.gov.uk/reports.'],
    ['Read more at http://example.org.', 'Read more at https://example.org.'],
    ['T: 0300 555 0100 E: ask@example.org', '0300 555 0100 ask@example.org'],
  ])('%j and %j do not say the same', (a, b) => expect(wordChanges(a, b).telling).toBe(true));

  test('counts the letters by which words gave way to others', () =>
    expect(wordChanges('Plans help children', 'Plans frighten children').foreign).toBeGreaterThan(4));

  test('takes a wrong number among misspellings for one of them', () =>
    expect(
      wordChanges('Childern wait 12 weeks for a sesion', 'Children wait 13 weeks for a session').telling,
    ).toBe(false));
});
