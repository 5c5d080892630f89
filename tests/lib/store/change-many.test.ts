import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { saveAnnotations } from '../../../lib/store/annotations.ts';
import { changeMany } from '../../../lib/store/change-many.ts';
import { type Db, openDb } from '../../../lib/store/db.ts';
import { redo, undo } from '../../../lib/store/history.ts';
import { madeNote, madeReport } from '../../made.ts';

let db: Db;
beforeEach(async () => {
  db = openDb(`test-${Math.random()}`);
  await saveAnnotations(db, madeReport(), [
    madeNote({ id: 'a', tags: ['early help', 'to ask'] }),
    madeNote({ id: 'b', tags: ['to ask'], createdAt: 2 }),
    madeNote({ id: 'c', createdAt: 3 }),
  ]);
});

const tags = async () => (await db.annotations.bulkGet(['a', 'b', 'c'])).map((note) => note!.tags.join());

describe('many notes at once', () => {
  test('get tags and lose tags, each once, and nothing else of them changes', async () => {
    const change = { addTags: ['thresholds', 'early help'], removeTags: ['to ask'] };
    expect(await changeMany(db, ['a', 'b', 'b', 'gone'], change, 10)).toEqual(['a', 'b']);
    expect(await tags()).toEqual(['early help,thresholds', 'thresholds,early help', '']);
  });

  test('those that are so already are not changed', async () => {
    expect(await changeMany(db, ['a', 'c'], { addTags: ['early help'] }, 10)).toEqual(['c']);
  });

  test('are one step: all of it is taken back, and done again', async () => {
    await changeMany(db, ['a', 'b', 'c'], { addTags: ['x'], colour: 'pink' }, 10_000);
    await undo(db, 20_000);
    expect(await tags()).toEqual(['early help,to ask', 'to ask', '']);
    await redo(db, 30_000);
    expect(await tags()).toEqual(['early help,to ask,x', 'to ask,x', 'x']);
    expect((await db.annotations.get('c'))!.colour).toBe('pink');
  });
});
