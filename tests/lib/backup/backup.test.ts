import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Backup, readBackup } from '../../../lib/backup/check.ts';
import { writeBackup } from '../../../lib/backup/write.ts';
import type { Library } from '../../../lib/model/library.ts';
import { openDb } from '../../../lib/store/db.ts';
import { groupsOf } from '../../../lib/store/lists.ts';
import { mergeLibrary, planMerge } from '../../../lib/store/restore.ts';
import { wholeLibrary } from '../../../lib/store/whole-library.ts';
import { anyLibrary, inOrder } from './libraries.ts';

const runs = (bounded: number) => ({ numRuns: Number(process.env.INSPECTION_RUNS ?? bounded) });
const empty = () => openDb(`test-${Math.random()}`);

describe('any library', () => {
  test('written to a file and read again is the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, fc.nat(), async (library, madeAt) => {
        const read = readBackup(await writeBackup(library, madeAt));
        expect(read).toEqual({ madeAt, library });
      }),
      runs(300),
    );
  });

  test('restored into an empty store is the same, with true counts; the dry run said so; a second time changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (library) => {
        const db = empty();
        const { library: read } = readBackup(await writeBackup(library, 1)) as Backup;
        const planned = await planMerge(db, read);
        expect(await mergeLibrary(db, read, 5)).toEqual(planned);
        expect(planned.added + planned.deleted).toBe(library.annotations.length);
        expect(inOrder(await wholeLibrary(db))).toEqual(inOrder(library));
        const live = library.annotations.filter(({ deletedAt }) => deletedAt === 0);
        expect((await groupsOf(db)).reduce((sum, { count }) => sum + count, 0)).toBe(live.length);
        const again = await mergeLibrary(db, read, 6);
        expect(again).toMatchObject({ added: 0, newer: 0, deleted: 0, reports: 0 });
        expect(inOrder(await wholeLibrary(db))).toEqual(inOrder(library));
        await db.delete();
      }),
      runs(60),
    );
  });

  test('merged into any other keeps every note of both that nobody deleted, and counts agree with rows', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, anyLibrary, async (here, there) => {
        const db = empty();
        await mergeLibrary(db, here, 1);
        const planned = await planMerge(db, there);
        expect(await mergeLibrary(db, there, 2)).toEqual(planned);
        const after = await wholeLibrary(db);
        const deleted = new Set(
          [here, there].flatMap(({ annotations, tombstones }) => [
            ...annotations.filter(({ deletedAt }) => deletedAt !== 0).map(({ id }) => id),
            ...tombstones.map(({ id }) => id),
          ]),
        );
        const live = (library: Library) =>
          library.annotations.filter(({ deletedAt }) => deletedAt === 0).map(({ id }) => id);
        const left = new Set(live(after));
        for (const id of [...live(here), ...live(there)]) expect(left.has(id) || deleted.has(id)).toBe(true);
        expect((await groupsOf(db)).reduce((sum, { count }) => sum + count, 0)).toBe(left.size);
        await db.delete();
      }),
      runs(60),
    );
  });
});
