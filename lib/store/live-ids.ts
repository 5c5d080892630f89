import type { Db } from './db.ts';
import { groupsOf } from './lists.ts';

/** Ids of all live notes, oldest first, and the place of each among them. */
export interface LiveIds {
  ids: string[];
  rank: Map<string, number>;
}

interface Known {
  counts: string;
  live: Promise<LiveIds>;
}

const known = new WeakMap<Db, Known>();

/** So many ids are read at once that a screen can draw in between. */
const CHUNK = 5_000;

/**
 * All live notes by their ids. They are kept in memory, and read again only when a note was added or deleted: the counts, which say
 * so, are small, and 100,000 ids are not. So a reader who types a note does not make the whole list be read again.
 */
export async function liveIds(db: Db): Promise<LiveIds> {
  const groups = await groupsOf(db);
  const counts = JSON.stringify(groups.map(({ name, count, newest }) => [name, count, newest]));
  const before = known.get(db);
  if (before?.counts === counts) return before.live;
  const live = read(db);
  known.set(db, { counts, live });
  live.catch(() => known.delete(db)); // the next one tries again
  return live;
}

/** Whether `liveIds` would answer at once, as far as is known. */
export const areLiveIdsKnown = (db: Db): boolean => known.has(db);

async function read(db: Db): Promise<LiveIds> {
  const ids: string[] = [];
  const rank = new Map<string, number>();
  let [from, size] = [0, CHUNK];
  for (;;) {
    const chunk = await idsFrom(db, from, size);
    for (const id of chunk) if (!rank.has(id)) rank.set(id, ids.push(id) - 1);
    const last = chunk.length === size ? await db.annotations.get(chunk.at(-1)!) : undefined;
    if (!last) return { ids, rank };
    // The next ones begin with those of the same time, that none of them is left out; when that were all of them, more are read.
    if (last.createdAt === from) size *= 2;
    from = last.createdAt;
  }
}

const idsFrom = (db: Db, time: number, limit: number): Promise<string[]> =>
  db.annotations.where('[deletedAt+createdAt]').between([0, time], [0, Infinity]).limit(limit).primaryKeys();
