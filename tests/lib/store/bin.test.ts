import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  changeAnnotation,
  deleteAnnotations,
  restoreAnnotations,
  saveAnnotations,
} from '../../../lib/store/annotations.ts';
import { annotationsInBin, emptyBin, idsInBin, KEPT_IN_BIN } from '../../../lib/store/bin.ts';
import { type Db, openDb } from '../../../lib/store/db.ts';
import { undo } from '../../../lib/store/history.ts';
import { indexNotes } from '../../../lib/store/index-notes.ts';
import { annotationsIn } from '../../../lib/store/lists.ts';
import { searchAnnotations } from '../../../lib/store/search.ts';
import { madeNote, madeReport } from '../../made.ts';

const DAY = 24 * 60 * 60 * 1000;
const START = Date.UTC(2026, 0, 1);

let db: Db;
beforeEach(async () => {
  db = openDb(`test-${Math.random()}`);
  await saveAnnotations(
    db,
    madeReport(),
    ['a', 'b', 'c'].map((id) => madeNote({ id, note: `Secret of ${id}`, createdAt: START })),
  );
});

describe('the bin', () => {
  test('lists what was deleted last first, and gives it back', async () => {
    await deleteAnnotations(db, ['b'], START + DAY);
    await deleteAnnotations(db, ['a'], START + 2 * DAY);
    expect((await annotationsInBin(db)).map(({ id }) => id)).toEqual(['a', 'b']);
    expect((await annotationsInBin(db, 1)).map(({ id }) => id)).toEqual(['a']);
    await restoreAnnotations(db, await idsInBin(db), START + 3 * DAY);
    expect(await annotationsInBin(db)).toEqual([]);
    expect(await annotationsIn(db, 'all')).toHaveLength(3);
  });

  test('keeps everything for 30 days; then the words are gone, everywhere, and only the id stays', async () => {
    await changeAnnotation(db, 'a', { note: 'Secret of a, again' }, START + DAY);
    await deleteAnnotations(db, ['a'], START + 2 * DAY);
    await deleteAnnotations(db, ['b'], START + 20 * DAY);
    expect(await emptyBin(db, START + 2 * DAY + KEPT_IN_BIN - 1)).toBe(0);
    expect(await emptyBin(db, START + 2 * DAY + KEPT_IN_BIN)).toBe(1);
    expect((await annotationsInBin(db)).map(({ id }) => id)).toEqual(['b']);
    expect(await db.tombstones.toArray()).toEqual([{ id: 'a', deletedAt: START + 2 * DAY }]);
    const everything = await Promise.all(db.tables.map((table) => table.toArray()));
    expect(JSON.stringify(everything)).not.toContain('Secret of a');
    expect(JSON.stringify(everything)).toContain('Secret of b');
  });

  test('what is emptied leaves no word in the index, not even one it had before it was changed; words that others have stay', async () => {
    await changeAnnotation(db, 'a', { note: 'Formerly whispered' }, START + DAY);
    await indexNotes(db, 1000);
    await changeAnnotation(db, 'a', { note: 'Secret and confided' }, START + 2 * DAY);
    await indexNotes(db, 1000);
    await deleteAnnotations(db, ['a'], START + 3 * DAY);
    await emptyBin(db, START + 3 * DAY + KEPT_IN_BIN);
    const words = (await db.postings.toArray()).map(({ word }) => word);
    expect(words).not.toContain('whispered');
    expect(words).not.toContain('confided');
    expect(words).toContain('secret');
    await indexNotes(db, 1000);
    expect((await searchAnnotations(db, 'secret', 9)).notes.map(({ id }) => id).sort()).toEqual(['b', 'c']);
  });

  test('what was emptied does not come back by undo, or by being saved again', async () => {
    await deleteAnnotations(db, ['a'], START + DAY);
    await emptyBin(db, START + 60 * DAY);
    await undo(db, START + 61 * DAY);
    expect(await saveAnnotations(db, madeReport(), [madeNote({ id: 'a' })])).toBe(0);
    expect(await db.annotations.get('a')).toBeUndefined();
  });
});

describe('a clock that goes back', () => {
  test('does not make later changes look earlier', async () => {
    const first = await changeAnnotation(db, 'a', { note: 'One' }, START + 9 * DAY);
    const second = await changeAnnotation(db, 'a', { note: 'Two' }, START + DAY);
    expect(second!.updatedAt).toBeGreaterThan(first!.updatedAt);
    await deleteAnnotations(db, ['a'], START + 2 * DAY);
    await deleteAnnotations(db, ['b'], START);
    expect((await annotationsInBin(db)).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('does not put a new note below older ones; notes saved together keep their order', async () => {
    await changeAnnotation(db, 'a', { note: 'One' }, START + 9 * DAY);
    await saveAnnotations(db, madeReport(), [
      madeNote({ id: 'd', createdAt: START - DAY }),
      madeNote({ id: 'e', createdAt: START - DAY + 5 }),
    ]);
    const notes = await annotationsIn(db, 'all');
    expect(notes.slice(0, 2).map(({ id }) => id)).toEqual(['e', 'd']);
    expect(notes[0]!.createdAt - notes[1]!.createdAt).toBe(5);
  });
});
