import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ALL_NOTES,
  isFilteringNotes,
  libraryHash,
  readLibraryHash,
} from '../../../lib/model/library-address.ts';

test('the address says the view and what is filtered, in words that can be read', () => {
  const filter = {
    ...ALL_NOTES,
    groups: ['Exampleshire', 'Northmoor'],
    tags: ['early help'],
    words: 'plans',
  };
  const hash = '#/matrix?q=plans&authority=Exampleshire&authority=Northmoor&tag=early+help&rows=themes';
  expect(libraryHash({ view: 'matrix', filter, own: { rows: 'themes' } })).toBe(hash);
  expect(readLibraryHash(hash)).toEqual({ view: 'matrix', filter, own: { rows: 'themes' } });
});

test('whatever is filtered comes back from its address', () => {
  const list = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 3 });
  fc.assert(
    fc.property(
      fc.record({
        words: fc.string({ unit: 'grapheme' }),
        groups: list,
        reports: list,
        tags: list,
        themes: list,
        kinds: list,
        grades: list,
        frameworks: list,
        since: fc.string(),
        until: fc.string(),
      }),
      (filter) => {
        expect(readLibraryHash(libraryHash({ view: 'notes', filter })).filter).toEqual(filter);
      },
    ),
  );
});

test('an address that is not ours leads to all notes', () => {
  for (const hash of ['', '#', '#/', '#/nowhere', '#__proto__'])
    expect(readLibraryHash(hash)).toEqual({ view: 'notes', filter: ALL_NOTES, own: {} });
  expect(isFilteringNotes(ALL_NOTES)).toBe(false);
});
