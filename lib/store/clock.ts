import type { Db } from './db.ts';

/**
 * The next time to write down, in milliseconds since 1970: `wall`, the machine's clock, unless that went back; then just after the last
 * one given, so that the newest is always the newest. It counts as given once `keepTime` has written it, in the same transaction.
 */
export const nextTime = async (db: Db, wall: number): Promise<number> =>
  Math.max(wall, ((await db.meta.get('clock')) ?? 0) + 1);

/** Write down the last time that was given. */
export const keepTime = async (db: Db, time: number): Promise<void> =>
  void (await db.meta.put(time, 'clock'));

/** Both at once. */
export async function tick(db: Db, wall: number): Promise<number> {
  const now = await nextTime(db, wall);
  await keepTime(db, now);
  return now;
}
