// anchoring: keeps some 500 quotes of reports (INSPECTION_CORPUS names a folder of real ones; without it, made-up ones) and as many of
// pages, changes the documents as life does, looks for the quotes again, prints what was found, and fails below the floors.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findQuotes, type Sought } from '../lib/anchor/find-quotes.ts';
import { quoteOf } from '../lib/anchor/quote-of.ts';
import type { ReportText } from '../lib/model/report-text.ts';
import type { Span } from '../lib/model/span.ts';
import { htmlOf, laidOutAnew, readSource } from './anchoring/as-html.ts';
import { readBytes, untaggedPdf } from './anchoring/as-pdf.ts';
import { CHANGES, type Change } from './anchoring/changes.ts';
import type { Changed } from './anchoring/edits.ts';
import { letters } from './anchoring/letters.ts';
import { modelReports } from './anchoring/model-reports.ts';
import { openPrinter } from './anchoring/printer.ts';
import { quotesOf } from './anchoring/quotes.ts';
import { type Random, randomFrom } from './anchoring/random.ts';
import { ABSENT, count, emptyRow, type Floor, failings, type Row } from './anchoring/row.ts';
import { sameReport } from './anchoring/same-report.ts';
import { readFile } from './read-file.ts';

const REPORTS = 24;
const QUOTES = 21;
/** Printing takes a second each. */
const PRINTED = 6;
/** Short quotes need their very words, as the anchors have it. */
const SHORT = 25;

/** Other renderings of the same report, and what must still be found. */
const RENDERED: Floor = { anchored: 0.97, found: 0.99, wrong: 0, astray: 0.01 };

/** Wide tables break on small paper, and are read in another order: of a few reports, one such table is some percent. */
const PRINTOUT: Floor = { anchored: 0.95, found: 0.97, wrong: 0, astray: 0.02 };

/** Of a page that has a dozen lines a few quotes are kept, which tell less of each other, and more of which are labels. */
const onPages = (floor: Floor): Floor => ({
  anchored: floor.anchored - 0.03,
  found: floor.found - 0.01,
  wrong: 0.005,
  astray: 0.02,
});

const rows = new Map<string, { row: Row; floor: Floor }>();
function rowOf(name: string, floor: Floor): Row {
  const known = rows.get(name) ?? { row: emptyRow(), floor };
  rows.set(name, known);
  return known.row;
}

const kept = (report: ReportText, span: Span): Sought => ({
  quote: quoteOf(report, span),
  start: span.start,
});

/** Quotes kept from `report`, looked for in what became of it. */
function measure(row: Row, report: ReportText, spans: Span[], { text, now }: Changed, change?: Change): void {
  const anchors = findQuotes(
    { text },
    spans.map((span) => kept(report, span)),
  );
  for (const [i, span] of spans.entries()) {
    if (change?.letters && letters(report.text.slice(span.start, span.end)).length < SHORT) continue;
    const last = lastLetter(report.text, span);
    const [start, end] = [now(span.start), now(last) + 1];
    if (Number.isNaN(start + end) || end <= start) continue;
    if (change?.moved && end - start > span.end - span.start) continue;
    count(row, anchors[i]!, (found) =>
      isRight(found, { start, end }, { start: span.start, end: last + 1 }, now),
    );
  }
}

/** An end may be a word off where that word was changed; never the place. Most of the quote's letters are in it, and nothing else's. */
function isRight(found: Span, { start, end }: Span, kept: Span, now: Changed['now']): boolean {
  const slack = Math.max(12, (kept.end - kept.start) * 0.15);
  if (found.start < start - slack || found.end > end + slack) return false;
  const step = Math.max(1, Math.floor((kept.end - kept.start) / 40));
  let [all, held] = [0, 0];
  for (let at = kept.start; at < kept.end; at += step) {
    all++;
    if (now(at) >= found.start && now(at) < found.end) held++;
  }
  return held >= all * MOST_HELD;
}

const MOST_HELD = 0.75;

/** Signs at the end may be elsewhere, or gone. */
function lastLetter(text: string, { start, end }: Span): number {
  const signs = text.slice(start, end).match(/[^\p{L}\p{N}]*$/u)![0].length;
  return Math.max(start, end - signs - 1);
}

/** Quotes of another report of the same form, of which the letters and digits stand nowhere in this one. */
function absentFrom(report: ReportText, other: ReportText, random: Random): Sought[] {
  const here = letters(report.text);
  return quotesOf(other, QUOTES, random)
    .map((span) => kept(other, span))
    .filter(({ quote }) => !here.includes(letters(quote.exact)));
}

