import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  changeAnnotation,
  deleteAnnotations,
  restoreAnnotations,
  saveAnnotations,
} from '../../../lib/store/annotations.ts';
import { type Db, openDb } from '../../../lib/store/db.ts';
import { bringBackFindings, dismissedIn, dismissFindings } from '../../../lib/store/dismissed.ts';
import { nextSteps, redo, undo } from '../../../lib/store/history.ts';
import { annotationsIn, groupsOf } from '../../../lib/store/lists.ts';
import { wordsOf } from '../../../lib/store/step-words.ts';
import { madeNote, madeReport } from '../../made.ts';

let db: Db;
beforeEach(() => {
  db = openDb(`test-${Math.random()}`);
});

const SECOND = 1000;
const report = madeReport();
const save = (...ids: string[]) =>
  saveAnnotations(
    db,
    report,
    ids.map((id, i) => madeNote({ id, createdAt: i + 1 })),
  );
const live = async () => (await annotationsIn(db, 'all')).map(({ id }) => id).sort();
const counted = async () => (await groupsOf(db)).map(({ count }) => count);
const note = async (id: string) => (await db.annotations.get(id))?.note;
const words = async (turned: ReturnType<typeof undo>) => {
  const done = await turned;
  return done && wordsOf(done.step);
};

describe('undo', () => {
  test('takes back what was saved, changed, deleted and brought back, one after the other, and says what', async () => {
    await save('a', 'b');
    await changeAnnotation(db, 'a', { tags: ['early help'] }, 10 * SECOND);
    await deleteAnnotations(db, ['a', 'b'], 20 * SECOND);
    await restoreAnnotations(db, ['a'], 30 * SECOND);

    expect(await words(undo(db, 40 * SECOND))).toBe('1 note brought back');
    expect([await live(), await counted()]).toEqual([[], []]);
    expect(await words(undo(db, 41 * SECOND))).toBe('2 notes deleted');
    expect([await live(), await counted()]).toEqual([['a', 'b'], [2]]);
    expect(await words(undo(db, 42 * SECOND))).toBe('tags changed');
    expect((await db.annotations.get('a'))?.tags).toEqual([]);
    expect(await words(undo(db, 43 * SECOND))).toBe('2 notes saved');
    expect([await live(), await counted()]).toEqual([[], []]);
    expect(await words(undo(db, 44 * SECOND))).toBeNull();
  });

  test('works after everything was closed', async () => {
    await save('a');
    await deleteAnnotations(db, ['a'], 10 * SECOND);
    db.close();
    db = openDb(db.name);
    expect(await words(undo(db, 20 * SECOND))).toBe('1 note deleted');
    expect(await live()).toEqual(['a']);
  });

  test('is itself taken back by redo, until something else is changed', async () => {
    await save('a', 'b');
    await deleteAnnotations(db, ['a'], 10 * SECOND);
    await undo(db, 20 * SECOND);
    await undo(db, 21 * SECOND);
    expect(await words(redo(db, 22 * SECOND))).toBe('2 notes saved');
    expect(await words(redo(db, 23 * SECOND))).toBe('1 note deleted');
    expect(await live()).toEqual(['b']);
    expect(await redo(db, 24 * SECOND)).toBeNull();

    await undo(db, 30 * SECOND);
    await changeAnnotation(db, 'b', { note: 'New' }, 31 * SECOND);
    expect(await redo(db, 32 * SECOND)).toBeNull();
  });

  test('takes a run of typing back at once, but not what was typed after a pause', async () => {
    await save('a');
    await changeAnnotation(db, 'a', { note: 'Ask' }, 10 * SECOND);
    await changeAnnotation(db, 'a', { note: 'Ask who' }, 11 * SECOND);
    await changeAnnotation(db, 'a', { note: 'Ask who owns this' }, 15 * SECOND);
    await changeAnnotation(db, 'a', { note: 'Asked.' }, 60 * SECOND);
    expect(await words(undo(db, 61 * SECOND))).toBe('words of a note changed');
    expect(await note('a')).toBe('Ask who owns this');
    await undo(db, 62 * SECOND);
    expect(await note('a')).toBe('');
    await redo(db, 63 * SECOND);
    expect(await note('a')).toBe('Ask who owns this');
  });

  test('never joins notes on two annotations, or words and tags', async () => {
    await save('a', 'b');
    await changeAnnotation(db, 'a', { note: 'One' }, 10 * SECOND);
    await changeAnnotation(db, 'b', { note: 'Two' }, 11 * SECOND);
    await changeAnnotation(db, 'b', { tags: ['x'] }, 12 * SECOND);
    await undo(db, 13 * SECOND);
    await undo(db, 14 * SECOND);
    expect([await note('a'), await note('b')]).toEqual(['One', '']);
  });

  test('leaves alone what was changed elsewhere since, and goes to the step before it', async () => {
    await save('a', 'b');
    await changeAnnotation(db, 'a', { note: 'Mine' }, 10 * SECOND);
    await db.annotations.update('a', { note: 'From elsewhere' });
    expect(await words(undo(db, 20 * SECOND))).toBe('2 notes saved');
    expect(await note('a')).toBe('From elsewhere');
  });

  test('shows findings again that were hidden, and hides them again', async () => {
    const finding = {
      reportId: report.id,
      findingId: 'concern:x:1-9',
      kind: 'concern' as const,
      quote: { exact: 'Plans drift.', prefix: '', suffix: '' },
      span: { start: 1, end: 9 },
      dismissedAt: 1,
    };
    await dismissFindings(db, [finding], 10 * SECOND);
    expect(await words(undo(db, 11 * SECOND))).toBe('1 finding hidden');
    expect(await dismissedIn(db, report.id)).toEqual([]);
    await redo(db, 12 * SECOND);
    expect(await dismissedIn(db, report.id)).toEqual([finding]);
    await bringBackFindings(db, report.id, [finding.findingId], 13 * SECOND);
    expect(await words(undo(db, 14 * SECOND))).toBe('1 finding shown again');
    expect(await dismissedIn(db, report.id)).toEqual([finding]);
  });

  test('writes nothing down where nothing changed', async () => {
    await save('a');
    await save('a');
    await changeAnnotation(db, 'a', { note: '' }, 10 * SECOND);
    await restoreAnnotations(db, ['a'], 11 * SECOND);
    expect(await db.history.count()).toBe(1);
  });

  test('knows the last 200 steps and not many more, and tells what comes next', async () => {
    await save('a');
    for (let i = 0; i < 230; i += 1) await changeAnnotation(db, 'a', { note: `${i}` }, i * 60 * SECOND);
    const known = await db.history.count();
    expect(known).toBeGreaterThanOrEqual(200);
    expect(known).toBeLessThan(220);
    expect(await nextSteps(db)).toMatchObject({ undo: { kind: 'change' }, redo: null });
  });
});

