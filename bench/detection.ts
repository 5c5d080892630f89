import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { detect } from '../lib/detect/detect.ts';
import type { ReportText } from '../lib/model/report-text.ts';
import { rawPagesOf } from '../lib/surface/pdf-document.ts';
import { readPages } from '../lib/surface/pdf-text.ts';
import { filesOf, findCorpus } from '../scripts/accuracy/corpus.ts';

// npm run bench -- [N]: what detection costs beside PDF.js's own text extraction of the same report, on every Nth report of the corpus.
// Both are measured in turn, report by report, in processor time, so that a busy machine hardly tells; status 1 when the median is over the budget.
const BUDGET = 0.05;
const NOTHING_KNOWN = { address: null, title: null, row: null };

/** Reports of so many pages are shown apart: what does not grow with a report weighs most in the shortest. */
const LENGTHS: [name: string, most: number][] = [
  ['1 to 3 pages', 3],
  ['4 to 8 pages', 8],
  ['9 to 19 pages', 19],
  ['20 pages and more', Number.POSITIVE_INFINITY],
];

interface Cost {
  pages: number;
  /** Processor time, in milliseconds. */
  extraction: number;
  detection: number;
}

/** Processor time of `work`, in milliseconds, and what it gives. */
async function timed<T>(work: () => T | Promise<T>): Promise<[milliseconds: number, result: T]> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, result];
}

/** The number that `part` of `numbers`, 0 to 1, are below. */
const quantile = (numbers: number[], part: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * part)] ?? Number.NaN;

async function costOf(file: string): Promise<Cost> {
  const data = new Uint8Array(readFileSync(file));
  const fonts = new URL('../node_modules/pdfjs-dist/standard_fonts/', import.meta.url).pathname;
  const task = getDocument({ data, verbosity: 0, standardFontDataUrl: fonts });
  const document = await task.promise;
  const pages = document.numPages;
  const [extraction] = await timed(async () => {
    for (let page = 1; page <= pages; page++) await (await document.getPage(page)).getTextContent();
  });
  const report: ReportText = readPages(await rawPagesOf(document)).report;
  await task.destroy();
  const [detection] = await timed(() => detect(report, NOTHING_KNOWN));
  return { pages, extraction, detection };
}

/** A line on these reports; gives their median ratio. */
function show(name: string, costs: Cost[]): number {
  const ratios = costs.map(({ detection, extraction }) => detection / extraction);
  const [median, most] = [quantile(ratios, 0.5), quantile(ratios, 0.9)];
  const milliseconds = quantile(
    costs.map(({ detection }) => detection),
    0.5,
  );
  console.log(
    `${name.padEnd(18)} ${String(costs.length).padStart(4)} reports  median ${median.toFixed(3)}  nine in ten below ${most.toFixed(3)}  detection ${milliseconds.toFixed(1)} ms`,
  );
  return median;
}

const corpus = findCorpus();
if (!corpus) {
  console.log('NOT MEASURED: set INSPECTION_CORPUS to a folder of labelled reports.');
} else {
  const step = Number(process.argv[2] ?? 1);
  const files = [...new Set(corpus.sets.flatMap((set) => filesOf(corpus, set)))].filter(
    (file, i) => /\.pdf$/i.test(file) && i % step === 0,
  );
  const costs: Cost[] = [];
  for (const file of files) costs.push(await costOf(file));
  console.log(`detecting ÷ extracting the text (budget of the median ${BUDGET})`);
  for (const [i, [name, most]] of LENGTHS.entries()) {
    const least = LENGTHS[i - 1]?.[1] ?? 0;
    const these = costs.filter(({ pages }) => least < pages && pages <= most);
    if (these.length > 0) show(name, these);
  }
  if (show('all', costs) > BUDGET) process.exitCode = 1;
}
