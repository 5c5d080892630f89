import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Annotation } from '../../../lib/model/annotation.ts';
import { ALL_NOTES, type NoteFilter } from '../../../lib/model/library-address.ts';
import type { Report } from '../../../lib/model/report.ts';
import { deleteAnnotations, saveAnnotations } from '../../../lib/store/annotations.ts';
import { type Db, openDb } from '../../../lib/store/db.ts';
import { distinctValues } from '../../../lib/store/distinct.ts';
import { facetOf } from '../../../lib/store/facets.ts';
import { newestThatFit } from '../../../lib/store/newest-that-fit.ts';
import { type FilterField, findNotes, NOTE_SORTS, newestNotes } from '../../../lib/store/query.ts';
import { madeNote, madeReport } from '../../made.ts';

let db: Db;
beforeEach(async () => {
  await Dexie.delete('query');
  db = openDb('query');
});
afterEach(() => db.close());

const DAY = 86_400_000;
const FIRST_DAY = new Date('2025-03-01T12:00').getTime();

const madeUp = (id: string, group: string, start: string, framework: string | null): Report => {
  const report = madeReport({ id, group, addresses: [] });
  return {
    ...report,
    facts: { ...report.facts, framework, inspection: { ...report.facts.inspection, start } },
  };
};
const REPORTS = [
  madeUp('pdf:a', 'Northmoor', '2019-05-01', 'ilacs'),
  madeUp('pdf:b', 'Northmoor', '2023-05-01', 'send'),
  madeUp('pdf:c', 'Exampleshire', '2021-05-01', 'ilacs'),
  madeUp('pdf:d', 'Elm Lane School', '2021-05-01', null),
];
const reportOf = ({ reportId }: Annotation) => REPORTS.find(({ id }) => id === reportId)!;

const KINDS = ['judgement', 'recommendation', 'strength', 'concern', 'highlight'] as const;
const TAGS = ['early help', 'ask', 'Budget'];
const THEMES = ['early-help', 'workforce'];
const GRADES = ['good', 'inadequate'];
const someOf = (values: readonly string[], maxLength = 2) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength });

const notes = fc.array(
  fc.record({
    report: fc.constantFrom(...REPORTS),
    kind: fc.constantFrom(...KINDS),
    tags: someOf(TAGS),
    themes: fc.option(someOf(THEMES), { nil: undefined }),
    grade: fc.option(fc.constantFrom(...GRADES)),
    start: fc.integer({ min: 0, max: 40 }),
    words: someOf(['Plans', 'Visits', 'Oversight']),
    gone: fc.boolean(),
  }),
  { maxLength: 12 },
);

const filters: fc.Arbitrary<NoteFilter> = fc.record({
  words: fc.constantFrom('', '', '', 'plan', 'visits overs'),
  groups: someOf(['Northmoor', 'Exampleshire', 'Nowhere']),
  reports: fc
    .tuple(
      fc.nat(3),
      someOf(
        REPORTS.map(({ id }) => id),
        3,
      ),
    )
    .map(([rarely, ids]) => (rarely === 0 ? ids : [])),
  tags: someOf(TAGS, 1),
  themes: someOf(THEMES, 1),
  kinds: someOf(KINDS, 3),
  grades: someOf(GRADES, 1),
  frameworks: someOf(['ilacs', 'send'], 1),
  since: fc.constantFrom('', '', '2025-03-03', 'no day'),
  until: fc.constantFrom('', '', '2025-03-06'),
});

/** A filter as its words say it, over every row. */
function fits(note: Annotation, filter: NoteFilter): boolean {
  const any = (asked: string[], own: (string | null | undefined)[]) =>
    asked.length === 0 || asked.some((value) => own.includes(value));
  const day = new Date(note.createdAt).toISOString().slice(0, 10);
  return (
    filter.words
      .split(' ')
      .filter(Boolean)
      .every((word) => note.quote.exact.toLowerCase().includes(word)) &&
    any(filter.groups, [note.group]) &&
    any(filter.reports, [note.reportId]) &&
    any(filter.tags, note.tags) &&
    any(filter.themes, note.themes ?? []) &&
    any(filter.kinds, [note.kind]) &&
    any(filter.grades, [note.finding?.grade]) &&
    any(filter.frameworks, [reportOf(note).facts.framework]) &&
    (filter.since !== '2025-03-03' || day >= filter.since) &&
    (filter.until === '' || day <= filter.until)
  );
}

type Made = typeof notes extends fc.Arbitrary<infer T> ? T : never;

/** The live notes of a library in which these were kept, a day between each two, and some deleted. */
async function kept(made: Made): Promise<Annotation[]> {
  for (const table of db.tables) await table.clear();
  const all = made.map(({ report, kind, tags, themes, grade, start, words }, i) =>
    madeNote({
      id: `n${i}`,
      reportId: report.id,
      group: report.group,
      kind,
      tags,
      themes,
      span: { start: start * 50 + i, end: start * 50 + i + 10 },
      quote: { exact: words.join(' '), prefix: '', suffix: '' },
      finding:
        grade === null ? null : { rule: 'r', area: null, grade, current: true, heading: null, force: null },
      createdAt: FIRST_DAY + i * DAY,
    }),
  );
  for (const note of all) await saveAnnotations(db, reportOf(note), [note]);
  const gone = all.filter((_, i) => made[i]!.gone).map(({ id }) => id);
  await deleteAnnotations(db, gone, FIRST_DAY + 100 * DAY);
  return all.filter(({ id }) => !gone.includes(id));
}

