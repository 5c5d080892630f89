import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { ALL_NOTES } from '../../../lib/model/library-address.ts';
import { deleteAnnotations, saveAnnotations } from '../../../lib/store/annotations.ts';
import { type Db, openDb } from '../../../lib/store/db.ts';
import {
  chosenByReport,
  filteredByReport,
  type NotesOfReport,
  notesOfReports,
} from '../../../lib/store/notes-by-report.ts';
import { madeNote, madeReport } from '../../made.ts';

let db: Db;
beforeEach(async () => {
  db = openDb(`by-report-${Math.random()}`);
  for (const [id, name] of [
    ['r1', 'Exampleshire'],
    ['r2', 'Exampleshire'],
    ['r3', 'Northmoor'],
  ] as const) {
    const { facts } = madeReport();
    const report = madeReport({
      id,
      group: name,
      addresses: [],
      facts: { ...facts, authority: { ...facts.authority!, name } },
    });
    const notes = [1, 2, 3].map((n) =>
      madeNote({ id: `${id}-${n}`, reportId: id, createdAt: n, tags: n === 2 ? ['a'] : [] }),
    );
    await saveAnnotations(db, report, notes);
  }
  await deleteAnnotations(db, ['r1-3'], 10);
});

const idsOf = async (places: NotesOfReport[]) =>
  (await notesOfReports(db, places)).map(({ id }) => id).sort();
const countOf = (places: NotesOfReport[]) => places.reduce((sum, { count }) => sum + count, 0);

test.each([
  ['all', {}, ['r1-1', 'r1-2', 'r2-1', 'r2-2', 'r2-3', 'r3-1', 'r3-2', 'r3-3']],
  ['an authority’s', { groups: ['Exampleshire'] }, ['r1-1', 'r1-2', 'r2-1', 'r2-2', 'r2-3']],
  ['a report’s', { reports: ['r1'] }, ['r1-1', 'r1-2']],
  ['a tag’s', { tags: ['a'] }, ['r1-2', 'r2-2', 'r3-2']],
  ['nobody’s', { groups: ['Nowhere'] }, []],
])('%s notes, as many as were counted, the deleted ones left out', async (_, filter, ids) => {
  const places = await filteredByReport(db, { ...ALL_NOTES, ...filter });
  expect(await idsOf(places)).toEqual(ids);
  expect(countOf(places)).toBe(ids.length);
});

test('notes that were picked, each once, whatever was deleted meanwhile', async () => {
  const places = await chosenByReport(db, ['r3-1', 'r1-3', 'r1-1', 'r3-1', 'gone']);
  expect(await idsOf(places)).toEqual(['r1-1', 'r3-1']);
  expect(places.map(({ report }) => report?.group)).toEqual(['Northmoor', 'Exampleshire']);
});
