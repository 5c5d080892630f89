import { describe, expect, test } from 'vitest';
import { pageAddress } from '../../../lib/surface/address.ts';
import { isProviderAddress, readProviderPage } from '../../../lib/surface/provider-page.ts';
import { cardPage, documentOf, pageSource } from '../../fixtures/pages.ts';

const SCHOOL = 'https://reports.ofsted.gov.uk/provider/21/990001';

describe('a provider page', () => {
  test('says who it is about, and the day of the inspection whose grades stand on it', () => {
    expect(readProviderPage(documentOf(pageSource('school')), SCHOOL)?.row).toEqual({
      provider: 'Fernbank Primary School',
      urn: '990001',
      authority: 'Northmoor',
      kind: null,
      inspected: '2024-05-14',
      published: null,
      page: SCHOOL,
    });
  });

  test('says of every file what its row says', () => {
    const files = readProviderPage(documentOf(pageSource('school')), SCHOOL)?.files ?? [];
    expect(files.map(({ address, row }) => [address, row.kind, row.inspected, row.published])).toEqual([
      ['https://files.ofsted.gov.uk/v1/file/99000001', 'School inspection', '2024-05-14', '2024-06-20'],
      ['https://files.ofsted.gov.uk/v1/file/99000002', 'Full inspection', '2016-02-03', '2016-03-01'],
    ]);
  });

  test.each(['inline', 'frame'] as const)('takes the day of a report card that stands %s', (where) => {
    const page = readProviderPage(
      documentOf(cardPage(where)),
      'https://reports.ofsted.gov.uk/provider/21/990002',
    );
    expect(page?.row.inspected).toBe('2026-09-08');
  });

  test.each([
    ['https://reports.ofsted.gov.uk/provider/44/80999', true],
    ['https://reports.ofsted.gov.uk/provider/ELS/990001', true],
    ['https://reports.ofsted.gov.uk/provider/17/EY999999', true],
    ['https://reports.ofsted.gov.uk/search?q=x', false],
    ['https://reports.ofsted.gov.uk.example/provider/21/990001', false],
  ])('is %s: %s', (address, is) => {
    expect(isProviderAddress(address)).toBe(is);
  });
});

describe('the address a page is known by', () => {
  const page = (canonical: string) =>
    documentOf(`<html><head><link rel="canonical" href="${canonical}"></head><body></body></html>`);
  test.each([
    [
      'its canonical link',
      'https://news.example/a',
      'https://news.example/a?utm_source=x#c',
      'https://news.example/a',
    ],
    [
      'its own address, when the link names another site',
      'https://evil.example/a',
      'https://news.example/b',
      'https://news.example/b',
    ],
    [
      'its own address without fragment and tracking',
      '',
      'https://news.example/b?id=3&utm_medium=m#c',
      'https://news.example/b?id=3',
    ],
  ])('is %s', (_, canonical, shown, expected) => {
    expect(pageAddress(page(canonical), shown)).toBe(expected);
  });
});
