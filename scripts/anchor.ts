// anchor FILE: for each line of the command `quote` on standard input, prints where those words stand in FILE, which may be
// another document: {"id", "status", "start", "end", "page", "quote", "score"}; the place is null when they are lost.
import * as z from 'zod/mini';
import { findQuotes } from '../lib/anchor/find-quotes.ts';
import type { Anchor } from '../lib/model/anchor.ts';
import { Quote } from '../lib/model/annotation.ts';
import { pageAt, type ReportText, textOf } from '../lib/model/report-text.ts';
import { readJsonLines, refuse, writeJsonLines } from './json-lines.ts';
import { readFile } from './read-file.ts';

const Kept = z.object({ id: z.unknown(), quote: Quote, start: z.int() });

function line(report: ReportText, id: unknown, anchor: Anchor): object {
  const { status, score } = anchor;
  if (anchor.status === 'lost') return { id, status, start: null, end: null, page: null, quote: null, score };
  const { start, end } = anchor.span;
  return { id, status, start, end, page: pageAt(report, start), quote: textOf(report, anchor.span), score };
}

const path = process.argv[2];
if (!path) refuse('Usage: npm run --silent anchor -- FILE');
else
  try {
    const { report } = await readFile(path);
    const kept = await readJsonLines(Kept);
    const anchors = findQuotes(report, kept);
    writeJsonLines(kept.map(({ id }, i) => line(report, id, anchors[i]!)));
  } catch (error) {
    refuse(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
