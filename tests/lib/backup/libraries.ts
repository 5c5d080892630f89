import fc from 'fast-check';
import type { Annotation } from '../../../lib/model/annotation.ts';
import type { Library } from '../../../lib/model/library.ts';
import type { Reading } from '../../../lib/model/reading.ts';
import type { Report } from '../../../lib/model/report.ts';

/** Any text that can be stored: letters of all kinds, halves of them, controls, markup. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '',
    '\ud800',
    '\u0000',
    '<img src=x onerror=alert(1)>',
    '__proto__',
    '“’”–',
    '\u202e\u200b',
  ),
);
const time = fc.integer({ min: 0, max: 4_000_000_000_000 });
const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const address = fc
  .tuple(fc.constantFrom('https', 'http', 'file'), fc.stringMatching(/^[a-z0-9/]{0,12}$/))
  .map(([scheme, path]) => `${scheme}://${scheme === 'file' ? '' : 'exampleshire.example'}/${path}`);

const authority = fc.record({ name: text, laCode: text, gssCode: text, urn: text, region: text });
const inspection = fc.record({
  start: orNull(text),
  end: orNull(text),
  published: orNull(text),
  leadInspector: orNull(text),
  visit: orNull(fc.nat(20)),
});
const facts = fc.record({
  authority: orNull(authority),
  otherAuthorities: fc.array(text, { maxLength: 2 }),
  provider: orNull(text),
  urn: orNull(text),
  framework: orNull(text),
  inspection,
});
const report: fc.Arbitrary<Report> = fc.record({
  id: text,
  title: text,
  source: fc.constantFrom('pdf', 'html', 'text'),
  addresses: fc.uniqueArray(address, { maxLength: 3 }),
  file: orNull(text),
  facts,
  group: text,
  openedAt: time,
});
const finding = fc.record({
  rule: text,
  area: orNull(text),
  grade: orNull(text),
  current: fc.boolean(),
  heading: orNull(text),
  force: orNull(fc.constantFrom('must', 'should', 'none')),
});
const span = fc
  .tuple(fc.nat(500_000), fc.nat(2_000))
  .map(([start, length]) => ({ start, end: start + length + 1 }));
const quote = fc.record({ exact: text, prefix: text, suffix: text });
const row = fc.record({
  provider: orNull(text),
  urn: orNull(text),
  authority: orNull(text),
  kind: orNull(text),
  inspected: orNull(text),
  published: orNull(text),
  page: address,
});

const tag = fc.record({
  name: text,
  colour: orNull(fc.constantFrom('yellow', 'green', 'blue', 'pink', 'violet')),
  description: text,
  parent: orNull(text),
  order: fc.nat(100),
  updatedAt: time,
});
const readingOf = (reportId: string): Reading => ({
  reportId,
  at: 1,
  findings: [
    {
      finding: {
        kind: 'judgement',
        rule: 'table',
        span: { start: 3, end: 9 },
        authority: null,
        themes: [],
        area: 'Overall effectiveness',
        grade: 'good',
        formal: true,
        current: true,
      },
      words: 'Good',
      page: 1,
    },
  ],
});

const annotationOf = (reports: Report[]): fc.Arbitrary<Annotation> =>
  fc
    .record(
      {
        report: fc.constantFrom(...reports),
        kind: fc.constantFrom('judgement', 'recommendation', 'strength', 'concern', 'highlight'),
        quote,
        span,
        page: orNull(fc.integer({ min: 1, max: 900 })),
        fragment: orNull(text),
        finding: orNull(finding),
        note: text,
        tags: fc.array(text, { maxLength: 3 }),
        themes: fc.array(text, { maxLength: 2 }),
        colour: orNull(fc.constantFrom('yellow', 'green', 'blue', 'pink', 'violet')),
        createdAt: time,
        updatedAt: time,
        deletedAt: fc.oneof(fc.constant(0), time),
        id: text,
      },
      {
        requiredKeys: [
          'report',
          'kind',
          'quote',
          'span',
          'page',
          'finding',
          'note',
          'tags',
          'colour',
          'createdAt',
          'updatedAt',
          'deletedAt',
          'id',
        ],
      },
    )
    .map(({ report, ...own }) => ({ ...own, reportId: report.id, group: report.group }) as Annotation);

const distinct = <T>(list: T[], by: (item: T) => string): T[] => [
  ...new Map(list.map((item) => [by(item), item])).values(),
];

/** Any library that could have come about. */
export const anyLibrary: fc.Arbitrary<Library> = fc.array(report, { maxLength: 4 }).chain((all) => {
  const reports = distinct(all, ({ id }) => id);
  return fc
    .record({
      annotations:
        reports.length > 0
          ? fc.array(annotationOf(reports), { maxLength: 8 })
          : fc.constant<Annotation[]>([]),
      tombstones: fc.array(fc.record({ id: text, deletedAt: time }), { maxLength: 2 }),
      rows: fc.array(fc.record({ address, row }), { maxLength: 2 }),
      dismissed: fc.array(
        fc.record({
          reportId: text,
          findingId: text,
          kind: fc.constantFrom('judgement', 'recommendation', 'strength', 'concern'),
          quote,
          span,
          dismissedAt: time,
        }),
        { maxLength: 2 },
      ),
      tags: fc.array(tag, { maxLength: 2 }),
      read: fc.array(fc.nat(3), { maxLength: 2 }),
      settings: fc.record({ openPdfs: fc.boolean(), markStatements: fc.boolean() }, { requiredKeys: [] }),
    })
    .map(({ annotations, tombstones, rows, dismissed, tags, read, settings }): Library => {
      const notes = distinct(annotations, ({ id }) => id);
      const ids = new Set(notes.map(({ id }) => id));
      return {
        reports,
        annotations: notes,
        tombstones: distinct(tombstones, ({ id }) => id).filter(({ id }) => !ids.has(id)),
        rows: distinct(rows, ({ address }) => address),
        dismissed: distinct(dismissed, ({ reportId, findingId }) => JSON.stringify([reportId, findingId])),
        tags: distinct(tags, ({ name }) => name),
        readings: distinct(
          read.flatMap((i) => (reports[i] ? [readingOf(reports[i].id)] : [])),
          ({ reportId }) => reportId,
        ),
        settings,
      };
    });
});

/** A library with its lists in one order, to be compared. */
export const inOrder = (library: Library) => ({
  ...library,
  reports: library.reports.toSorted(by(({ id }) => id)),
  annotations: library.annotations.toSorted(by(({ id }) => id)),
  tombstones: library.tombstones.toSorted(by(({ id }) => id)),
  rows: library.rows.toSorted(by(({ address }) => address)),
  tags: library.tags.toSorted(by(({ name }) => name)),
  readings: library.readings.toSorted(by(({ reportId }) => reportId)),
  dismissed: library.dismissed.toSorted(
    by(({ reportId, findingId }) => JSON.stringify([reportId, findingId])),
  ),
});

const by =
  <T>(key: (item: T) => string) =>
  (a: T, b: T) =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
