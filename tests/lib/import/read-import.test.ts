import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBackup } from '../../../lib/backup/check.ts';
import { isRefusal } from '../../../lib/backup/refusal.ts';
import { writeBackup } from '../../../lib/backup/write.ts';
import { collectionEnd, collectionHead, collectionItems } from '../../../lib/export/web-annotation.ts';
import { type Import, readImport } from '../../../lib/import/read-import.ts';
import type { Report } from '../../../lib/model/report.ts';
import { madeNote, madeReport } from '../../made.ts';

const UUID = '4be0643f-0000-4000-8000-000000000001';
const NOW = 1_790_000_000_000;

const taken = (read: ReturnType<typeof readImport>): Import => {
  if (!('library' in read)) throw new Error(JSON.stringify(read));
  return read;
};
const read = (value: unknown, known: Report[] = []) => readImport(JSON.stringify(value), known, NOW);

/** As Hypothesis exports them. */
const hypothesis = (own: object = {}) => ({
  export_date: '2026-05-01T10:00:00Z',
  annotations: [
    {
      id: 'abc',
      created: '2026-03-11T09:30:00.123456+00:00',
      updated: '2026-03-12T09:30:00+00:00',
      uri: 'https://www.exampleshire.example/report',
      text: 'Ask who owns this.',
      tags: ['plans', 'plans'],
      document: { title: ['Report on Exampleshire'] },
      target: [
        {
          selector: [
            { type: 'RangeSelector', startContainer: '/div[1]' },
            { type: 'TextPositionSelector', start: 120, end: 161 },
            {
              type: 'TextQuoteSelector',
              exact: 'The plans of children in need are late.',
              prefix: 'x'.repeat(80),
            },
          ],
        },
      ],
      ...own,
    },
  ],
});

describe('annotations from elsewhere', () => {
  test('that we exported ourselves come back on the report they are of: words, place, note, tags, times, id', () => {
    const report = madeReport();
    const note = madeNote({
      id: UUID,
      note: 'Who?',
      tags: ['plans', 'to ask'],
      createdAt: NOW - 5,
      updatedAt: NOW,
    });
    const file = `${collectionHead('Notes')}${collectionItems({ report, notes: [note], id: report.id, group: report.group, opensGroup: true }, true)}${collectionEnd(1)}`;
    const { library } = taken(readImport(file, [report], NOW));
    expect(library.annotations).toEqual([note]);
    expect(library.reports).toEqual([report]);
  });

  test('of Hypothesis come with words, context, tags and times; what is on the whole page is left out and counted', () => {
    const file = hypothesis();
    file.annotations.push({ ...file.annotations[0]!, id: 'page', target: [] as never });
    const { library, leftOut } = taken(read(file));
    expect(leftOut).toBe(1);
    expect(library.annotations).toMatchObject([
      {
        id: 'hypothesis:abc',
        quote: { exact: 'The plans of children in need are late.', prefix: 'x'.repeat(32), suffix: '' },
        span: { start: 120, end: 161 },
        note: 'Ask who owns this.',
        tags: ['plans'],
        createdAt: Date.UTC(2026, 2, 11, 9, 30, 0, 123),
      },
    ]);
    expect(library.reports).toMatchObject([
      {
        title: 'Report on Exampleshire',
        addresses: ['https://www.exampleshire.example/report'],
        group: 'Other',
      },
    ]);
  });

  test('on an address that is in the library go to the report there', () => {
    const report = madeReport({ addresses: ['https://www.exampleshire.example/report'] });
    const { library } = taken(read(hypothesis(), [report]));
    expect(library.annotations[0]).toMatchObject({ reportId: report.id, group: report.group });
  });

  test.each<[string, unknown, RegExp]>([
    ['no annotations', { hello: 'world' }, /holds neither/],
    ['a number', 7, /holds neither/],
    ['a script for an address', hypothesis({ uri: 'javascript:alert(1)' }), /address or a time/],
    ['a time that is none', hypothesis({ created: 'yesterday' }), /address or a time/],
    ['a tag that is no text', hypothesis({ tags: [{}] }), /not as Hypothesis/],
    [
      'an annotation without target',
      {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        type: 'AnnotationPage',
        items: [{ type: 'Annotation', id: 'x' }],
      },
      /not as the Web Annotation model/,
    ],
  ])('are refused whole: %s', (_, file, reason) => {
    expect(read(file)).toMatchObject({ reason: expect.stringMatching(reason) });
  });

  test('that were cut off are refused', () => {
    const text = JSON.stringify(hypothesis());
    expect(readImport(text.slice(0, -3), [], NOW)).toMatchObject({
      reason: expect.stringMatching(/cut off/),
    });
  });

  test('whatever a file holds, it is refused or makes a library that a backup can carry', async () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.record({
        annotations: fc.array(
          fc.record({
            id: fc.string(),
            created: fc.constant('2026-01-01'),
            updated: fc.constant('2026-01-01'),
            uri: fc.webUrl(),
            text: fc.string({ unit: 'binary' }),
            target: fc.array(
              fc.record({
                selector: fc.array(
                  fc.record({
                    type: fc.constantFrom('TextQuoteSelector', 'TextPositionSelector', '__proto__'),
                    exact: fc.string(),
                    start: fc.double(),
                    end: fc.integer(),
                  }),
                ),
              }),
              { maxLength: 1 },
            ),
          }),
        ),
      }),
    );
    await fc.assert(
      fc.asyncProperty(value, async (raw) => {
        const result = read(raw);
        if (!('library' in result)) return;
        const back = readBackup(await writeBackup(result.library, NOW));
        expect(isRefusal(back) ? back : null).toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});
