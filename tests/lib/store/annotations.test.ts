import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Annotation } from '../../../lib/model/annotation.ts';
import type { Report } from '../../../lib/model/report.ts';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings.ts';
import {
  changeAnnotation,
  deleteAnnotations,
  restoreAnnotations,
  saveAnnotations,
} from '../../../lib/store/annotations.ts';
import { type Db, openDb, openDbForReading } from '../../../lib/store/db.ts';
import { allForExport, annotationsIn, groupsOf, reportsIn } from '../../../lib/store/lists.ts';
import { openReport } from '../../../lib/store/reports.ts';
import { changeSettings, settingsOf } from '../../../lib/store/settings.ts';

const report = (id: string, group: string, more: Partial<Report> = {}): Report => ({
  id,
  title: `Inspection of ${group}`,
  source: 'pdf',
  addresses: [`https://files.ofsted.gov.uk/v1/file/${id}`],
  file: null,
  facts: {
    authority: { name: group, laCode: '999', gssCode: 'E99', urn: '80999', region: 'South East' },
    otherAuthorities: [],
    provider: null,
    urn: '80999',
    framework: 'ilacs',
    inspection: { start: null, end: null, published: null, leadInspector: null, visit: null },
  },
  group,
  openedAt: 1,
  ...more,
});

const note = (
  id: string,
  reportId: string,
  createdAt: number,
  more: Partial<Annotation> = {},
): Annotation => ({
  id,
  reportId,
  group: 'of the asker, who may be out of date',
  kind: 'highlight',
  quote: { exact: `Words of ${id}`, prefix: '', suffix: '' },
  span: { start: 0, end: 10 },
  page: 1,
  finding: null,
  note: '',
  tags: [],
  colour: 'yellow',
  createdAt,
  updatedAt: createdAt,
  deletedAt: 0,
  ...more,
});

const ids = (annotations: Annotation[]) => annotations.map(({ id }) => id);

let db: Db;
beforeEach(() => {
  db = openDb(`test-${Math.random()}`);
});

