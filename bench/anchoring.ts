// bench anchoring: 500 quotes looked for again in 300,000 characters, ours and by Hypothesis's rule (the words themselves, else the
// best approximate match with up to half of them wrong), in one run: milliseconds, their ratio beside the budget, and what was placed
// wrongly. INSPECTION_CORPUS names a folder of reports; without it made-up ones are used, which are more alike than real ones.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import approximately from 'approx-string-match';
import { findQuotes } from '../lib/anchor/find-quotes.ts';
import { quoteOf } from '../lib/anchor/quote-of.ts';
import type { ReportText } from '../lib/model/report-text.ts';
import type { Sought } from '../lib/model/sought.ts';
import type { Span } from '../lib/model/span.ts';
import { fold } from '../lib/text/fold.ts';
import { modelReports } from '../scripts/anchoring/model-reports.ts';
import { quotesOf } from '../scripts/anchoring/quotes.ts';
import { randomFrom } from '../scripts/anchoring/random.ts';
import { readFile } from '../scripts/read-file.ts';

const LENGTH = 300_000;
const QUOTES = 500;
/** Hypothesis takes seconds where words were changed: so many quotes stand for all. */
const SAMPLED = 50;
const REPEATED = 5;

interface Placed {
  span: Span | null;
}

/** As Hypothesis's client does it, in our own words: every exact match, else approximate ones, the best by words, context and place. */
function byHypothesis(text: string, { quote: { exact, prefix, suffix }, start }: Sought): Placed {
  const matches = matchesOf(text, exact, Math.min(256, exact.length / 2));
  let best: { span: Span; score: number } | null = null;
  for (const { start: from, end, errors } of matches) {
    const before = prefix ? likeness(text.slice(Math.max(0, from - prefix.length), from), prefix) : 1;
    const after = suffix ? likeness(text.slice(end, end + suffix.length), suffix) : 1;
    const near = 1 - Math.abs(from - start) / text.length;
    const score = (50 * (1 - errors / exact.length) + 20 * before + 20 * after + 2 * near) / 92;
    if (!best || score > best.score) best = { span: { start: from, end }, score };
  }
  return { span: best?.span ?? null };
}

function matchesOf(
  text: string,
  words: string,
  most: number,
): { start: number; end: number; errors: number }[] {
  const exact = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    exact.push({ start: at, end: at + words.length, errors: 0 });
  return exact.length > 0 ? exact : approximately(text, words, most);
}

function likeness(text: string, words: string): number {
  const [match] = matchesOf(text, words, words.length);
  return match ? 1 - match.errors / words.length : 0;
}

const random = randomFrom(1);

async function reports(): Promise<ReportText[]> {
  const folder = join(process.env.INSPECTION_CORPUS ?? '', 'reports');
  if (!process.env.INSPECTION_CORPUS || !existsSync(folder)) return modelReports(60, random);
  const files = random.shuffled(readdirSync(folder).filter((name) => name.endsWith('.pdf')));
  const read: ReportText[] = [];
  for (let length = 0; length < LENGTH * 2.6 && files.length > 0; ) {
    const report = (await readFile(join(folder, files.pop()!)).catch(() => null))?.report;
    if (report) read.push(report);
    length += report?.text.length ?? 0;
  }
  return read;
}

const all = await reports();
const here: ReportText[] = [];
for (let length = 0; length < LENGTH && all.length > 1; ) {
  here.push(all.shift()!);
  length += here.at(-1)!.text.length;
}
const text = here
  .map((report) => report.text)
  .join('\n')
  .slice(0, LENGTH);
const blocks = [{ kind: 'paragraph' as const, span: { start: 0, end: text.length } }];
const long = ({ start, end }: Span) => end - start >= 80 && end - start <= 400;
const spans = quotesOf({ text, blocks, pages: [] }, QUOTES * 3, random)
  .filter(long)
  .slice(0, QUOTES);
const kept = spans.map(
  (span): Sought => ({ quote: quoteOf({ text, blocks, pages: [] }, span), start: span.start }),
);

const LETTERS = 'etaoinshrdlu';
const slips = (words: string, share: number): string =>
  [...words].map((c) => (random.next() < share ? LETTERS[random.below(LETTERS.length)]! : c)).join('');
