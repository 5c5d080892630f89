import { headingMarkdown, inlineMarkdown } from './markdown-pieces.ts';
import type { Pieces, Variable } from './variables.ts';
import { tableOf } from './variables.ts';

/** What is known of an export as a whole. */
export interface ExportOut {
  notes: number;
  reports: number;
  /** Milliseconds since 1970. */
  exportedAt: number;
  facts(): string;
  properties(): string;
}

/** What a template can use of the export as a whole; where each report has a file of its own, of that file. */
export const EXPORT_VARIABLES: Variable<ExportOut>[] = [
  { name: 'notes', what: 'How many notes there are.', value: ({ notes }) => notes },
  { name: 'reports', what: 'In how many reports.', value: ({ reports }) => reports },
  {
    name: 'date',
    what: 'The day of the export, as 2026-03-11.',
    value: ({ exportedAt }) => new Date(exportedAt).toISOString().slice(0, 10),
  },
  {
    name: 'facts',
    what: 'The facts of every report, for the head of a file between two lines of three dashes.',
    value: ({ facts }) => facts().trimEnd(),
  },
  {
    name: 'properties',
    what: 'The same as simple properties, as Obsidian reads them; with all tags where a file holds one report.',
    value: ({ properties }) => properties().trimEnd(),
  },
];
export const EXPORT_TABLE = tableOf(EXPORT_VARIABLES);

/** A tag on its way out; of notes without any, `name` is null. */
export interface TagOut {
  name: string | null;
  notes: Pieces[];
  /** False where its notes go on. */
  opens: boolean;
}

/** What a template can use of a tag. */
export const TAG_VARIABLES: Variable<TagOut>[] = [
  { name: 'name', what: 'The tag in words.', value: ({ name }) => inlineMarkdown(name ?? UNTAGGED) },
  {
    name: 'heading',
    what: 'The same, for a heading.',
    value: ({ name }) => headingMarkdown(name ?? UNTAGGED),
  },
  {
    name: 'opens',
    what: 'False where its notes go on: a tag with more than 1,000 is filled in a thousand at a time.',
    value: ({ opens }) => opens,
  },
  {
    name: 'notes',
    what: 'Its notes by authority, report and place, for a loop.',
    value: ({ notes }) => notes,
  },
];
export const TAG_TABLE = tableOf(TAG_VARIABLES);

const UNTAGGED = 'Without a tag';