function measureAbsent(report: ReportText, other: ReportText, random: Random, of: string): void {
  const absent = absentFrom(report, other, random);
  const never = () => false;
  for (const anchor of findQuotes(report, absent)) count(rowOf(of, ABSENT), anchor, never);
  for (const one of absent)
    count(rowOf(`${of}, one quote at a time`, ABSENT), findQuotes(report, [one])[0]!, never);
  // As many quotes of this report, asked for together: the company of the ones must not carry the others.
  const mixed = random.shuffled([
    ...quotesOf(report, QUOTES, random).map((span) => ({ ...kept(report, span), here: true })),
    ...absentFrom(report, other, random).map((one) => ({ ...one, here: false })),
  ]);
  for (const [i, anchor] of findQuotes(report, mixed).entries())
    if (!mixed[i]!.here) count(rowOf(`${of}, among present quotes`, ABSENT), anchor, never);
}

const corpus = process.env.INSPECTION_CORPUS;

async function reportsToMeasure(random: Random): Promise<ReportText[]> {
  const folder = join(corpus ?? '', 'reports');
  if (!corpus || !existsSync(folder)) {
    process.stdout.write('INSPECTION_CORPUS is not set: measured on made-up reports.\n');
    return modelReports(REPORTS, random);
  }
  // Stretches of the folder: neighbours are the same council's earlier and later reports, which are most alike.
  const files = readdirSync(folder).sort();
  const starts = random.shuffled(files.map((_, i) => i).filter((i) => i % 4 === 0)).slice(0, REPORTS / 4);
  const reports: ReportText[] = [];
  for (const start of starts)
    for (const file of files.slice(start, start + 4))
      reports.push((await readFile(join(folder, file))).report);
  return reports;
}

/** Model pages of ours, each with its source. */
function pagesToMeasure(random: Random): { source: string; report: ReportText }[] {
  const fixtures = new URL('../tests/fixtures/', import.meta.url).pathname;
  const folders = ['reports', 'pages'].map((name) => join(fixtures, name));
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => join(folder, name)),
  );
  return random
    .shuffled(files.filter((file) => file.endsWith('.html')))
    .slice(0, REPORTS)
    .map((file) => readFileSync(file, 'utf8'))
    .map((source) => ({ source, report: readSource(source) }));
}

const random = randomFrom(Number(process.argv[2] ?? 1));
const reports = await reportsToMeasure(random);
const printer = await openPrinter();

for (const [i, report] of reports.entries()) {
  const spans = quotesOf(report, QUOTES, random);
  for (const change of CHANGES)
    measure(rowOf(change.name, change.floor), report, spans, change.make(report.text, spans, random), change);

  const page = readSource(htmlOf(report));
  measure(rowOf('the PDF as a page', RENDERED), report, spans, sameReport(report, page));
  measure(
    rowOf('the page as a PDF', RENDERED),
    page,
    quotesOf(page, QUOTES, random),
    sameReport(page, report),
  );
  const untagged = await readBytes(await untaggedPdf(report));
  measure(
    rowOf('a PDF of another producer, untagged', RENDERED),
    report,
    spans,
    sameReport(report, untagged),
  );
  if (printer && i < PRINTED) {
    const printed = await readBytes(await printer.print(htmlOf(report)));
    measure(
      rowOf('printed by a browser on small paper', PRINTOUT),
      report,
      spans,
      sameReport(report, printed),
    );
  }

  measureAbsent(report, reports[(i + 1) % reports.length]!, random, 'the next report of the same form');
  measureAbsent(report, reports[(i + 7) % reports.length]!, random, 'another report');
}
for (const { source, report } of pagesToMeasure(random)) {
  const spans = quotesOf(report, QUOTES, random);
  for (const change of CHANGES)
    measure(
      rowOf(`pages: ${change.name}`, onPages(change.floor)),
      report,
      spans,
      change.make(report.text, spans, random),
      change,
    );
  const anew = sameReport(report, readSource(laidOutAnew(source)));
  measure(rowOf('pages: laid out anew', RENDERED), report, spans, anew);
}
if (!printer) process.stdout.write('CHROMIUM_PATH is not set: what a browser prints was not measured.\n');
await printer?.close();

console.table(Object.fromEntries([...rows].map(([name, { row }]) => [name, row])));
const below = [...rows].flatMap(([name, { row, floor }]) =>
  failings(row, floor).map((what) => `${name}: ${what}`),
);
for (const line of below) process.stdout.write(`Below its floor: ${line}\n`);
process.exitCode = below.length ? 1 : 0;
