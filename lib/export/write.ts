import type { RootContent } from 'mdast';
import { dayInWords } from '../model/day.ts';
import type { Template } from '../model/template.ts';
import { counted } from '../text/counted.ts';
import type { FormatId } from './formats.ts';
import { htmlEnd, htmlHead, htmlOf } from './html.ts';
import { type MarkdownRun, markdownParts } from './markdown-files.ts';
import { notesCsvHead, notesCsvRows } from './notes-csv.ts';
import { exportTitle, reportContent } from './report-tree.ts';
import { type Counted, type ExportSource, inOrder, type Part, walk } from './source.ts';
import type { Tally } from './tally.ts';
import { collectionEnd, collectionHead, collectionItems } from './web-annotation.ts';
import { zipped } from './zip.ts';
import { zipNames } from './zip-names.ts';

/** What to export, and as what. */
export interface ExportRequest {
  source: ExportSource;
  format: FormatId;
  /** For Markdown. */
  template: Template;
  /** For Markdown: a zip with a file for each report (or tag) instead of one file. */
  apart: boolean;
  /** What the notes are of ("Exampleshire"); null for all of them. */
  subject: string | null;
  /** Milliseconds since 1970: the only clock that an export knows. */
  exportedAt: number;
}

/** Hears of an export under way: what was put out, and how many notes were gone through. */
export interface Under {
  tally: Tally;
  passed(notes: number): void;
}

/** A Word document was asked for with more notes than one takes. */
export class TooManyError extends Error {}

/** An export, piece by piece: the pieces in their order are the file. The same notes and the same time give the same bytes. */
export async function* exportChunks(
  request: ExportRequest,
  under: Under,
): AsyncGenerator<string | Uint8Array> {
  if (request.format === 'markdown')
    return yield* request.apart ? markdownZip(request, under) : markdown(request, under);
  const reports = await inOrder(request.source);
  const parts = passing(walk(request.source, reports), under);
  switch (request.format) {
    case 'csv':
      yield notesCsvHead();
      for await (const part of parts) yield notesCsvRows(part);
      return;
    case 'html':
      yield htmlHead(exportTitle(request.subject), holds(request, reports));
      for await (const part of parts) yield reportContent(part).map(htmlOf).join('');
      yield htmlEnd;
      return;
    case 'json-ld':
      yield* collection(request, parts);
      return;
    case 'word':
      yield await word(request, reports, parts);
  }
}

async function* collection({ subject }: ExportRequest, parts: AsyncIterable<Part>): AsyncGenerator<string> {
  let total = 0;
  yield collectionHead(exportTitle(subject));
  for await (const part of parts) {
    yield collectionItems(part, total === 0);
    total += part.notes.length;
  }
  yield collectionEnd(total);
}

/** Parts on their way, each counted as it goes. */
async function* passing(parts: AsyncIterable<Part>, { tally, passed }: Under): AsyncGenerator<Part> {
  for await (const part of parts) {
    part.notes.forEach(tally.take);
    tally.settle();
    yield part;
    passed(part.notes.length);
  }
}

const runOf = ({ source, template, exportedAt, apart }: ExportRequest, { tally }: Under): MarkdownRun => ({
  source,
  template,
  exportedAt,
  apart,
  used: tally.take,
});

async function* markdown(request: ExportRequest, under: Under): AsyncGenerator<string> {
  let begun = false;
  for await (const { text, passed } of markdownParts(runOf(request, under))) {
    if (text) yield begun ? `\n${text}\n` : `${text}\n`;
    begun ||= text !== '';
    if (request.template.per !== 'tag') under.tally.settle();
    under.passed(passed);
  }
}

async function* markdownZip(request: ExportRequest, under: Under): AsyncGenerator<Uint8Array> {
  async function* files() {
    const nameOf = zipNames();
    let name = '';
    for await (const { of, text, continues, passed } of markdownParts(runOf(request, under))) {
      if (!continues) name = nameOf(of);
      if (text) yield { name, text: continues ? `\n${text}\n` : `${text}\n`, continues };
      if (request.template.per !== 'tag') under.tally.settle();
      under.passed(passed);
    }
  }
  yield* zipped(files(), request.exportedAt);
}

/** The one format that is built in memory; loaded when it is asked for. */
async function word(
  request: ExportRequest,
  reports: Counted[],
  parts: AsyncIterable<Part>,
): Promise<Uint8Array> {
  const { docxOf, MOST_IN_WORD } = await import('./docx.ts');
  const most = MOST_IN_WORD.toLocaleString('en-GB');
  if (totalOf(reports) > MOST_IN_WORD)
    throw new TooManyError(
      `A Word document takes ${most} notes at most. Choose fewer, or export a web page, which Word opens, too.`,
    );
  const content: RootContent[] = [];
  for await (const part of parts) content.push(...reportContent(part));
  return docxOf(exportTitle(request.subject), holds(request, reports), content, request.exportedAt);
}

/** "312 notes in 41 reports, exported 11 March 2026." */
const holds = ({ exportedAt }: ExportRequest, reports: Counted[]): string =>
  `${counted(totalOf(reports), 'note')} in ${counted(reports.length, 'report')}, exported ${dayInWords(new Date(exportedAt).toISOString().slice(0, 10))}.`;

const totalOf = (reports: Counted[]): number => reports.reduce((sum, { count }) => sum + count, 0);
