import type { Root, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Annotation } from '../model/annotation.ts';
import type { Report } from '../model/report.ts';
import { frontMatter } from './front-matter.ts';
import { type Group, grouped } from './grouped.ts';
import { markdownOptions } from './markdown-options.ts';
import { heading, noteContent, reportTitle } from './note-tree.ts';

/** What is exported: annotations, and the reports they stand in. */
export interface Exported {
  reports: Report[];
  annotations: Annotation[];
}

/**
 * Annotations as Markdown: front matter, then by authority and report, in reading order. Every annotation comes out once. The
 * same notes give the same bytes whatever order they come in; only `exportedAt` (milliseconds since 1970) differs.
 */
export function toNotesMarkdown({ reports, annotations }: Exported, exportedAt: number): string {
  const groups = grouped(reports, annotations);
  const root: Root = { type: 'root', children: groups.flatMap(groupContent) };
  const placed = groups.flatMap(({ name, reports }) =>
    reports.map(({ report }) => ({ group: name, report })),
  );
  const matter = frontMatter(placed, annotations.length, exportedAt);
  return `---\n${matter}---\n\n${toMarkdown(root, markdownOptions)}`;
}

const groupContent = ({ name, reports }: Group): RootContent[] => [
  heading(1, name),
  ...reports.flatMap(({ report, annotations }): RootContent[] => [
    heading(2, reportTitle(report)),
    ...annotations.flatMap((annotation) => noteContent(annotation, report)),
  ]),
];
