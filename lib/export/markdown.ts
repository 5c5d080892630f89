import type { BlockContent, DefinitionContent, PhrasingContent, Root, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { Annotation } from '../model/annotation.ts';
import type { Report } from '../model/report.ts';
import { citationOf, reportName } from './citation.ts';
import { frontMatter } from './front-matter.ts';
import { type Group, grouped } from './grouped.ts';
import { hashtag } from './hashtag.ts';
import { linkTo } from './link.ts';
import { markdownOptions } from './markdown-options.ts';
import { paragraphs } from './paragraphs.ts';

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
  const matter = stringify(frontMatter(groups, annotations.length, exportedAt), { lineWidth: 0 });
  return `---\n${matter}---\n\n${toMarkdown(root, markdownOptions)}`;
}

const groupContent = ({ name, reports }: Group): RootContent[] => [
  heading(1, name),
  ...reports.flatMap(({ report, annotations }): RootContent[] => [
    heading(2, report ? reportName(report) : 'A report that is no longer kept'),
    ...annotations.flatMap((annotation) => noteContent(annotation, report)),
  ]),
];

/** Quote and source in one blockquote; tags and the reader's own words under it. */
function noteContent(annotation: Annotation, report: Report | null): RootContent[] {
  const tags = annotation.tags.map(hashtag).filter((tag) => tag !== null);
  return [
    {
      type: 'blockquote',
      children: [...paragraphs(annotation.quote.exact), sourceOf(annotation, report)],
    },
    ...(tags.length > 0 ? [tagLine(tags)] : []),
    ...paragraphs(annotation.note),
  ];
}

function sourceOf(annotation: Annotation, report: Report | null): BlockContent | DefinitionContent {
  const citation = report ? citationOf(annotation, report) : annotation.group;
  const words: PhrasingContent = { type: 'text', value: citation };
  const address = report && linkTo(annotation, report);
  const label = labelOf(annotation);
  return {
    type: 'paragraph',
    children: [
      { type: 'text', value: '— ' },
      address ? { type: 'link', url: address, children: [words] } : words,
      ...(label ? [{ type: 'text', value: ` (${label})` } as const] : []),
    ],
  };
}

/** What the words are, when they are more than the reader's own highlight. */
function labelOf({ kind, finding }: Annotation): string | null {
  if (kind === 'highlight') return null;
  if (kind !== 'judgement' || !finding) return kind;
  const grade = [finding.area, finding.grade].filter(Boolean).join(', ');
  return `${finding.current ? 'judgement' : 'earlier judgement'}: ${grade}`;
}

const tagLine = (tags: string[]): RootContent => ({
  type: 'paragraph',
  children: tags.flatMap((tag, i): PhrasingContent[] => [
    ...(i > 0 ? [{ type: 'text', value: ' ' } as const] : []),
    { type: 'hashtag', value: tag },
  ]),
});

const heading = (depth: 1 | 2, value: string): RootContent => ({
  type: 'heading',
  depth,
  children: [{ type: 'text', value: value.replace(/\s+/g, ' ').trim() || 'Untitled' }],
});
