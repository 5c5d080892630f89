import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Annotation } from '../../../lib/model/annotation.ts';
import type { Library } from '../../../lib/model/library.ts';
import { changeAnnotation, deleteAnnotations, saveAnnotations } from '../../../lib/store/annotations.ts';
import { annotationsInBin, emptyBin, KEPT_IN_BIN } from '../../../lib/store/bin.ts';
import { type Db, openDb } from '../../../lib/store/db.ts';
import { undo } from '../../../lib/store/history.ts';
import { annotationsIn, groupsOf } from '../../../lib/store/lists.ts';
import { mergeLibrary, planMerge } from '../../../lib/store/restore.ts';
import { wholeLibrary } from '../../../lib/store/whole-library.ts';
import { madeNote, madeReport } from '../../made.ts';

const DAY = 24 * 60 * 60 * 1000;
const START = Date.UTC(2026, 0, 1);

let db: Db;
let backup: Library;
beforeEach(async () => {
  db = openDb(`test-${Math.random()}`);
  const notes = ['a', 'b', 'c'].map((id) => madeNote({ id, note: 'As backed up', createdAt: START }));
  await saveAnnotations(db, madeReport(), notes);
  backup = await wholeLibrary(db);
});

const texts = async () =>
  Object.fromEntries((await annotationsIn(db, 'all')).map(({ id, note }) => [id, note]));
const changedLater = (id: string, own: Partial<Annotation>): Library => ({
  ...backup,
  annotations: backup.annotations.map((note) =>
    note.id === id ? { ...note, ...own, updatedAt: START + 20 * DAY } : note,
  ),
});

describe('restoring a backup', () => {
  test('keeps what was changed, and what was deleted, after it was made', async () => {
    await changeAnnotation(db, 'a', { note: 'Later' }, START + DAY);
    await deleteAnnotations(db, ['b'], START + DAY);
    const merge = await mergeLibrary(db, backup, START + 2 * DAY);
    expect(merge).toEqual({ added: 0, newer: 0, deleted: 0, same: 1, kept: 1, stayDeleted: 1, reports: 0 });
    expect(await texts()).toEqual({ a: 'Later', c: 'As backed up' });
  });

  test('never brings back what was emptied from the bin', async () => {
    await deleteAnnotations(db, ['b'], START + DAY);
    await emptyBin(db, START + DAY + KEPT_IN_BIN);
    expect(await mergeLibrary(db, changedLater('b', { note: 'x' }), START + 50 * DAY)).toMatchObject({
      stayDeleted: 1,
    });
    expect(Object.keys(await texts())).toEqual(['c', 'a']);
  });

  test('takes what was changed later elsewhere, and puts what was deleted there into the bin from now on', async () => {
    expect(await mergeLibrary(db, changedLater('a', { note: 'Elsewhere' }), START + 90 * DAY)).toMatchObject({
      newer: 1,
    });
    const deleted = changedLater('b', { deletedAt: START + 20 * DAY });
    expect(await mergeLibrary(db, deleted, START + 90 * DAY)).toMatchObject({ deleted: 1 });
    expect(await texts()).toEqual({ a: 'Elsewhere', c: 'As backed up' });
    await emptyBin(db, START + 91 * DAY);
    expect((await annotationsInBin(db)).map(({ id }) => id)).toEqual(['b']);
  });

  test('takes notes to the bin that were emptied elsewhere, unless they were changed here since', async () => {
    await changeAnnotation(db, 'a', { note: 'Still needed' }, START + 30 * DAY);
    const tombstones = ['a', 'b', 'z'].map((id) => ({ id, deletedAt: START + 20 * DAY }));
    const there = { ...backup, annotations: [], tombstones };
    expect(await mergeLibrary(db, there, START + 60 * DAY)).toMatchObject({ deleted: 1 });
    expect(await texts()).toEqual({ a: 'Still needed', c: 'As backed up' });
    expect((await db.tombstones.toArray()).map(({ id }) => id)).toEqual(['z']);
  });

  test('says beforehand what it would do, and does nothing then', async () => {
    const there = changedLater('a', { note: 'Elsewhere' });
    const before = await wholeLibrary(db);
    const planned = await planMerge(db, there);
    expect(planned).toMatchObject({ newer: 1, same: 2, added: 0 });
    expect(await wholeLibrary(db)).toEqual(before);
  });

  test('tells how far it is', async () => {
    const many = Array.from({ length: 1200 }, (_, i) => madeNote({ id: `n${i}`, createdAt: START + i }));
    const heard: number[] = [];
    await mergeLibrary(db, { ...backup, annotations: many }, START, (done) => heard.push(done));
    expect(heard).toEqual([500, 1000, 1200]);
    expect((await groupsOf(db))[0]!.count).toBe(1203);
  });

  test('is all or nothing', async () => {
    const before = await wholeLibrary(db);
    const broken = {
      ...backup,
      annotations: [madeNote({ id: 'n', createdAt: 1 }), { id: 'm', quote: () => {} }],
    };
    await expect(mergeLibrary(db, broken as never, START + DAY)).rejects.toThrow();
    expect(await wholeLibrary(db)).toEqual(before);
  });

  test('can be undone like any other change', async () => {
    const there = changedLater('a', { note: 'Elsewhere' });
    there.annotations.push(madeNote({ id: 'n', createdAt: START }));
    await mergeLibrary(db, there, START + 30 * DAY);
    expect(await texts()).toEqual({ a: 'Elsewhere', b: 'As backed up', c: 'As backed up', n: '' });
    await undo(db, START + 31 * DAY);
    expect(await texts()).toEqual({ a: 'As backed up', b: 'As backed up', c: 'As backed up' });
  });

  test('moves notes when the authority is known in the backup', async () => {
    const other = openDb(`test-${Math.random()}`);
    const unknown = madeReport({ group: 'Other', openedAt: 0 });
    unknown.facts = { ...unknown.facts, authority: null };
    await saveAnnotations(other, unknown, [madeNote({ id: 'd', group: 'Other', createdAt: START })]);
    await mergeLibrary(other, backup, START + DAY);
    expect((await groupsOf(other)).map(({ name, count }) => [name, count])).toEqual([['Exampleshire', 4]]);
  });
});