const typeset = (words: string): string =>
  words
    .replaceAll('’', "'")
    .replaceAll('–', '-')
    .replace(/ /g, () => (random.next() < 0.1 ? '\n' : ' '))
    .replace(/fi/g, 'ﬁ');
const changed = (one: Sought, how: (words: string) => string): Sought => ({
  ...one,
  quote: { exact: how(one.quote.exact), prefix: how(one.quote.prefix), suffix: how(one.quote.suffix) },
});

const letters = (words: string): string => {
  const { codes, length } = fold(words);
  return new TextDecoder('utf-16le').decode(codes.subarray(0, length));
};
const folded = letters(text);
const absent = all
  .flatMap((report) =>
    quotesOf(report, 120, random)
      .filter(long)
      .map((span) => ({ quote: quoteOf(report, span), start: span.start })),
  )
  .filter(({ quote }) => !folded.includes(letters(quote.exact)))
  .slice(0, QUOTES);

const SETS: { name: string; sought: Sought[]; budget: number; sampled: boolean; isAbsent?: true }[] = [
  { name: 'in place', sought: kept, budget: 0.05, sampled: false },
  {
    name: 'a tenth edited',
    sought: kept.map((one, i) => (i % 10 ? one : changed(one, (words) => slips(words, 0.05)))),
    budget: 0.15,
    sampled: false,
  },
  {
    name: 'all edited 5 %',
    sought: kept.map((one) => changed(one, (words) => slips(words, 0.05))),
    budget: 0.05,
    sampled: true,
  },
  {
    name: 'all typographic',
    sought: kept.map((one) => changed(one, typeset)),
    budget: 0.0125,
    sampled: true,
  },
  { name: 'all absent', sought: absent, budget: 0.035, sampled: true, isAbsent: true },
  {
    name: 'absent among present',
    sought: random.shuffled([...kept.slice(0, 250), ...absent.slice(0, 250)]),
    budget: 1,
    sampled: true,
  },
];

function timed<T>(work: () => T, times: number): { ms: number; value: T } {
  const runs = Array.from({ length: times }, () => {
    const begin = performance.now();
    const value = work();
    return { ms: performance.now() - begin, value };
  });
  return { ms: Math.min(...runs.map(({ ms }) => ms)), value: runs[0]!.value }; // what else the machine did only adds
}

const isRight = (one: Sought, span: Span): boolean => {
  const spared = kept.find(({ start }) => start === one.start);
  const slack = Math.max(12, one.quote.exact.length * 0.15);
  return !!spared && Math.abs(span.start - one.start) <= slack;
};

interface Row {
  ratio: number;
  budget: number;
  'ours: wrong': number;
}
const rows: Record<string, Row & Record<string, number | string>> = {};
for (const { name, sought, budget, sampled, isAbsent } of SETS) {
  const ours = timed(() => findQuotes({ text }, sought), REPEATED);
  const asked = sampled ? sought.slice(0, SAMPLED) : sought;
  const theirs = timed(() => asked.map((one) => byHypothesis(text, one)), sampled ? 2 : 3);
  const theirMs = (theirs.ms * sought.length) / asked.length;
  const gone = (one: Sought) => isAbsent || absent.includes(one);
  const count = (placed: (Span | null)[], of: Sought[]) =>
    placed.filter((span, i) => span && (gone(of[i]!) || !isRight(of[i]!, span))).length;
  const anchored = ours.value.map((anchor) => (anchor.status === 'anchored' ? anchor.span : null));
  rows[name] = {
    quotes: sought.length,
    'ours ms': Number(ours.ms.toFixed(1)),
    'Hypothesis ms': Math.round(theirMs),
    ratio: Number((ours.ms / theirMs).toFixed(4)),
    budget,
    'ours: anchored': anchored.filter(Boolean).length,
    'ours: doubtful': ours.value.filter(({ status }) => status === 'doubtful').length,
    'ours: wrong': count(anchored, sought),
    'theirs: wrong': `${count(
      theirs.value.map(({ span }) => span),
      asked,
    )} of ${asked.length}`,
  };
}
console.table(rows);
if (Object.values(rows).some((row) => row.ratio > row.budget || row['ours: wrong'] > 0)) process.exitCode = 1;
process.stdout.write(`${text.length} characters, ${kept.length} quotes, ${absent.length} absent ones\n`);
