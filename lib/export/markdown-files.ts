import type { Annotation } from '../model/annotation.ts';
import type { Template } from '../model/template.ts';
import { compareNames } from '../text/compare-names.ts';
import { EXPORT_TABLE, type ExportOut, TAG_TABLE } from './export-variables.ts';
import { frontMatter, properties } from './front-matter.ts';
import { NOTE_TABLE, type NoteOut } from './note-variables.ts';
import type { Placed } from './order.ts';
import { REPORT_TABLE } from './report-variables.ts';
import { type Counted, type ExportSource, inOrder, PAGE, type Part, walk } from './source.ts';
import { type Fill, isProblem, type Limits, readTemplate, type TemplateProblem } from './template.ts';
import { type Pieces, piecesOf } from './variables.ts';

/** As many notes of one tag are filled in at once. */
export const TAG_PAGE = 1_000;

/** As many notes a template can take that is filled in for the whole export at once. */
export const MOST_AT_ONCE = 20_000;

/** Part of an export: what it is of, for the name of a file of its own, and its Markdown without a line end. */
export interface Filled {
  /** The report, or the tag; null for the whole export. */
  of: Placed | { tag: string | null } | null;
  text: string;
  /** Whether it goes on where the one before ended, as a tag with more notes than are read at once does. */
  continues: boolean;
  /** How many notes were gone through for it that were not before. */
  passed: number;
}

/** A template could not be filled in. */
export class TemplateError extends Error {
  readonly problem: TemplateProblem;
  constructor(problem: TemplateProblem) {
    super(`The template has a mistake in line ${problem.line}: ${problem.message}`);
    this.problem = problem;
  }
}

export interface MarkdownRun {
  source: ExportSource;
  template: Template;
  exportedAt: number;
  /** Each report or tag is for a file of its own: each begins as the first does. */
  apart: boolean;
  /** What a filling may take; that of an export when left out. */
  limits?: Limits;
  /** Hears of a note whose words a template puts out; of a note with several tags more than once. */
  used(note: Annotation): void;
}

/** An export as Markdown, piece by piece, in one order. What a template leaves empty is passed over. */
export async function* markdownParts(run: MarkdownRun): AsyncGenerator<Filled> {
  const fill = readTemplate(run.template.source, run.limits);
  if (isProblem(fill)) throw new TemplateError(fill);
  const reports = await inOrder(run.source);
  const parts = { export: atOnce, report: byReport, tag: byTag }[run.template.per](run, fill, reports);
  for await (const part of parts) yield { ...part, text: tidy(part.text) };
}

/** One blank line between blocks, none at the ends: a template need not count them. */
const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/^[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\s+$/g, '');

async function* byReport(run: MarkdownRun, fill: Fill, reports: Counted[]): AsyncGenerator<Filled> {
  const whole = exportPieces(run, reports, totalOf(reports), []);
  let first = true;
  for await (const part of walk(run.source, reports)) {
    const own = run.apart ? exportPieces(run, [part], part.notes.length, tagsOf(part.notes)) : null;
    const opened = run.apart ? { ...part, opensGroup: true } : part;
    const notes = notePieces(run, part);
    const sole =
      reports.length === 1 ? exportPieces(run, reports, totalOf(reports), tagsOf(part.notes)) : whole;
    const text = filled(fill, {
      export: own ?? sole,
      report: piecesOf({ part: opened, notes }, REPORT_TABLE),
      notes,
      first: run.apart || first,
    });
    yield { of: part, text, continues: false, passed: part.notes.length };
    first = false;
  }
}

async function* byTag(run: MarkdownRun, fill: Fill, reports: Counted[]): AsyncGenerator<Filled> {
  const known = new Map(reports.map((report) => [report.id, report]));
  const tags = await notesByTag(run.source, reports);
  const names = [...tags.keys()].sort((a, b) => (a === null ? 1 : b === null ? -1 : compareNames(a, b)));
  const whole = exportPieces(run, reports, totalOf(reports), []);
  const seen = new Set<string>();
  for (const [i, name] of names.entries()) {
    const ids = tags.get(name)!;
    const own = run.apart ? exportPieces(run, reports, ids.length, name === null ? [] : [name]) : whole;
    for (let start = 0; start < ids.length; start += TAG_PAGE) {
      const before = seen.size;
      const notes: Pieces[] = [];
      for await (const note of readNotes(run.source, ids.slice(start, start + TAG_PAGE))) {
        seen.add(note.id);
        const report = known.get(note.reportId)?.report ?? null;
        notes.push(piecesOf({ note, report, used: run.used }, NOTE_TABLE));
      }
      const text = filled(fill, {
        export: own,
        tag: piecesOf({ name, notes, opens: start === 0 }, TAG_TABLE),
        notes,
        first: start === 0 && (run.apart || i === 0),
      });
      yield { of: { tag: name }, text, continues: start > 0, passed: seen.size - before };
    }
  }
}

async function* atOnce(run: MarkdownRun, fill: Fill, reports: Counted[]): AsyncGenerator<Filled> {
  const total = totalOf(reports);
  if (total > MOST_AT_ONCE) throw new TemplateError({ line: 1, column: 1, message: TOO_MANY });
  const [out, notes, tags]: [Pieces[], Pieces[], string[]] = [[], [], []];
  for await (const part of walk(run.source, reports)) {
    const own = notePieces(run, part);
    out.push(piecesOf({ part, notes: own }, REPORT_TABLE));
    notes.push(...own);
    tags.push(...tagsOf(part.notes));
  }
  const pieces = { export: exportPieces(run, reports, total, tags), reports: out, notes, first: true };
  yield { of: null, text: filled(fill, pieces), continues: false, passed: notes.length };
}

const TOO_MANY = `A template for the whole export at once takes ${MOST_AT_ONCE.toLocaleString('en-GB')} notes at most. Let it be filled in for each report, or choose fewer notes.`;

function filled(fill: Fill, pieces: Pieces): string {
  const text = fill(pieces);
  if (isProblem(text)) throw new TemplateError(text);
  return text;
}

async function* readNotes(source: ExportSource, ids: string[]): AsyncGenerator<Annotation> {
  for (let start = 0; start < ids.length; start += PAGE)
    yield* await source.notes(ids.slice(start, start + PAGE));
}

/** Ids of the notes that carry each tag, in the export's order; under null those that carry none. */
async function notesByTag(source: ExportSource, reports: Counted[]): Promise<Map<string | null, string[]>> {
  const tags = new Map<string | null, string[]>();
  for await (const { notes } of walk(source, reports))
    for (const note of notes)
      for (const tag of note.tags.length > 0 ? new Set(note.tags) : [null]) {
        const ids = tags.get(tag);
        if (ids) ids.push(note.id);
        else tags.set(tag, [note.id]);
      }
  return tags;
}

const notePieces = ({ used }: MarkdownRun, { notes, report }: Part): Pieces[] =>
  notes.map((note) => piecesOf<NoteOut>({ note, report, used }, NOTE_TABLE));

const exportPieces = (
  { exportedAt }: MarkdownRun,
  reports: Placed[],
  notes: number,
  tags: string[],
): Pieces =>
  piecesOf<ExportOut>(
    {
      notes,
      reports: reports.length,
      exportedAt,
      facts: () => frontMatter(reports, notes, exportedAt),
      properties: () => properties(reports, notes, tags),
    },
    EXPORT_TABLE,
  );

const tagsOf = (notes: Annotation[]): string[] => notes.flatMap(({ tags }) => tags);
const totalOf = (reports: Counted[]): number => reports.reduce((sum, { count }) => sum + count, 0);
