import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Finding } from '../../../lib/model/finding.ts';
import { findingId } from '../../../lib/model/finding.ts';
import type { Reading } from '../../../lib/model/reading.ts';
import { saveAnnotations } from '../../../lib/store/annotations.ts';
import { type Db, openDb } from '../../../lib/store/db.ts';
import { dismissFindings } from '../../../lib/store/dismissed.ts';
import { redo, undo } from '../../../lib/store/history.ts';
import { annotationsIn, groupsOf } from '../../../lib/store/lists.ts';
import { keepReading, keepReadings, readingsIn, removeReports } from '../../../lib/store/readings.ts';
import { openReport } from '../../../lib/store/reports.ts';
import { wordsOf } from '../../../lib/store/step-words.ts';
import { madeNote, madeReport } from '../../made.ts';

let db: Db;
beforeEach(() => {
  db = openDb(`test-${Math.random()}`);
});

const good: Finding = {
  kind: 'judgement',
  rule: 'table',
  span: { start: 0, end: 4 },
  authority: null,
  themes: [],
  area: 'Overall effectiveness',
  grade: 'good',
  formal: true,
  current: true,
};
const report = madeReport();
const reading = (at: number, findings = [{ finding: good, words: 'Good', page: 1 }]): Reading => ({
  reportId: report.id,
  at,
  findings,
});
const words = async (turned: ReturnType<typeof undo>) => wordsOf((await turned)!.step);

describe('the library of readings', () => {
  test('holds what was read in a report, with or without notes on it', async () => {
    expect(await keepReadings(db, [{ report, reading: reading(5) }], 5)).toBe(1);
    const [read] = await readingsIn(db, 'Exampleshire');
    expect(read!.reading.findings[0]!.words).toBe('Good');
    expect(await groupsOf(db)).toEqual([]);
  });

  test('keeps the later reading of a report, which is no step to undo', async () => {
    await keepReadings(db, [{ report, reading: reading(5) }], 5);
    expect(await keepReadings(db, [{ report, reading: reading(9, []) }], 9)).toBe(0);
    await keepReadings(db, [{ report, reading: reading(7) }], 10);
    expect((await db.readings.get(report.id))!.findings).toEqual([]);
    expect(await db.history.count()).toBe(1);
  });

  test('of a report that is open is kept without a step to undo', async () => {
    await keepReading(db, { report, reading: reading(5) });
    expect([await db.readings.count(), await db.history.count()]).toEqual([1, 0]);
  });

  test('leaves out what the reader marked as no finding', async () => {
    await keepReadings(db, [{ report, reading: reading(5) }], 5);
    const [findingIdOf, quote] = [findingId(good), { exact: 'Good', prefix: '', suffix: '' }];
    await dismissFindings(
      db,
      [
        {
          reportId: report.id,
          findingId: findingIdOf,
          kind: 'judgement',
          quote,
          span: good.span,
          dismissedAt: 6,
        },
      ],
      6,
    );
    expect((await readingsIn(db, 'Exampleshire'))[0]!.reading.findings).toEqual([]);
  });

  test('a report goes with its notes, and comes back with them', async () => {
    await saveAnnotations(db, report, [madeNote({ id: 'a' }), madeNote({ id: 'b', createdAt: 2 })]);
    await keepReadings(db, [{ report, reading: reading(5) }], 5);
    expect(await removeReports(db, [report.id], 10)).toEqual(['a', 'b']);
    expect([await annotationsIn(db, 'all'), await readingsIn(db, 'Exampleshire')]).toEqual([[], []]);
    expect(await words(undo(db, 20))).toBe('1 report taken out of the library');
    expect(await annotationsIn(db, 'all')).toHaveLength(2);
    expect(await readingsIn(db, 'Exampleshire')).toHaveLength(1);
    await redo(db, 30);
    expect((await openReport(db, report)).report).toBeNull();
    expect(await readingsIn(db, 'Exampleshire')).toEqual([]);
    expect(await groupsOf(db)).toEqual([]);
  });
});
