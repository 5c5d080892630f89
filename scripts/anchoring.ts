// anchoring: keeps some 500 quotes of real reports (INSPECTION_CORPUS names the folder; without it, of made-up ones), changes
// the documents as life does, looks for the quotes again, prints what was found, and fails below the floors.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findQuotes, type Sought } from '../lib/anchor/find-quotes.ts';
import { quoteOf } from '../lib/anchor/quote-of.ts';
import type { Anchor } from '../lib/model/anchor.ts';
import type { ReportText } from '../lib/model/report-text.ts';
import type { Span } from '../lib/model/span.ts';
import { fold } from '../lib/text/fold.ts';
import { CHANGES, type Change } from './anchoring/changes.ts';
import { modelReports } from './anchoring/model-reports.ts';
import { quotesOf } from './anchoring/quotes.ts';
import { type Random, randomFrom } from './anchoring/random.ts';
import { readFile } from './read-file.ts';

const REPORTS = 24;
const QUOTES = 21;
/** Short quotes need their very words, as the anchors have it. */
const SHORT = 25;
const ALONE = 'another report, one quote at a time';
const MIXED = 'absent ones among present ones';

interface Row {
  quotes: number;
  anchored: number;
  doubtful: number;
  lost: number;
  /** Anchored, and doubtful, on other words. */
  wrong: number;
  astray: number;
}

const folded = (text: string): string => {
  const { codes, length } = fold(text);
  return new TextDecoder('utf-16le').decode(codes.subarray(0, length));
};
const kept = (report: ReportText, span: Span): Sought => ({
  quote: quoteOf(report, span),
  start: span.start,
});
const none = (): Row => ({ quotes: 0, anchored: 0, doubtful: 0, lost: 0, wrong: 0, astray: 0 });

/** `right`: whether a span is where the words are now. */
function count(row: Row, anchor: Anchor, right: (span: Span) => boolean): void {
  row.quotes++;
  if (anchor.status === 'lost') row.lost++;
  else if (right(anchor.span)) row[anchor.status]++;
  else row[anchor.status === 'anchored' ? 'wrong' : 'astray']++;
}

function measure(change: Change, report: ReportText, spans: Span[], random: Random, row: Row): void {
  const { text, now } = change.make(report.text, spans, random);
  const anchors = findQuotes(
    { text },
    spans.map((span) => kept(report, span)),
  );
  for (const [i, span] of spans.entries()) {
    if (change.letters && fold(report.text.slice(span.start, span.end)).length < SHORT) continue;
    const [start, end] = [now(span.start), now(span.end - 1) + 1];
    // An end may be a word off where that word was changed; never the place. Lines put in another order tear some apart.
    const slack = Math.max(12, (end - start) * 0.15);
    const torn = end <= start || end - start > (span.end - span.start) * 3 + 400;
    if (!torn)
      count(
        row,
        anchors[i]!,
        (found) => Math.abs(found.start - start) <= slack && Math.abs(found.end - end) <= slack,
      );
  }
}

/** Quotes of another report of the same form: only those whose letters and digits stand nowhere in this one. */
function measureAbsent(
  report: ReportText,
  other: ReportText,
  random: Random,
  row: Row,
  together: boolean,
): void {
  const letters = folded(report.text);
  const absent = quotesOf(other, QUOTES, random)
    .map((span) => kept(other, span))
    .filter(({ quote }) => !letters.includes(folded(quote.exact)));
  const anchors = together ? findQuotes(report, absent) : absent.flatMap((one) => findQuotes(report, [one]));
  for (const anchor of anchors) count(row, anchor, () => false);
}

/** As many quotes of this report as of another one, asked for together: the company of the ones must not carry the others. */
function measureMixed(report: ReportText, other: ReportText, random: Random, row: Row): void {
  const letters = folded(report.text);
  const mixed = random.shuffled([
    ...quotesOf(report, QUOTES, random).map((span) => ({ ...kept(report, span), here: true })),
    ...quotesOf(other, QUOTES, random)
      .map((span) => ({ ...kept(other, span), here: false }))
      .filter(({ quote }) => !letters.includes(folded(quote.exact))),
  ]);
  for (const [i, anchor] of findQuotes(report, mixed).entries())
    if (!mixed[i]!.here) count(row, anchor, () => false);
}

async function reportsToMeasure(random: Random): Promise<ReportText[]> {
  const folder = join(process.env.INSPECTION_CORPUS ?? '', 'reports');
  if (!process.env.INSPECTION_CORPUS || !existsSync(folder)) {
    process.stdout.write(
      'INSPECTION_CORPUS is not set: measured on made-up reports, which are more alike than real ones.\n',
    );
    return modelReports(REPORTS, random);
  }
  const files = random.shuffled(readdirSync(folder).sort()).slice(0, REPORTS);
  const reports: ReportText[] = [];
  for (const file of files) reports.push((await readFile(join(folder, file))).report);
  return reports;
}

const random = randomFrom(Number(process.argv[2] ?? 1));
const reports = await reportsToMeasure(random);
const rows = new Map<string, Row>();
const rowOf = (name: string) => rows.get(name) ?? rows.set(name, none()).get(name)!;

for (const [i, report] of reports.entries()) {
  const spans = quotesOf(report, QUOTES, random);
  for (const change of CHANGES) measure(change, report, spans, random, rowOf(change.name));
  for (const step of [1, 2, 3]) {
    const other = reports[(i + step) % reports.length]!;
    measureAbsent(report, other, random, rowOf('another report'), true);
    measureAbsent(report, other, random, rowOf(ALONE), false);
    measureMixed(report, other, random, rowOf(MIXED));
  }
}

const failures = [...rows].flatMap(([name, { quotes, anchored, doubtful, wrong, astray }]) => {
  const change = CHANGES.find((one) => one.name === name);
  // Words that are absent: never anchored, hardly ever doubtful. One quote alone has no neighbours to be judged by, or has the wrong ones.
  if (!change)
    return wrong > 0 || astray > quotes * (name === ALONE || name === MIXED ? 0.03 : 0.01) ? [name] : [];
  return anchored < quotes * change.anchored || anchored + doubtful < quotes * change.found ? [name] : [];
});
console.table(Object.fromEntries(rows));
for (const name of failures) process.stdout.write(`Below its floor: ${name}\n`);
process.exitCode = failures.length ? 1 : 0;
