import type { Db } from './db.ts';

/**
 * The next time to write down, in milliseconds since 1970: `wall`, the machine's clock, unless that went back; then just after the last
 * one given, so that the newest is always the newest. Call it in a transaction that may write `meta`.
 */
export async function tick(db: Db, wall: number): Promise<number> {
  const last = ((await db.meta.get('clock')) as number | undefined) ?? 0;
  const now = Math.max(wall, last + 1);
  await db.meta.put(now, 'clock');
  return now;
}
