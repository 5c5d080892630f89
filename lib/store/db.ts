import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Annotation } from '../model/annotation.ts';
import type { Dismissed } from '../model/dismissed.ts';
import type { Reading } from '../model/reading.ts';
import type { Report, ReportRow } from '../model/report.ts';
import type { Settings } from '../model/settings.ts';
import type { Tag } from '../model/tag.ts';
import { deriveThemes, type ThemesOf } from './derive-themes.ts';
import { protectNewer } from './newer-store.ts';
import { markUnindexed } from './unindexed.ts';

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

/** What the store keeps of itself. */
export interface Meta {
  /** The last time that was given out: none given later is smaller, also when the machine's clock goes back. */
  clock: number;
  /** When the whole library was last written to a file. */
  backup: number;
}

/** What a change made of one annotation: the fields that differ, as they were and as they became. */
export interface Patch {
  id: string;
  before: Partial<Annotation>;
  after: Partial<Annotation>;
}

/** What a change made of a row beside the notes: a tag, or what was read in a report. Null: there was none, or is none now. */
export type RowPatch =
  | { table: 'tags'; key: string; before: Tag | null; after: Tag | null }
  | { table: 'readings'; key: string; before: Reading | null; after: Reading | null };

/** One change of the reader's, of any number of annotations: what Undo takes back at once. */
export interface Step {
  /** Counts up. */
  id: number;
  kind: 'save' | 'change' | 'delete' | 'restore' | 'merge' | 'dismiss' | 'bringBack' | 'tags' | 'reports';
  at: number;
  /** 1 once it was taken back, and can be done again. */
  undone: 0 | 1;
  patches: Patch[];
  /** Findings that were hidden by it, or shown again. */
  findings?: Dismissed[];
  /** Tags and readings that it changed. */
  rows?: RowPatch[];
  /** What it did, where kind and patches do not tell. */
  words?: string;
}

/** What is left of an annotation that was emptied from the bin: enough that no merge brings it back. */
export interface Tombstone {
  id: string;
  deletedAt: number;
}

/** Which notes hold a word: 16-bit remainders of their numbers, of one stretch of 65,536 each. */
export interface Posting {
  word: string;
  part: number;
  notes: Uint16Array;
}

export type Db = Dexie & {
  reports: EntityTable<Report, 'id'>;
  annotations: EntityTable<Annotation, 'id'>;
  counts: Table<Count, [string, string]>;
  rows: EntityTable<RowOfFile, 'address'>;
  /** The word index: rows by word, the number that stands for a note there, and the notes that it does not know as they are now. */
  postings: Table<Posting, [string, number]>;
  numbers: EntityTable<{ id: string; n: number }, 'n'>;
  unindexed: EntityTable<{ id: string; at: number }, 'id'>;
  settings: Table<Settings[keyof Settings], keyof Settings>;
  dismissed: Table<Dismissed, [string, string]>;
  history: EntityTable<Step, 'id'>;
  tombstones: EntityTable<Tombstone, 'id'>;
  /** What the reader said of tags. */
  tags: EntityTable<Tag, 'name'>;
  /** What was read in the reports that are in the library. */
  readings: EntityTable<Reading, 'reportId'>;
  meta: Table<Meta[keyof Meta], keyof Meta>;
};

export const DB_NAME = 'inspection-notes';

/** The schema this code knows; a database of a later one is never written to. */
export const SCHEMA = 3;

/** Acknowledged means on disk: IndexedDB's default in Chromium is not ("relaxed" durability). */
const DURABLE = { chromeTransactionDurability: 'strict' } as const;

/**
 * The database, with its upgrades: for the background worker alone, the only one that writes. `themesOf` tells the themes of each note
 * that is written; left out, notes keep those they come with.
 */
export function openDb(name = DB_NAME, themesOf: ThemesOf | null = null): Db {
  const db = new Dexie(name, DURABLE) as Db;
  if (themesOf) deriveThemes(db, themesOf);
  markUnindexed(db);
  protectNewer(db, SCHEMA);
  db.version(1).stores({
    reports: 'id, *addresses, group',
    annotations:
      'id, [reportId+deletedAt+createdAt], [group+deletedAt+createdAt], [deletedAt+createdAt], *tags',
    counts: '[kind+name], [kind+newest], [kind+group+newest]',
    rows: 'address',
    settings: '',
  });
  db.version(2)
    .stores({
      dismissed: '[reportId+findingId], reportId',
      history: '++id, [undone+id]',
      tombstones: 'id',
      meta: '',
      postings: '[word+part]',
      numbers: 'n, &id',
      unindexed: 'id, at',
    })
    .upgrade(async (transaction) => {
      const newest = await transaction
        .table<Annotation>('annotations')
        .where('[deletedAt+createdAt]')
        .between([0, 0], [0, Number.MAX_SAFE_INTEGER])
        .last();
      await transaction.table('meta').put(newest?.createdAt ?? 0, 'clock');
      const ids = (await transaction.table('annotations').toCollection().primaryKeys()) as string[];
      await transaction.table('unindexed').bulkPut(ids.map((id) => ({ id, at: 0 })));
    });
  db.version(3)
    .stores({
      annotations:
        'id, [reportId+deletedAt+createdAt], [reportId+deletedAt+span.start], [group+deletedAt+createdAt], [deletedAt+createdAt], [kind+deletedAt+createdAt], *tags, *themes, finding.grade',
      tags: 'name',
      readings: 'reportId',
    })
    .upgrade((transaction) => writeAgain(transaction.table<Annotation, string>('annotations')));
  return db;
}

/** As many rows are held at once. */
const AT_ONCE = 1000;

/** Write every row as it is, for what is derived as rows are written. */
async function writeAgain(table: Table<Annotation, string>): Promise<void> {
  for (let last = ''; ; ) {
    const some = await table.where('id').above(last).limit(AT_ONCE).toArray();
    if (some.length === 0) return;
    await table.bulkPut(some);
    last = some.at(-1)!.id;
  }
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
