import type { Annotation } from '../model/annotation.ts';
import { frameworkName } from '../model/framework-name.ts';
import type { Report } from '../model/report.ts';
import { type Column, csvHead, csvRows } from './csv.ts';
import { linkTo } from './link.ts';
import { citationWords } from './note-tree.ts';
import type { Part } from './source.ts';

interface Row {
  note: Annotation;
  report: Report | null;
}

/** "2026-03-11 09:30:00", of the time in Greenwich whatever the machine's: spreadsheets read it as a time. */
const moment = (time: number): string => new Date(time).toISOString().slice(0, 19).replace('T', ' ');

/** The columns of notes as a table. Words stand as they are, cells of a report's own tables parted by bars. */
export const NOTE_COLUMNS: Column<Row>[] = [
  { name: 'authority', value: ({ note }) => note.group },
  { name: 'LA code', value: ({ report }) => report?.facts.authority?.laCode ?? null },
  { name: 'provider', value: ({ report }) => report?.facts.provider ?? null },
  { name: 'URN', value: ({ report }) => report?.facts.urn ?? null },
  { name: 'framework', value: ({ report }) => frameworkName(report?.facts.framework ?? null) },
  { name: 'inspection start', value: ({ report }) => report?.facts.inspection.start ?? null },
  { name: 'inspection end', value: ({ report }) => report?.facts.inspection.end ?? null },
  { name: 'published', value: ({ report }) => report?.facts.inspection.published ?? null },
  { name: 'kind', value: ({ note }) => note.kind },
  { name: 'area', value: ({ note }) => note.finding?.area ?? null },
  { name: 'grade', value: ({ note }) => note.finding?.grade ?? null },
  {
    name: 'current',
    value: ({ note }) => (note.kind === 'judgement' && note.finding ? yesNo(note.finding.current) : null),
  },
  { name: 'heading', value: ({ note }) => note.finding?.heading ?? null },
  { name: 'force', value: ({ note }) => note.finding?.force ?? null },
  { name: 'done', value: ({ note }) => (note.kind === 'recommendation' ? yesNo(note.done ?? false) : null) },
  { name: 'quote', value: ({ note }) => note.quote.exact.replace(/[ ]*\t[ ]*/g, ' | ') },
  { name: 'note', value: ({ note }) => note.note },
  { name: 'tags', value: ({ note }) => note.tags.join('; ') },
  { name: 'page', value: ({ note }) => note.page },
  { name: 'link', value: ({ note, report }) => report && linkTo(note, report) },
  { name: 'citation', value: ({ note, report }) => citationWords(note, report) },
  { name: 'created (UTC)', value: ({ note }) => moment(note.createdAt) },
  { name: 'changed (UTC)', value: ({ note }) => moment(note.updatedAt) },
];

const yesNo = (is: boolean): string => (is ? 'yes' : 'no');

/** The head of the table, and the rows of one report. */
export const notesCsvHead = (): string => csvHead(NOTE_COLUMNS);
export const notesCsvRows = ({ notes, report }: Part): string =>
  csvRows(
    NOTE_COLUMNS,
    notes.map((note) => ({ note, report })),
  );
