import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Annotation } from '../../../lib/model/annotation.ts';
import {
  changeAnnotation,
  deleteAnnotations,
  restoreAnnotations,
  saveAnnotations,
} from '../../../lib/store/annotations.ts';
import { type Db, openDb } from '../../../lib/store/db.ts';
import { indexNotes } from '../../../lib/store/index-notes.ts';
import { searchAnnotations } from '../../../lib/store/search.ts';
import { madeNote, madeReport } from '../../made.ts';

let db: Db;
beforeEach(async () => {
  await Dexie.delete('search');
  db = openDb('search');
});
afterEach(() => db.close());

const note = (id: string, createdAt: number, exact: string, own: Partial<Annotation> = {}) =>
  madeNote({ id, createdAt, quote: { exact, prefix: '', suffix: '' }, ...own });
const keep = (...notes: Annotation[]) => saveAnnotations(db, madeReport(), notes);
const search = async (words: string, limit = 10) =>
  (await searchAnnotations(db, words, limit)).notes.map(({ id }) => id);

// Whatever the index knows already, a search finds the same.
describe.each([
  ['before the index follows', async () => {}],
  ['when the index has followed', async () => void (await indexNotes(db, 1000))],
])('searching, %s', (_, followed) => {
  test('takes every word, from its beginning, whatever the case and the apostrophe; newest first', async () => {
    await keep(
      note('a', 1, 'Supervision of social workers.'),
      note('b', 2, 'The children’s plans.', { tags: ['early help'] }),
      note('c', 3, 'Oversight', { note: 'who SUPERVISES whom?' }),
    );
    await followed();
    expect(await search('superv')).toEqual(['c', 'a']);
    expect(await search("childrens' PLANS")).toEqual(['b']);
    expect(await search('help early exampleshire')).toEqual(['b']);
    expect(await search('pervision')).toEqual([]);
    expect(await search('supervision plans')).toEqual([]);
    expect(await search(' … ')).toEqual([]);
    expect(await search('exampleshire', 2)).toEqual(['c', 'b']);
  });

  test('forgives one slip in a longer word that stands nowhere, and says which words to mark', async () => {
    await keep(note('a', 1, 'Supervision of social workers.'), note('b', 2, 'In their care.'));
    await followed();
    expect(await search('supervsion')).toEqual(['a']);
    expect(await search('cart')).toEqual([]);
    const { isSought } = await searchAnnotations(db, 'supervsion', 10);
    expect([isSought('supervision'), isSought('social')]).toEqual([true, false]);
  });

  test('follows what is changed, deleted and brought back', async () => {
    await keep(note('a', 1, 'Plans.', { note: 'first thought' }), note('b', 2, 'Plans too.'));
    await followed();
    await changeAnnotation(db, 'a', { note: 'second thought' }, 5);
    await deleteAnnotations(db, ['b'], 6);
    await followed();
    expect(await search('first')).toEqual([]);
    expect(await search('second')).toEqual(['a']);
    expect(await search('plans')).toEqual(['a']);
    await restoreAnnotations(db, ['b'], 7);
    await followed();
    expect(await search('plans')).toEqual(['b', 'a']);
  });
});

test('the index follows in steps, and forgets nothing', async () => {
  await keep(...Array.from({ length: 30 }, (_, i) => note(`n${i}`, i + 1, `Words number${i} of many`)));
  expect(await indexNotes(db, 20)).toBe(10);
  expect(await indexNotes(db, 20)).toBe(0);
  expect(await search('many', 100)).toEqual(Array.from({ length: 30 }, (_, i) => `n${29 - i}`));
  expect(await search('number7')).toEqual(['n7']);
});

test('notes of a database from before the index are found at once', async () => {
  db.close();
  await Dexie.delete('search');
  const before = new Dexie('search');
  before.version(1).stores({
    reports: 'id, *addresses, group',
    annotations:
      'id, [reportId+deletedAt+createdAt], [group+deletedAt+createdAt], [deletedAt+createdAt], *tags',
    counts: '[kind+name], [kind+newest], [kind+group+newest]',
    rows: 'address',
    settings: '',
  });
  await before.table('annotations').add(note('a', 1, 'Supervision of social workers.'));
  before.close();
  db = openDb('search');
  expect(await search('supervision')).toEqual(['a']);
  expect(await indexNotes(db, 10)).toBe(0);
  expect(await search('supervision')).toEqual(['a']);
});