test('any changes, all taken back and all done again, leave what they left the first time', async () => {
  const some = fc.subarray(['a', 'b', 'c'], { minLength: 1 });
  const change = fc.oneof(
    fc.record({ kind: fc.constant('save' as const), ids: some }),
    fc.record({ kind: fc.constant('delete' as const), ids: some }),
    fc.record({ kind: fc.constant('restore' as const), ids: some }),
    fc.record({
      kind: fc.constant('change' as const),
      ids: some,
      note: fc.string({ maxLength: 3 }),
      tag: fc.string({ maxLength: 3 }),
    }),
  );
  const state = async () =>
    (await db.annotations.toArray())
      .filter(({ deletedAt }) => deletedAt === 0)
      .map(({ id, note, tags }) => ({ id, note, tags }));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 15 }), async (changes) => {
      db = openDb(`test-${Math.random()}`);
      let now = 1000;
      for (const one of changes) {
        now += 60 * SECOND;
        if (one.kind === 'save') await save(...one.ids);
        if (one.kind === 'delete') await deleteAnnotations(db, one.ids, now);
        if (one.kind === 'restore') await restoreAnnotations(db, one.ids, now);
        if (one.kind === 'change')
          await changeAnnotation(db, one.ids[0]!, { note: one.note, tags: [one.tag] }, now);
      }
      const after = await state();
      while (await undo(db, ++now));
      expect(await state()).toEqual([]);
      expect(await counted()).toEqual([]);
      while (await redo(db, ++now));
      expect(await state()).toEqual(after);
      expect((await counted()).reduce((a, b) => a + b, 0)).toBe(after.length);
      db.close();
    }),
    { numRuns: process.env.INSPECTION_LONG ? 1000 : 60 },
  );
});
