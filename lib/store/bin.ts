import type { Annotation } from '../model/annotation.ts';
import type { Db } from './db.ts';
import { forgetNotes } from './index-notes.ts';

/** For so long, in milliseconds, what was deleted can be brought back: 30 days. */
export const KEPT_IN_BIN = 30 * 24 * 60 * 60 * 1000;

const binned = (db: Db, from = 1, until = Number.MAX_SAFE_INTEGER) =>
  db.annotations.where('[deletedAt+createdAt]').between([from, 0], [until, Number.MAX_SAFE_INTEGER]);

/** What was deleted and can still be brought back, what was deleted last first: `limit` of them. */
export const annotationsInBin = (db: Db, limit = Number.POSITIVE_INFINITY): Promise<Annotation[]> =>
  binned(db).reverse().limit(limit).toArray();

/** Ids of everything in the bin. */
export const idsInBin = (db: Db): Promise<string[]> => binned(db).primaryKeys();

/**
 * Empty what has been in the bin for longer than we keep it: its words go for good, its id and the time of its deletion stay, so that
 * no merge brings it back. Answers how many. Reads one index range, and writes only when there is something to empty.
 */
export async function emptyBin(db: Db, now: number): Promise<number> {
  const until = now - KEPT_IN_BIN;
  if (until < 1 || !(await binned(db, 1, until).first())) return 0;
  return db.transaction(
    'rw',
    [db.annotations, db.tombstones, db.history, db.postings, db.numbers],
    async () => {
      const old = await binned(db, 1, until).toArray();
      const ids = old.map(({ id }) => id);
      await db.tombstones.bulkPut(old.map(({ id, deletedAt }) => ({ id, deletedAt })));
      await db.annotations.bulkDelete(ids);
      await forget(db, new Set(ids));
      await forgetNotes(db, ids);
      return ids.length;
    },
  );
}

/** The words of what is emptied stand in the history, too. */
async function forget(db: Db, ids: Set<string>): Promise<void> {
  for (const step of await db.history.toArray()) {
    const patches = step.patches.filter(({ id }) => !ids.has(id));
    if (step.patches.length === 0) continue;
    if (patches.length === 0) await db.history.delete(step.id);
    else if (patches.length < step.patches.length) await db.history.put({ ...step, patches });
  }
}
