import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Annotation } from '../model/annotation.ts';
import type { Report, ReportRow } from '../model/report.ts';
import type { Settings } from '../model/settings.ts';

/** How many live annotations a group or a report holds, and when the newest was made: kept, so that lists need not count. */
export interface Count {
  kind: 'group' | 'report';
  /** The group, or the report's id. */
  name: string;
  /** The group; for a group itself, too. */
  group: string;
  count: number;
  newest: number;
}

/** What a provider page said of a file. */
export interface RowOfFile {
  address: string;
  row: ReportRow;
}

export type Db = Dexie & {
  reports: EntityTable<Report, 'id'>;
  annotations: EntityTable<Annotation, 'id'>;
  counts: Table<Count, [string, string]>;
  rows: EntityTable<RowOfFile, 'address'>;
  settings: Table<Settings[keyof Settings], keyof Settings>;
};

export const DB_NAME = 'inspection-notes';

/** Acknowledged means on disk: IndexedDB's default in Chromium is not ("relaxed" durability). */
const DURABLE = { chromeTransactionDurability: 'strict' } as const;

/** The database, with its upgrades: for the background worker alone, the only one that writes. */
export function openDb(name = DB_NAME): Db {
  const db = new Dexie(name, DURABLE) as Db;
  db.version(1).stores({
    reports: 'id, *addresses, group',
    annotations:
      'id, [reportId+deletedAt+createdAt], [group+deletedAt+createdAt], [deletedAt+createdAt], *tags',
    counts: '[kind+name], [kind+newest], [kind+group+newest]',
    rows: 'address',
    settings: '',
  });
  return db;
}

/**
 * The database as it is, for extension pages: never creates or upgrades it. Rejects with `NoSuchDatabaseError` when the
 * background worker has not made it yet, so ask that one something first.
 */
export async function openDbForReading(name = DB_NAME): Promise<Db> {
  const db = await new Dexie(name).open();
  // Opened without a schema, Dexie reads the tables from the disk but does not name them on the object.
  return Object.assign(db, Object.fromEntries(db.tables.map((table) => [table.name, table]))) as Dexie as Db;
}
