import { expect, test } from 'vitest';
import { addressOf, linkTo } from '../../../lib/export/link.ts';
import { madeNote, madeReport } from '../../made.ts';

const page = madeReport({
  source: 'html',
  addresses: ['https://reports.ofsted.gov.uk/provider/44/80999#top'],
});

test.each([
  ['a page of a PDF', madeNote(), madeReport(), 'https://files.ofsted.gov.uk/v1/file/50000001#page=2'],
  [
    'words of a page',
    madeNote({ page: null, fragment: 'text=the%20words' }),
    page,
    'https://reports.ofsted.gov.uk/provider/44/80999#:~:text=the%20words',
  ],
  [
    'a page when no fragment leads to the words alone',
    madeNote({ page: null, fragment: null }),
    page,
    'https://reports.ofsted.gov.uk/provider/44/80999',
  ],
  ['nothing for a file from disk', madeNote(), madeReport({ addresses: [] }), null],
])('leads to %s', (_, note, report, address) => expect(linkTo(note, report)).toBe(address));

test.each([
  [['https://old.example/a.pdf', 'https://new.example/a.pdf'], 'https://new.example/a.pdf'],
  [['https://old.example/a.pdf', 'file:///home/reader/a.pdf'], 'https://old.example/a.pdf'],
  [['javascript:alert(1)'], null],
  [['https://'], null],
])('of the addresses %j takes %j', (addresses, address) =>
  expect(addressOf(madeReport({ addresses }))).toBe(address),
);
