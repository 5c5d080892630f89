import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { codebook } from '../../../lib/model/tag-tree.ts';
import { deleteAnnotations, restoreAnnotations, saveAnnotations } from '../../../lib/store/annotations.ts';
import { type Db, openDb } from '../../../lib/store/db.ts';
import { redo, undo } from '../../../lib/store/history.ts';
import { wordsOf } from '../../../lib/store/step-words.ts';
import { changeTags, replaceTags, tagEntries } from '../../../lib/store/tags.ts';
import { madeNote, madeReport } from '../../made.ts';

let db: Db;
beforeEach(async () => {
  db = openDb(`test-${Math.random()}`);
  await saveAnnotations(db, madeReport(), [
    madeNote({ id: 'a', tags: ['early help', 'to ask'] }),
    madeNote({ id: 'b', tags: ['to ask'], createdAt: 2 }),
    madeNote({ id: 'c', tags: ['front door'], createdAt: 3 }),
  ]);
});

const shape = async () =>
  codebook(await tagEntries(db)).map(({ name, depth, count }) => `${'. '.repeat(depth)}${name} ${count}`);
const tagsOn = async (id: string) => (await db.annotations.get(id))!.tags;
const nest = (name: string, parent: string | null) => changeTags(db, [{ name, change: { parent } }], 10);

describe('the codebook', () => {
  test('lists every tag in use, and those that only were described', async () => {
    await changeTags(db, [{ name: 'placements', change: { description: 'Enough homes, near enough.' } }], 9);
    expect(await shape()).toEqual(['early help 1', 'front door 1', 'placements 0', 'to ask 2']);
  });

  test('does not count what is in the bin, nor list what stands there alone', async () => {
    await deleteAnnotations(db, ['b', 'c'], 10);
    expect(await shape()).toEqual(['early help 1', 'to ask 1']);
  });

  test('nests and orders tags, and counts those below', async () => {
    await nest('front door', 'early help');
    await changeTags(db, [{ name: 'to ask', change: { order: -1 } }], 11);
    expect(await shape()).toEqual(['to ask 2', 'early help 1', '. front door 1']);
    expect(codebook(await tagEntries(db))[1]).toMatchObject({ within: 2, hasChildren: true });
  });

  test('refuses a tag under itself, however far below', async () => {
    await nest('front door', 'early help');
    await nest('to ask', 'front door');
    await expect(nest('early help', 'to ask')).rejects.toThrow(/cannot stand under itself/);
    await expect(nest('to ask', 'to ask')).rejects.toThrow(/cannot stand under itself/);
    expect(await shape()).toEqual(['early help 1', '. front door 1', '. . to ask 2']);
  });
});

describe('a tag that is', () => {
  test('renamed has its new name on every note, in the bin too, and keeps what was said of it and what stands below', async () => {
    await changeTags(db, [{ name: 'to ask', change: { colour: 'pink', description: 'Ask.' } }], 10);
    await nest('front door', 'to ask');
    await deleteAnnotations(db, ['b'], 11);
    await replaceTags(db, ['to ask'], 'questions', 12);
    expect(await shape()).toEqual(['early help 1', 'questions 1', '. front door 1']);
    expect(await db.tags.get('questions')).toMatchObject({ colour: 'pink', description: 'Ask.' });
    await restoreAnnotations(db, ['b'], 13);
    expect(await tagsOn('b')).toEqual(['questions']);
  });

  test('merged leaves each note with the other one, once', async () => {
    await replaceTags(db, ['early help', 'front door'], 'to ask', 10);
    expect(await shape()).toEqual(['to ask 3']);
    expect(await tagsOn('a')).toEqual(['to ask']);
  });

  test('merged into one that nobody said anything of does not hand on its place and description', async () => {
    await changeTags(
      db,
      [{ name: 'front door', change: { parent: 'early help', description: 'Contacts.' } }],
      9,
    );
    await replaceTags(db, ['front door'], 'to ask', 10);
    expect(await shape()).toEqual(['early help 1', 'to ask 3']);
    expect((await tagEntries(db)).map(({ description }) => description)).toEqual(['', '']);
  });

  test('merged into one that stood below it does not take that one away', async () => {
    await nest('front door', 'early help');
    await replaceTags(db, ['early help'], 'front door', 11);
    expect(await shape()).toEqual(['front door 2', 'to ask 2']);
  });

  test('deleted leaves the notes, and those below go up to where it was', async () => {
    await nest('front door', 'early help');
    await nest('early help', 'to ask');
    await replaceTags(db, ['early help'], null, 12);
    expect(await shape()).toEqual(['to ask 2', '. front door 1']);
    expect(await tagsOn('a')).toEqual(['to ask']);
  });

  test('changed in any of these ways comes back by undo, and goes again by redo; both say what', async () => {
    await nest('front door', 'early help');
    const before = await shape();
    await replaceTags(db, ['early help'], 'thresholds', 10_000);
    const after = await shape();
    expect(wordsOf((await undo(db, 20_000))!.step)).toBe('tag “early help” renamed to “thresholds”');
    expect(await shape()).toEqual(before);
    expect(await tagsOn('a')).toEqual(['early help', 'to ask']);
    await redo(db, 30_000);
    expect(await shape()).toEqual(after);
    await undo(db, 40_000);
    await replaceTags(db, ['early help', 'to ask'], null, 50_000);
    expect(wordsOf((await undo(db, 60_000))!.step)).toBe('2 tags deleted');
    expect(await shape()).toEqual(before);
  });
});

const NAMES = ['early help', 'to ask', 'front door', 'visits', 'plans'];
const name = fc.constantFrom(...NAMES);
const move = fc.oneof(
  fc.record({ do: fc.constant('nest' as const), name, parent: fc.option(name) }),
  fc.record({
    do: fc.constant('replace' as const),
    names: fc.uniqueArray(name, { minLength: 1 }),
    into: fc.option(name),
  }),
);

test('whatever is done to tags, none is orphaned or left out, and undo brings all of it back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(move, { maxLength: 8 }), async (moves) => {
      db = openDb(`test-${Math.random()}`);
      await saveAnnotations(
        db,
        madeReport(),
        NAMES.map((tag, i) =>
          madeNote({ id: `n${i}`, tags: [tag, NAMES[(i + 1) % NAMES.length]!], createdAt: i + 1 }),
        ),
      );
      const states = [await shape()];
      let at = 10_000;
      for (const one of moves) {
        at += 10_000;
        const done =
          one.do === 'nest'
            ? await changeTags(db, [{ name: one.name, change: { parent: one.parent } }], at).then(
                () => true,
                () => false,
              )
            : await replaceTags(db, one.names, one.into, at).then(() => true);
        const entries = await tagEntries(db);
        expect(
          codebook(entries)
            .map((node) => node.name)
            .sort(),
        ).toEqual(entries.map((entry) => entry.name).sort());
        const used = new Set((await db.annotations.toArray()).flatMap(({ tags }) => tags));
        expect([...used].every((tag) => entries.some((entry) => entry.name === tag))).toBe(true);
        if (done && JSON.stringify(await shape()) !== JSON.stringify(states.at(-1)))
          states.push(await shape());
      }
      const seen = [await shape()];
      const back = () => undo(db, Date.now());
      for (let turned = await back(); turned?.step.kind === 'tags'; turned = await back())
        seen.push(await shape());
      expect(seen.filter((state, i) => JSON.stringify(state) !== JSON.stringify(seen[i - 1]))).toEqual(
        states.reverse(),
      );
    }),
    { numRuns: 40 },
  );
});
