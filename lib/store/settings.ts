import { DEFAULT_SETTINGS, Settings } from '../model/settings.ts';
import type { Db } from './db.ts';

/** The reader's settings; what was never set, or cannot be read, has its default. */
export async function settingsOf(db: Db): Promise<Settings> {
  const keys = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
  const stored = await db.settings.bulkGet(keys);
  const known = Object.fromEntries(
    keys.flatMap((key, i) => (stored[i] === undefined ? [] : [[key, stored[i]]])),
  );
  const settings = Settings.safeParse({ ...DEFAULT_SETTINGS, ...known });
  return settings.success ? settings.data : DEFAULT_SETTINGS;
}

/** Change some settings; answers with all of them. */
export async function changeSettings(db: Db, change: Partial<Settings>): Promise<Settings> {
  const entries = Object.entries(change) as [keyof Settings, Settings[keyof Settings]][];
  await db.settings.bulkPut(
    entries.map(([, value]) => value),
    entries.map(([key]) => key),
  );
  return settingsOf(db);
}
