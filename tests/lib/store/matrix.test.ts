import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { deleteAnnotations, saveAnnotations } from '../../../lib/store/annotations.ts';
import { authorityPage } from '../../../lib/store/authority-page.ts';
import { type Db, openDb } from '../../../lib/store/db.ts';
import { countMatrix } from '../../../lib/store/matrix.ts';
import { keepReadings } from '../../../lib/store/readings.ts';
import { madeNote, madeReport } from '../../made.ts';

let db: Db;
beforeEach(() => {
  db = openDb(`test-${Math.random()}`);
});

const has = (names: string[], name: string) => names.includes(name);
const noPause = async () => {};
const inGroup = (group: string) => madeReport({ id: `pdf:${group}`, group });

describe('countMatrix', () => {
  test('counts live notes by tag and authority, and leaves out what is in the bin', async () => {
    const note = (id: string, group: string, tags: string[]) =>
      madeNote({ id, group, reportId: `pdf:${group}`, tags });
    await saveAnnotations(db, inGroup('Northmoor'), [
      note('1', 'Northmoor', ['plans', 'voice']),
      note('2', 'Northmoor', ['plans']),
    ]);
    await saveAnnotations(db, inGroup('Exampleshire'), [
      note('3', 'Exampleshire', ['plans']),
      note('4', 'Exampleshire', ['gone']),
    ]);
    await deleteAnnotations(db, ['4'], 3);
    expect(await countMatrix(db, 'tags', noPause)).toEqual({
      groups: ['Exampleshire', 'Northmoor'],
      rows: [
        { name: 'plans', total: 3, counts: [1, 2] },
        { name: 'voice', total: 1, counts: [0, 1] },
      ],
    });
  });

  test('agrees with counting the notes one by one', async () => {
    const tags = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
    const notes = fc.array(
      fc.record({ group: fc.constantFrom('X', 'Y', 'Z'), tags, deleted: fc.boolean() }),
      { maxLength: 25 },
    );
    await fc.assert(
      fc.asyncProperty(notes, async (made) => {
        const own = openDb(`test-${Math.random()}`);
        const all = made.map(({ group, tags: of }, i) =>
          madeNote({ id: `n${i}`, group, reportId: `pdf:${group}`, themes: of }),
        );
        for (const group of ['X', 'Y', 'Z'])
          await saveAnnotations(
            own,
            inGroup(group),
            all.filter((note) => note.group === group),
          );
        await deleteAnnotations(
          own,
          all.filter((_, i) => made[i]!.deleted).map(({ id }) => id),
          2,
        );
        const { groups, rows } = await countMatrix(own, 'themes', noPause);
        const live = made.filter(({ deleted }) => !deleted);
        for (const { name, total, counts } of rows) {
          expect(total).toBe(live.filter(({ tags: of }) => has(of, name)).length);
          expect(counts).toEqual(
            groups.map((group) => live.filter((one) => one.group === group && has(one.tags, name)).length),
          );
        }
        expect(rows.map(({ name }) => name)).toEqual([...new Set(live.flatMap(({ tags: of }) => of))].sort());
        own.close();
      }),
      { numRuns: 15 },
    );
  });

  test('stops when it is told to', async () => {
    await saveAnnotations(db, inGroup('X'), [madeNote({ group: 'X', reportId: 'pdf:X', tags: ['a'] })]);
    const stop = () => Promise.reject(new Error('stopped'));
    await expect(countMatrix(db, 'tags', stop)).rejects.toThrow('stopped');
  });
});

test('the page of an authority lists what was read and what was only noted on, the latest first', async () => {
  const dated = (id: string, start: string) => {
    const report = madeReport({ id });
    return { ...report, facts: { ...report.facts, inspection: { ...report.facts.inspection, start } } };
  };
  const [old, latest] = [dated('pdf:old', '2018-01-01'), dated('pdf:new', '2024-01-01')];
  await keepReadings(db, [{ report: old, reading: { reportId: old.id, at: 1, findings: [] } }], 1);
  await saveAnnotations(db, latest, [madeNote({ reportId: latest.id })]);
  const page = await authorityPage(db, 'Exampleshire');
  expect(page.map(({ report, read, notes }) => [report.id, read !== null, notes])).toEqual([
    ['pdf:new', false, 1],
    ['pdf:old', true, 0],
  ]);
  expect(await authorityPage(db, 'Nowhere')).toEqual([]);
});
