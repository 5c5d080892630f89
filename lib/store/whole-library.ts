import type { Library } from '../model/library.ts';
import type { Settings } from '../model/settings.ts';
import type { Db } from './db.ts';

/** Everything that is kept, as it was at one moment. */
export function wholeLibrary(db: Db): Promise<Library> {
  const { reports, annotations, tombstones, rows, dismissed, tags, readings, settings } = db;
  const tables = [reports, annotations, tombstones, rows, dismissed, tags, readings, settings];
  return db.transaction('r', tables, async () => {
    const keys = await settings.toCollection().primaryKeys();
    const values = await settings.bulkGet(keys);
    return {
      reports: await reports.toArray(),
      annotations: await annotations.toArray(),
      tombstones: await tombstones.toArray(),
      rows: await rows.toArray(),
      dismissed: await dismissed.toArray(),
      tags: await tags.toArray(),
      readings: await readings.toArray(),
      settings: Object.fromEntries(keys.map((key, i) => [key, values[i]])) as Partial<Settings>,
    };
  });
}

/** What is known of backups; see `backupDue`. */
export async function backupState(
  db: Db,
): Promise<{ last: number | null; changed: number | null; oldest: number | null }> {
  const live = db.annotations.where('[deletedAt+createdAt]').between([0, 0], [0, Number.MAX_SAFE_INTEGER]);
  const [last, changed, oldest] = await Promise.all([
    db.meta.get('backup'),
    db.meta.get('clock'),
    live.first(),
  ]);
  return { last: last ?? null, changed: changed || null, oldest: oldest?.createdAt ?? null };
}
