import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { BUILT_IN } from '../../../lib/export/built-in-templates.ts';
import { sourceOf } from '../../../lib/export/source.ts';
import { Tally } from '../../../lib/export/tally.ts';
import { webAnnotation } from '../../../lib/export/web-annotation.ts';
import { exportChunks } from '../../../lib/export/write.ts';
import { madeNote, madeReport } from '../../made.ts';

/** The model's own rules (https://www.w3.org/TR/annotation-model/), as far as we use it: what MUST be there, and how often. */
const Iri = z.string().check(z.refine((text) => URL.canParse(text)));
const Time = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)); // xsd:dateTime in UTC, § 3.3.1
const Motivation = z.literal([
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
]); // § 3.3.5
const Body = z.strictObject({
  type: z.literal('TextualBody'),
  value: z.string(), // § 3.2.4: exactly one
  format: z.optional(z.string()),
  purpose: z.optional(Motivation),
});
const Selector = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('TextQuoteSelector'),
    exact: z.string(), // § 4.2.4: exactly one
    prefix: z.optional(z.string()),
    suffix: z.optional(z.string()),
  }),
  z.strictObject({
    type: z.literal('TextPositionSelector'),
    start: z.int().check(z.nonnegative()), // § 4.2.5: both exactly once
    end: z.int().check(z.nonnegative()),
  }),
  z.strictObject({ type: z.literal('FragmentSelector'), conformsTo: Iri, value: z.string() }), // § 4.2.1
]);
const WebAnnotation = z.strictObject({
  id: Iri, // § 3.1: exactly one
  type: z.literal('Annotation'),
  motivation: z.union([Motivation, z.array(Motivation)]),
  created: Time,
  modified: Time,
  body: z.optional(z.array(Body)), // § 3.1: 0 or more
  target: z.strictObject({ source: Iri, selector: z.array(Selector) }), // § 4: exactly one source
});
const Collection = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  type: z.literal('AnnotationCollection'), // § 5.1
  label: z.string(),
  first: z.strictObject({
    type: z.literal('AnnotationPage'), // § 5.2
    startIndex: z.literal(0),
    items: z.array(WebAnnotation),
  }),
  total: z.int(),
});

const UUID = '0f8fad5b-d9cb-469f-a165-70867728950e';
const quote = { exact: 'The timeliness of assessments.', prefix: 'Improve: ', suffix: '' };

test('a highlight is highlighted words in a PDF, and nothing more', () => {
  expect(webAnnotation(madeNote({ id: UUID, quote }), madeReport())).toEqual({
    id: `urn:uuid:${UUID}`,
    type: 'Annotation',
    motivation: 'highlighting',
    created: '1970-01-01T00:00:00.001Z',
    modified: '1970-01-01T00:00:00.001Z',
    target: {
      source: 'https://files.ofsted.gov.uk/v1/file/50000001',
      selector: [
        { type: 'TextQuoteSelector', exact: 'The timeliness of assessments.', prefix: 'Improve: ' },
        { type: 'TextPositionSelector', start: 100, end: 130 },
        { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc3778', value: 'page=2' },
      ],
    },
  });
});

test('a judgement with words and tags of the reader says each for its purpose', () => {
  const finding = { rule: 't', area: 'Leaders', grade: 'good', current: true, heading: null, force: null };
  const note = madeNote({
    id: UUID,
    kind: 'judgement',
    finding,
    note: 'Compare.',
    tags: ['leaders', 'good ones'],
  });
  const { motivation, body } = webAnnotation(note, madeReport());
  expect(motivation).toEqual(['classifying', 'assessing', 'commenting', 'tagging']);
  expect(body?.map(({ purpose, value }) => [purpose, value])).toEqual([
    ['classifying', 'judgement'],
    ['assessing', 'Leaders: good'],
    ['commenting', 'Compare.'],
    ['tagging', 'leaders'],
    ['tagging', 'good ones'],
  ]);
});

describe('the source', () => {
  const hash = 'ab'.repeat(32);
  const onDisk = madeReport({ id: `pdf:${hash}`, addresses: [], file: 'report.pdf' });
  test.each([
    ['an address', madeNote(), madeReport(), 'https://files.ofsted.gov.uk/v1/file/50000001'],
    ['the fingerprint of a file from disk', madeNote({ reportId: onDisk.id }), onDisk, `urn:sha256:${hash}`],
    [
      'a name of ours where there is neither',
      madeNote({ reportId: 'text:1 2' }),
      null,
      'urn:x-inspection-notes:text%3A1%202',
    ],
  ])('is %s', (_, note, report, source) => expect(webAnnotation(note, report).target.source).toBe(source));
});

test('words of a page of the web are a text fragment', () => {
  const page = madeReport({ source: 'html', addresses: ['https://reports.ofsted.gov.uk/provider/44/80999'] });
  expect(
    webAnnotation(madeNote({ page: null, fragment: 'text=Staff%20feel' }), page).target.selector[2],
  ).toEqual({
    type: 'FragmentSelector',
    conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/',
    value: ':~:text=Staff%20feel',
  });
});

test('an export keeps the rules of the model, and every note comes back from it', async () => {
  const notes = Array.from({ length: 30 }, (_, i) =>
    madeNote({
      id: i % 2 ? `0f8fad5b-d9cb-469f-a165-7086772895${String(10 + i)}` : `odd ${i}`,
      kind: i % 3 ? 'highlight' : 'concern',
      note: i % 5 ? '' : '“odd” \\ </script> \u2028',
      tags: i % 4 ? [] : ['a'],
      span: { start: i, end: i + 3 },
    }),
  );
  let text = '';
  const request = {
    source: sourceOf([madeReport()], notes),
    format: 'json-ld',
    template: BUILT_IN[0]!,
    apart: false,
    subject: null,
    exportedAt: 0,
  } as const;
  for await (const piece of exportChunks(request, { tally: new Tally(), passed: () => {} })) text += piece;
  const { total, first } = Collection.parse(JSON.parse(text));
  expect(total).toBe(30);
  expect(first.items).toEqual(notes.map((note) => webAnnotation(note, madeReport())));
});
