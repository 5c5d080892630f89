import { describe, expect, test } from 'vitest';
import { sourceOf } from '../../../entrypoints/reader/source.ts';

const FILE = 'https://files.ofsted.gov.uk/v1/file/50000001';

describe('what the reader’s address asks for', () => {
  test.each([
    [`?file=${FILE}`, FILE],
    [`?file=${encodeURIComponent(FILE)}`, FILE],
    ['?file=https://files.api.ofsted.gov.uk/v1/file/1', 'https://files.api.ofsted.gov.uk/v1/file/1'],
  ])('%s is a file of Ofsted’s', (search, address) =>
    expect(sourceOf(search)).toEqual({ kind: 'address', address }),
  );

  test.each([
    '?file=https://elsewhere.example/report.pdf',
    '?file=http://files.ofsted.gov.uk/v1/file/1',
    '?file=https://files.ofsted.gov.uk.elsewhere.example/1',
    '?file=https://files.ofsted.gov.uk:8443/v1/file/1',
    '?file=https://someone@files.ofsted.gov.uk/v1/file/1',
    '?file=javascript:alert(1)',
    '?file=%',
    '?file=',
  ])('%s is refused in words', (search) =>
    expect(sourceOf(search)).toMatchObject({ kind: 'refused', message: expect.stringMatching(/not opened/) }),
  );

  test('an id is a handover', () => expect(sourceOf('?id=a1')).toEqual({ kind: 'handover', id: 'a1' }));

  test('a report’s id is our own copy of it', () =>
    expect(sourceOf('?copy=pdf%3A00ff')).toEqual({ kind: 'copy', id: 'pdf:00ff' }));

  test('nothing is nothing', () => expect(sourceOf('')).toEqual({ kind: 'none' }));
});
