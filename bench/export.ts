import { BUILT_IN } from '../lib/export/built-in-templates.ts';
import { FORMATS, type FormatId } from '../lib/export/formats.ts';
import type { ExportSource } from '../lib/export/source.ts';
import { Tally } from '../lib/export/tally.ts';
import { toBlob } from '../lib/export/to-blob.ts';
import { exportChunks } from '../lib/export/write.ts';
import type { Annotation } from '../lib/model/annotation.ts';
import type { Report } from '../lib/model/report.ts';

// node --expose-gc bench/export.ts [SMALL,LARGE]: exports a library of each size as every format that streams, from a source that makes its
// notes when they are asked for, as the store reads them from the disk. Heap in use at its highest, above what was in use before, must not
// grow with the library but by what names a note; what was written is counted apart, as in a browser it is the disk's. Status 1 over the budget.
const SIZES = (process.argv[2] ?? '10000,100000').split(',').map(Number);
/** So many bytes a further note may take while an export runs: its id and where it stands. The note itself takes a thousand. */
const BUDGET = 300;
const PER_REPORT = 50;
/** So many notes are exported between two looks at the memory. */
const LOOK = 2_500;

const WORDS =
  'The timeliness and quality of assessments, so that children who come into care have their health looked after, is not good enough. '.repeat(
    2,
  );

const report = (i: number): Report => ({
  id: `pdf:${i}`,
  title: `Report ${i}`,
  source: 'pdf',
  addresses: [`https://files.ofsted.gov.uk/v1/file/${50_000_000 + i}`],
  file: null,
  facts: {
    authority: {
      name: `Exampleshire ${i % 153}`,
      laCode: '900',
      gssCode: 'E10000099',
      urn: '80999',
      region: 'North East',
    },
    otherAuthorities: [],
    provider: null,
    urn: '80999',
    framework: 'ilacs',
    inspection: { start: '2022-10-03', end: '2022-10-14', published: null, leadInspector: null, visit: null },
  },
  group: `Exampleshire ${i % 153}`,
  openedAt: 1,
});

function note(n: number): Annotation {
  const of = Math.floor(n / PER_REPORT);
  return {
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    reportId: `pdf:${of}`,
    group: `Exampleshire ${of % 153}`,
    kind: n % 3 ? 'highlight' : 'recommendation',
    quote: { exact: `${n}: ${WORDS}`, prefix: 'p'.repeat(32), suffix: 's'.repeat(32) },
    span: { start: n, end: n + 300 },
    page: 3,
    fragment: null,
    finding: null,
    note: n % 4 ? '' : 'Ask who *owns* this.',
    tags: n % 5 ? [] : [`theme ${n % 20}`],
    colour: 'yellow',
    createdAt: n,
    updatedAt: n,
    deletedAt: 0,
  };
}

/** Reads nothing before it is asked. */
const madeSource = (size: number): ExportSource => ({
  reports: async () =>
    Array.from({ length: size / PER_REPORT }, (_, i) => ({
      id: `pdf:${i}`,
      group: `Exampleshire ${i % 153}`,
      report: report(i),
      count: PER_REPORT,
    })),
  notesOf: async (ids) =>
    ids.flatMap((id) =>
      Array.from({ length: PER_REPORT }, (_, i) => note(Number(id.slice('pdf:'.length)) * PER_REPORT + i)),
    ),
  notes: async (ids) => ids.map((id) => note(Number(id.slice(-12)))),
});

interface Measured {
  /** Of the processor, collecting included. */
  seconds: number;
  /** Bytes above what was in use before. */
  peak: number;
  notes: number;
  bytes: number;
}

async function measure(
  size: number,
  format: FormatId,
  templateId: string,
  apart: boolean,
): Promise<Measured> {
  const template = BUILT_IN.find(({ id }) => id === templateId)!;
  const tally = new Tally();
  const collect = globalThis.gc ?? (() => {});
  collect();
  const before = process.memoryUsage().heapUsed;
  let peak = 0;
  let [passedNotes, lookedAt, bytes] = [0, 0, 0];
  // What is in use, not what is waiting to be collected.
  const look = (notes: number) => {
    passedNotes += notes;
    if (passedNotes - lookedAt < LOOK) return;
    lookedAt = passedNotes;
    collect();
    peak = Math.max(peak, process.memoryUsage().heapUsed - before);
  };
  const request = { source: madeSource(size), format, template, apart, subject: null, exportedAt: 0 };
  async function* watched() {
    for await (const piece of exportChunks(request, { tally, passed: look })) {
      bytes += piece.length;
      yield piece;
    }
  }
  const began = process.cpuUsage();
  await toBlob(watched(), 'text/plain');
  return { seconds: process.cpuUsage(began).user / 1e6, peak, notes: tally.notes, bytes };
}

const WAYS: [FormatId, string, boolean][] = [
  ['markdown', 'by-authority', false],
  ['markdown', 'by-tag', false],
  ['markdown', 'obsidian', true],
  ...FORMATS.flatMap(({ id }): [FormatId, string, boolean][] =>
    id === 'markdown' || id === 'word' ? [] : [[id, 'by-authority', false]],
  ),
];

if (!globalThis.gc) console.log('Without --expose-gc memory is not measured.');
for (const [format, template, apart] of WAYS) {
  const [small, large] = [
    await measure(SIZES[0]!, format, template, apart),
    await measure(SIZES[1]!, format, template, apart),
  ];
  if (large.notes !== SIZES[1]) throw new Error(`${large.notes} of ${SIZES[1]} notes were exported`);
  const each = (large.peak - small.peak) / (SIZES[1]! - SIZES[0]!);
  const name = format === 'markdown' ? `markdown ${template}${apart ? ' zip' : ''}` : format;
  const size = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  console.log(
    `${name.padEnd(24)} ${large.seconds.toFixed(1)} s of work for ${size(large.bytes)} (${(large.seconds / small.seconds).toFixed(1)} times the small one's); heap ${size(small.peak)} → ${size(large.peak)}, ${Math.round(each)} bytes a further note (budget ${BUDGET})`,
  );
  if (globalThis.gc && each > BUDGET) process.exitCode = 1;
}