describe('the store', () => {
  test('keeps what it said it kept, also for those who open it afterwards', async () => {
    expect(
      await saveAnnotations(db, report('r', 'Exampleshire'), [note('a', 'r', 1), note('b', 'r', 2)]),
    ).toBe(2);
    db.close();
    const later = await openDbForReading(db.name);
    expect(ids(await annotationsIn(later, 'all'))).toEqual(['b', 'a']);
  });

  test('leaves an annotation alone that is stored already', async () => {
    await saveAnnotations(db, report('r', 'Exampleshire'), [note('a', 'r', 1, { note: 'mine' })]);
    expect(await saveAnnotations(db, report('r', 'Exampleshire'), [note('a', 'r', 5)])).toBe(0);
    expect((await annotationsIn(db, 'all'))[0]?.note).toBe('mine');
  });

  test('lists groups with the newest first, with counts that deleting and restoring keep true', async () => {
    await saveAnnotations(db, report('r', 'Exampleshire'), [note('a', 'r', 1), note('b', 'r', 2)]);
    await saveAnnotations(db, report('s', 'Northmoor'), [note('c', 's', 3)]);
    const groups = async () => (await groupsOf(db)).map(({ name, count }) => [name, count]);
    expect(await groups()).toEqual([
      ['Northmoor', 1],
      ['Exampleshire', 2],
    ]);
    expect(ids(await deleteAnnotations(db, ['c', 'b', 'b', 'nobody'], 9))).toEqual(['c', 'b']);
    expect(await groups()).toEqual([['Exampleshire', 1]]);
    expect(await deleteAnnotations(db, ['c'], 9)).toEqual([]);
    expect(ids(await restoreAnnotations(db, ['c', 'a'], 10))).toEqual(['c']);
    expect(await groups()).toEqual([
      ['Northmoor', 1],
      ['Exampleshire', 1],
    ]);
    expect((await reportsIn(db, 'Northmoor')).map(({ report, count }) => [report.id, count])).toEqual([
      ['s', 1],
    ]);
  });

  test('changes note and tags, and says when there is nothing to change', async () => {
    await saveAnnotations(db, report('r', 'Exampleshire'), [note('a', 'r', 1)]);
    expect(await changeAnnotation(db, 'a', { note: 'look again', tags: ['early help'] }, 7)).toMatchObject({
      note: 'look again',
      tags: ['early help'],
      updatedAt: 7,
      createdAt: 1,
    });
    expect(await changeAnnotation(db, 'nobody', { note: 'x' }, 8)).toBeNull();
  });

  test('finds a report again at another address, and remembers both', async () => {
    await saveAnnotations(db, report('r', 'Exampleshire'), [note('a', 'r', 1)]);
    const elsewhere = report('r', 'Exampleshire', { addresses: ['https://exampleshire.example/report.pdf'] });
    const opened = await openReport(db, elsewhere);
    expect(opened.report?.addresses).toEqual([
      'https://files.ofsted.gov.uk/v1/file/r',
      'https://exampleshire.example/report.pdf',
    ]);
    expect(ids(opened.annotations)).toEqual(['a']);
  });

  test('brings the notes of what stood at an address before, and keeps nothing of a report without notes', async () => {
    const address = ['https://reports.ofsted.gov.uk/provider/21/900001'];
    await saveAnnotations(db, report('page#2024-05-01', 'Exampleshire', { addresses: address }), [
      note('a', 'page#2024-05-01', 1),
    ]);
    const opened = await openReport(db, report('page#2026-06-01', 'Exampleshire', { addresses: address }));
    expect(opened.report).toBeNull();
    expect(ids(opened.annotations)).toEqual(['a']);
    expect(await db.reports.count()).toBe(1);
  });

  test('moves notes when the authority becomes known, and never takes a known authority away', async () => {
    const unknown = report('r', 'Other');
    unknown.facts.authority = null;
    await saveAnnotations(db, unknown, [note('a', 'r', 1)]);
    await openReport(db, report('r', 'Exampleshire'));
    expect((await groupsOf(db)).map(({ name, count }) => [name, count])).toEqual([['Exampleshire', 1]]);
    await openReport(db, unknown);
    expect((await annotationsIn(db, { group: 'Exampleshire' })).length).toBe(1);
  });

  test('hands everything of a scope to an export', async () => {
    await saveAnnotations(db, report('r', 'Exampleshire'), [note('a', 'r', 1), note('b', 'r', 2)]);
    await saveAnnotations(db, report('s', 'Northmoor'), [note('c', 's', 3)]);
    await deleteAnnotations(db, ['b'], 4);
    const all = await allForExport(db, 'all');
    expect([ids(all.annotations), all.reports.map(({ id }) => id)]).toEqual([
      ['a', 'c'],
      ['r', 's'],
    ]);
    expect(ids((await allForExport(db, { group: 'Northmoor' })).annotations)).toEqual(['c']);
  });

  test('never makes a database that the background worker has not made', async () => {
    await expect(openDbForReading(`nobody-${Math.random()}`)).rejects.toMatchObject({
      name: Dexie.errnames.NoSuchDatabase,
    });
  });

  test('gives defaults for settings that were never set', async () => {
    expect(await settingsOf(db)).toEqual(DEFAULT_SETTINGS);
    expect(await changeSettings(db, { openPdfs: false })).toEqual({ ...DEFAULT_SETTINGS, openPdfs: false });
  });
});

describe('notes that were taken in from another tool', () => {
  test('are notes on the report at their address once that is opened', async () => {
    const stranger = report('import:https://files.ofsted.gov.uk/v1/file/5', 'Other', {
      addresses: ['https://files.ofsted.gov.uk/v1/file/5'],
    });
    await saveAnnotations(db, stranger, [note('x', stranger.id, 1)]);
    const opened = await openReport(db, report('5', 'Exampleshire'));
    expect(opened.report?.id).toBe('5');
    expect(opened.annotations).toMatchObject([{ id: 'x', reportId: '5', group: 'Exampleshire' }]);
    expect((await groupsOf(db)).map(({ name, count }) => [name, count])).toEqual([['Exampleshire', 1]]);
    expect(await db.reports.toCollection().primaryKeys()).toEqual(['5']);
  });
});
