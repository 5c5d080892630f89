import type { Db } from './db.ts';
import { groupsOf } from './lists.ts';

/** A word that changes with every change of notes: each ticks the store's clock, and a note that moves to another group is counted there. */
export async function signOfNotes(db: Db): Promise<string> {
  const [clock, groups] = await Promise.all([db.meta.get('clock'), groupsOf(db)]);
  return JSON.stringify([clock, groups.map(({ name, count }) => [name, count])]);
}
