import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { detect } from '../lib/detect/detect.ts';
import type { ReportText } from '../lib/model/report-text.ts';
import { rawPagesOf } from '../lib/surface/pdf-document.ts';
import { readPages } from '../lib/surface/pdf-text.ts';
import { filesOf, findCorpus } from '../scripts/accuracy/corpus.ts';

// npm run bench -- [N]: what detection costs beside PDF.js's own text extraction of the same report, on every Nth report of the corpus.
// Both are measured side by side in processor time, so that a busy machine does not tell; status 1 when the median is over the budget.
const BUDGET = 0.05;
const NOTHING_KNOWN = { address: null, title: null, row: null };

/** Processor time of `work`, in milliseconds, and what it gives. */
async function timed<T>(work: () => T | Promise<T>): Promise<[milliseconds: number, result: T]> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, result];
}

const middle = (numbers: number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

async function ratioOf(file: string): Promise<number> {
  const data = new Uint8Array(readFileSync(file));
  const fonts = new URL('../node_modules/pdfjs-dist/standard_fonts/', import.meta.url).pathname;
  const task = getDocument({ data, verbosity: 0, standardFontDataUrl: fonts });
  const document = await task.promise;
  const [extraction] = await timed(async () => {
    for (let page = 1; page <= document.numPages; page++)
      await (await document.getPage(page)).getTextContent();
  });
  const report: ReportText = readPages(await rawPagesOf(document)).report;
  await task.destroy();
  const [detection] = await timed(() => detect(report, NOTHING_KNOWN));
  return detection / extraction;
}

const corpus = findCorpus();
if (!corpus) {
  console.log('NOT MEASURED: set INSPECTION_CORPUS to a folder of labelled reports.');
} else {
  const step = Number(process.argv[2] ?? 1);
  const files = [...new Set(corpus.sets.flatMap((set) => filesOf(corpus, set)))].filter(
    (file, i) => /\.pdf$/i.test(file) && i % step === 0,
  );
  const ratios: number[] = [];
  for (const file of files) ratios.push(await ratioOf(file));
  const median = middle(ratios);
  console.log(
    `detecting ÷ extracting the text, median of ${files.length} reports: ${median.toFixed(3)} (budget ${BUDGET})`,
  );
  if (median > BUDGET) process.exitCode = 1;
}
