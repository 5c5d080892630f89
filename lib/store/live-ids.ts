import type { Count, Db } from './db.ts';
import { groupsOf } from './lists.ts';

/** Ids of all live notes, oldest first, and the place of each among them. */
export interface LiveIds {
  ids: string[];
  rank: Map<string, number>;
}

interface Known extends LiveIds {
  counts: string;
}

const known = new WeakMap<Db, Promise<Known>>();

/**
 * All live notes by their ids. They are kept in memory, and read again only when a note was added or deleted: the counts, which say
 * so, are small, and 100,000 ids are not. So a reader who types a note does not make the whole list be read again.
 */
export async function liveIds(db: Db): Promise<LiveIds> {
  const counts = JSON.stringify((await groupsOf(db)).map(signOf));
  const before = known.get(db);
  const kept = before && (await before.catch(() => null));
  if (kept?.counts === counts) return kept;
  const fresh = read(db, counts);
  known.set(db, fresh);
  return fresh;
}

const signOf = ({ name, count, newest }: Count) => [name, count, newest];

async function read(db: Db, counts: string): Promise<Known> {
  const ids = await db.annotations
    .where('[deletedAt+createdAt]')
    .between([0, 0], [0, Infinity])
    .primaryKeys();
  return { counts, ids, rank: new Map(ids.map((id, i) => [id, i])) };
}
