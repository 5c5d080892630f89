import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../../lib/model/annotation.ts';
import { changeAnnotation, deleteAnnotations } from '../../../lib/store/annotations.ts';
import { annotationsInBin } from '../../../lib/store/bin.ts';
import { openDb, openDbForReading, SCHEMA } from '../../../lib/store/db.ts';
import { failureInWords } from '../../../lib/store/failure.ts';
import { undo } from '../../../lib/store/history.ts';
import { annotationsIn, groupsOf, reportsIn } from '../../../lib/store/lists.ts';
import { openOrReadReport } from '../../../lib/store/reports.ts';
import { settingsOf } from '../../../lib/store/settings.ts';
import { wordsOf } from '../../../lib/store/step-words.ts';
import { madeReport } from '../../made.ts';

interface OldDatabase {
  version: number;
  schema: Record<string, string>;
  /** Rows; of tables without a key of their own, pairs of key and value. */
  tables: Record<string, unknown[]>;
}

/** A database as that version of the extension left it. */
async function left(version: number): Promise<string> {
  const file = join(import.meta.dirname, `../../fixtures/database-v${version}.json`);
  const { schema, tables } = JSON.parse(readFileSync(file, 'utf8')) as OldDatabase;
  const old = new Dexie(`v${version}-${Math.random()}`);
  old.version(version).stores(schema);
  for (const [name, rows] of Object.entries(tables)) {
    if (schema[name] === '')
      for (const [key, value] of rows as [string, unknown][]) await old.table(name).put(value, key);
    else await old.table(name).bulkPut(rows);
  }
  old.close();
  return old.name;
}

const ids = (annotations: Annotation[]) => annotations.map(({ id }) => id);

describe('a database of version 1', () => {
  test('comes back whole: notes, what was deleted, reports, counts and settings', async () => {
    const db = openDb(await left(1));
    const notes = await annotationsIn(db, 'all');
    expect(ids(notes)).toEqual(['c', 'a']);
    expect(notes[1]).toMatchObject({
      note: 'Ask who owns this.',
      tags: ['early help'],
      createdAt: 1_700_000_000_000,
    });
    expect(ids(await annotationsInBin(db))).toEqual(['b']);
    expect((await groupsOf(db)).map(({ name, count }) => [name, count])).toEqual([
      ['Northmoor', 1],
      ['Exampleshire', 1],
    ]);
    expect((await reportsIn(db, 'Northmoor')).map(({ report }) => report.title)).toEqual(['Elm Lane School']);
    expect((await settingsOf(db)).markStatements).toBe(true);
  });

  test('goes on counting time from its newest note', async () => {
    const db = openDb(await left(1));
    const changed = await changeAnnotation(db, 'c', { note: 'Clock went back' }, 5);
    expect(changed!.updatedAt).toBeGreaterThan(1_700_000_200_000);
  });
});

describe('a database of version 2', () => {
  test('comes back whole: its bin, tombstones, hidden findings and what could be undone', async () => {
    const db = openDb(await left(2));
    expect(ids(await annotationsIn(db, 'all'))).toEqual(['c', 'a']);
    expect(ids(await annotationsInBin(db))).toEqual(['b']);
    expect(await db.tombstones.toCollection().primaryKeys()).toEqual(['gone']);
    expect(await db.dismissed.count()).toBe(1);
    expect(wordsOf((await undo(db, 1_700_000_400_000))!.step)).toBe('tags changed');
    expect((await db.annotations.get('a'))!.tags).toEqual([]);
  });

  test('has the themes of its notes from now on', async () => {
    const db = openDb(await left(2), (words) => [words.slice(0, 3)]);
    const notes = await db.annotations.toArray();
    expect(notes.map(({ themes }) => themes)).toEqual(notes.map(({ quote }) => [quote.exact.slice(0, 3)]));
  });

  test('knows tags and readings from now on, none as yet', async () => {
    const db = openDb(await left(2));
    expect([await db.tags.count(), await db.readings.count()]).toEqual([0, 0]);
  });
});

describe('a database that a newer version made', () => {
  const newer = async () => {
    const before = openDb(await left(1));
    await before.open();
    before.close();
    const later = new Dexie(before.name);
    later.version(SCHEMA + 1).stores({ ...(await schemaOf(before.name)), folders: 'id' });
    await later.open();
    later.close();
    return before.name;
  };
  const schemaOf = async (name: string) => {
    const db = await new Dexie(name).open();
    const stores = Object.fromEntries(
      db.tables.map(({ name: table, schema }) => [
        table,
        [schema.primKey.src, ...schema.indexes.map(({ src }) => src)].join(', '),
      ]),
    );
    db.close();
    return stores;
  };

  test('is read, and never changed; why is said in words', async () => {
    const name = await newer();
    const db = openDb(name);
    const refused = await deleteAnnotations(db, ['a'], 9).catch(failureInWords);
    expect(refused).toMatch(/newer version of Inspection Notes.*nothing is changed/);
    const opened = await openOrReadReport(
      db,
      madeReport({ addresses: ['https://exampleshire.example/new'] }),
    );
    expect(ids(opened.annotations)).toEqual(['a']);
    const reading = await openDbForReading(name);
    expect(ids(await annotationsIn(reading, 'all'))).toEqual(['c', 'a']);
    expect((await reading.reports.get('pdf:exampleshire-2022'))?.addresses).toHaveLength(1);
  });
});