const IN_REPORT_ORDER = ['pdf:d', 'pdf:c', 'pdf:b', 'pdf:a'];
const ORDERS = {
  newest: (a: Annotation, b: Annotation) => b.createdAt - a.createdAt,
  oldest: (a: Annotation, b: Annotation) => a.createdAt - b.createdAt,
  report: (a: Annotation, b: Annotation) =>
    IN_REPORT_ORDER.indexOf(a.reportId) - IN_REPORT_ORDER.indexOf(b.reportId) || a.span.start - b.span.start,
};

describe('finding notes', () => {
  test('leaves what a look at every row leaves, in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(notes, filters, fc.constantFrom(...NOTE_SORTS), async (made, filter, sort) => {
        const live = await kept(made);
        const { ids, stretches } = await findNotes(db, filter, sort);
        const expected = live.filter((note) => fits(note, filter)).sort(ORDERS[sort]);
        expect(ids).toEqual(expected.map(({ id }) => id));
        if (sort !== 'report') return;
        const owners = stretches.flatMap(({ report, count }) => Array(count).fill(report.id));
        expect(owners).toEqual(expected.map(({ reportId }) => reportId));
      }),
      { numRuns: 60 },
    );
  });

  test('the newest of them are those that a short list shows', async () => {
    await fc.assert(
      fc.asyncProperty(notes, filters, async (made, { words, kinds, tags, grades }) => {
        await kept(made);
        const filter = { words, kinds, tags, grades };
        const { ids } = await findNotes(db, { ...ALL_NOTES, ...filter }, 'newest');
        const shown = (await newestThatFit(db, filter, 3)).notes.map(({ id }) => id);
        expect(shown).toEqual(ids.slice(0, 3));
      }),
      { numRuns: 30 },
    );
  });

  test('a short list reaches behind many newer notes', async () => {
    const many = Array.from({ length: 400 }, (_, i) =>
      madeNote({ id: `n${i}`, createdAt: i + 1, tags: i < 2 ? ['rare'] : [] }),
    );
    await saveAnnotations(db, madeReport(), many);
    const filter = { words: '', kinds: [], tags: ['rare'], grades: [] };
    expect((await newestThatFit(db, filter, 3)).notes.map(({ id }) => id)).toEqual(['n1', 'n0']);
  });

  test('begins with the newest of all, and their number', async () => {
    const report = madeReport();
    for (const createdAt of [1, 2, 3])
      await saveAnnotations(db, report, [madeNote({ id: `n${createdAt}`, createdAt })]);
    await deleteAnnotations(db, ['n3'], 10);
    expect(await newestNotes(db, 1)).toEqual({ ids: ['n2'], total: 2 });
  });

  test('says which words to mark', async () => {
    await saveAnnotations(db, madeReport(), [madeNote()]);
    const { isSought } = await findNotes(db, { ...ALL_NOTES, words: 'assess' }, 'newest');
    expect([isSought!('assessments'), isSought!('timeliness')]).toEqual([true, false]);
  });
});

const FIELDS = ['groups', 'tags', 'themes', 'kinds', 'grades', 'frameworks'] as const;

describe('the values to narrow a list by', () => {
  test('say how many notes each would leave, whatever is chosen in the same field', async () => {
    await fc.assert(
      fc.asyncProperty(notes, filters, fc.constantFrom(...FIELDS), async (made, filter, field) => {
        const live = await kept(made);
        const counted = await facetOf(db, field, filter);
        const left = (value: string) =>
          live.filter((note) => fits(note, { ...filter, [field]: [value] })).length;
        for (const { value, count } of counted) expect([value, count]).toEqual([value, left(value)]);
        const named = new Set(counted.map(({ value }) => value));
        const missing = valuesOf(live, field).filter((value) => left(value) > 0 && !named.has(value));
        expect(missing).toEqual([]);
        expect(counted.filter(({ count, value }) => count === 0 && !filter[field].includes(value))).toEqual(
          [],
        );
      }),
      { numRuns: 60 },
    );
  });

  test('are the reports of the authorities chosen', async () => {
    await saveAnnotations(db, REPORTS[0]!, [madeNote({ id: 'a', reportId: 'pdf:a' })]);
    await saveAnnotations(db, REPORTS[2]!, [madeNote({ id: 'c', reportId: 'pdf:c' })]);
    expect(await facetOf(db, 'reports', ALL_NOTES)).toEqual([]);
    expect(await facetOf(db, 'reports', { ...ALL_NOTES, groups: ['Northmoor'] })).toEqual([
      { value: 'pdf:a', count: 1 },
    ]);
  });
});

function valuesOf(live: Annotation[], field: FilterField): string[] {
  const own = {
    groups: (note: Annotation) => [note.group],
    reports: (note: Annotation) => [note.reportId],
    tags: (note: Annotation) => note.tags,
    themes: (note: Annotation) => note.themes ?? [],
    kinds: (note: Annotation) => [note.kind],
    grades: (note: Annotation) => [note.finding?.grade ?? ''],
    frameworks: (note: Annotation) => [reportOf(note).facts.framework ?? ''],
  }[field];
  return [...new Set(live.flatMap(own))].filter(Boolean);
}

test('values of an index are read once each, however many rows hold them', async () => {
  const tagged = ['b', 'a', 'b', 'ä'].map((tag, i) =>
    madeNote({ id: `n${i}`, createdAt: i + 1, tags: [tag] }),
  );
  await saveAnnotations(db, madeReport(), tagged);
  expect(await distinctValues(db.annotations, 'tags')).toEqual(['a', 'b', 'ä']);
});
