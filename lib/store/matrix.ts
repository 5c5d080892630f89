import type { Db } from './db.ts';
import { groupsOf } from './lists.ts';

/** How many live notes of each authority carry each tag, or speak of each theme. */
export interface Matrix {
  /** Authorities, or providers of no known authority, by name. */
  groups: string[];
  /** Tags or themes that at least one live note has, by name. */
  rows: MatrixRow[];
}

export interface MatrixRow {
  name: string;
  /** Notes in all; one may count in several rows. */
  total: number;
  /** Notes in each group, in the order of `groups`. */
  counts: number[];
}

/** Called between two pieces of work: may leave the thread to others for a moment; rejects to stop. */
export type Pause = () => Promise<void>;

const END = Number.MAX_SAFE_INTEGER;

/** So many groups or rows are read at once: few enough that a screen can draw in between. */
const BATCH = 16;

/**
 * Count notes by `index` and authority. Only keys are read, some groups and some rows at a time, as a library may hold 100,000 notes; so
 * a change meanwhile may be in it or not: count again after one.
 */
export async function countMatrix(db: Db, index: 'tags' | 'themes', pause: Pause): Promise<Matrix> {
  const groups = (await groupsOf(db)).map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en-GB'));
  const groupOf = new Map<string, number>();
  await eachOf(db, groups, liveIds, pause, (ids, i) => {
    for (const id of ids) groupOf.set(id, i);
  });
  const names = (await db.annotations.orderBy(index).uniqueKeys()) as string[];
  const rows: MatrixRow[] = [];
  const read = (of: Db, name: string) => of.annotations.where(index).equals(name).primaryKeys();
  await eachOf(db, names, read, pause, (ids, i) => {
    const counts = new Array<number>(groups.length).fill(0);
    for (const id of ids) {
      const group = groupOf.get(id);
      if (group !== undefined) counts[group]! += 1; // else it is in the bin
    }
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (total > 0) rows.push({ name: names[i]!, total, counts });
  });
  return { groups, rows: rows.sort((a, b) => a.name.localeCompare(b.name, 'en-GB')) };
}

/** Read the ids of notes under each name, a batch in one transaction, and hand them on with the name's place. */
async function eachOf(
  db: Db,
  names: string[],
  read: (db: Db, name: string) => PromiseLike<string[]>,
  pause: Pause,
  take: (ids: string[], i: number) => void,
): Promise<void> {
  for (let from = 0; from < names.length; from += BATCH) {
    const batch = names.slice(from, from + BATCH);
    const found = await db.transaction('r', db.annotations, () =>
      Promise.all(batch.map((name) => read(db, name))),
    );
    for (const [i, ids] of found.entries()) take(ids, from + i);
    await pause();
  }
}

const liveIds = (db: Db, group: string): PromiseLike<string[]> =>
  db.annotations.where('[group+deletedAt+createdAt]').between([group, 0, 0], [group, 0, END]).primaryKeys();

/** What changes with every change of notes, so that who watches it hears of them all; cheap to read. */
export const changesOf = async (db: Db): Promise<number> =>
  (await db.history.where('[undone+id]').between([0, 0], [1, END]).primaryKeys()).length;
