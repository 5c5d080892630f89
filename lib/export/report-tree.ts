import type { RootContent } from 'mdast';
import { heading, judgementTable, noteContent, reportTitle } from './note-tree.ts';
import type { Part } from './source.ts';

/**
 * A report of an export as a document: its authority's heading before the first, its own, the judgements among its notes as a table,
 * then every note. What HTML and Word write.
 */
export const reportContent = ({ group, report, notes, opensGroup }: Part): RootContent[] => [
  ...(opensGroup ? [heading(1, group)] : []),
  heading(2, reportTitle(report)),
  ...judgementTable(notes),
  ...notes.flatMap((note) => noteContent(note, report)),
];

/** What an export is called, and how much it holds. */
export const exportTitle = (subject: string | null): string =>
  subject === null ? 'Inspection notes' : `Inspection notes: ${subject}`;
