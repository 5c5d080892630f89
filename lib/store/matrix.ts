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

/**
 * Count notes by `index` and authority. Only keys are read, group by group and row by row, as a library may hold 100,000 notes; so a
 * change meanwhile may be in it or not: count again after one.
 */
export async function countMatrix(db: Db, index: 'tags' | 'themes', pause: Pause): Promise<Matrix> {
  const groups = (await groupsOf(db)).map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en-GB'));
  const groupOf = new Map<string, number>();
  for (const [i, group] of groups.entries()) {
    for (const id of await liveIds(db, group)) groupOf.set(id, i);
    await pause();
  }
  const rows: MatrixRow[] = [];
  for (const name of (await db.annotations.orderBy(index).uniqueKeys()) as string[]) {
    const counts = new Array<number>(groups.length).fill(0);
    let total = 0;
    for (const id of (await db.annotations.where(index).equals(name).primaryKeys()) as string[]) {
      const group = groupOf.get(id);
      if (group === undefined) continue; // in the bin
      counts[group]! += 1;
      total += 1;
    }
    if (total > 0) rows.push({ name, total, counts });
    await pause();
  }
  return { groups, rows: rows.sort((a, b) => a.name.localeCompare(b.name, 'en-GB')) };
}

const liveIds = (db: Db, group: string): Promise<string[]> =>
  db.annotations
    .where('[group+deletedAt+createdAt]')
    .between([group, 0, 0], [group, 0, END])
    .primaryKeys() as Promise<string[]>;

/** What changes with every change of notes, so that who watches it hears of them all; cheap to read. */
export const changesOf = async (db: Db): Promise<number> =>
  (await db.history.where('[undone+id]').between([0, 0], [1, END]).primaryKeys()).length;
