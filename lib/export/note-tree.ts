import type { BlockContent, DefinitionContent, Heading, PhrasingContent, RootContent, Table } from 'mdast';
import type { Annotation } from '../model/annotation.ts';
import type { Report } from '../model/report.ts';
import { citationOf, reportName } from './citation.ts';
import { hashtag } from './hashtag.ts';
import { linkTo } from './link.ts';
import { paragraphs } from './paragraphs.ts';

/** A heading of one line; "Untitled" when there is nothing to say. */
export const heading = (depth: Heading['depth'], value: string): Heading => ({
  type: 'heading',
  depth,
  children: [{ type: 'text', value: oneLine(value) || 'Untitled' }],
});

/** Any words as one line, without what Markdown cannot carry. */
export const oneLine = (text: string): string =>
  paragraphs(text)
    .flatMap(({ children }) => children.map((child) => ('value' in child ? child.value : ' ')))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What stands over the notes of a report. */
export const reportTitle = (report: Report | null): string =>
  report ? reportName(report) : 'A report that is no longer kept';

/** A note: quote and source in one blockquote; tags and the reader's own words under it. */
export function noteContent(annotation: Annotation, report: Report | null): RootContent[] {
  return [
    {
      type: 'blockquote',
      children: [...paragraphs(annotation.quote.exact), sourceOf(annotation, report)],
    },
    ...tagLine(annotation.tags),
    ...paragraphs(annotation.note),
  ];
}

/** Where words come from and what they are, in a line that begins with a dash. */
export function sourceOf(annotation: Annotation, report: Report | null): BlockContent | DefinitionContent {
  const label = labelOf(annotation);
  return {
    type: 'paragraph',
    children: [
      { type: 'text', value: '— ' },
      citationContent(annotation, report),
      ...(label ? [{ type: 'text', value: ` (${label})` } as const] : []),
    ],
  };
}

/** The citation, as a link to the very place where there is one. */
export function citationContent(annotation: Annotation, report: Report | null): PhrasingContent {
  const words = { type: 'text', value: citationWords(annotation, report) } as const;
  const address = report && linkTo(annotation, report);
  return address ? { type: 'link', url: address, children: [words] } : words;
}

/** The citation alone; the authority when the report is no longer kept. */
export const citationWords = (annotation: Annotation, report: Report | null): string =>
  report ? citationOf(annotation, report) : annotation.group;

/** What the words are, when they are more than the reader's own highlight. */
function labelOf({ kind, finding }: Annotation): string | null {
  if (kind === 'highlight') return null;
  if (kind !== 'judgement' || !finding) return kind;
  const grade = [finding.area, finding.grade].filter(Boolean).join(', ');
  return `${finding.current ? 'judgement' : 'earlier judgement'}: ${grade}`;
}

/** Tags in one paragraph; nothing when there are none that can be written. */
export function tagLine(tags: string[]): RootContent[] {
  const written = tags.map(hashtag).filter((tag) => tag !== null);
  if (written.length === 0) return [];
  const children = written.flatMap((value, i): PhrasingContent[] => [
    ...(i > 0 ? [{ type: 'text', value: ' ' } as const] : []),
    { type: 'hashtag', value },
  ]);
  return [{ type: 'paragraph', children }];
}

/** The judgements among the notes of a report that it made itself, one row for each area; none without any. */
export function judgementTable(notes: Annotation[]): Table[] {
  const rows = judgementsAmong(notes);
  if (rows.length === 0) return [];
  const row = (cells: string[]) => ({
    type: 'tableRow' as const,
    children: cells.map((value) => ({
      type: 'tableCell' as const,
      children: [{ type: 'text' as const, value }],
    })),
  });
  return [
    {
      type: 'table',
      children: [row(['Judgement', 'Grade']), ...rows.map(({ area, grade }) => row([area, grade]))],
    },
  ];
}

/** Area and grade of the judgements that a report made itself, each once, in reading order. */
export function judgementsAmong(notes: Annotation[]): { area: string; grade: string }[] {
  const rows = notes.flatMap(({ finding }) =>
    finding?.area && finding.grade && finding.current
      ? [{ area: oneLine(finding.area), grade: capital(oneLine(finding.grade)) }]
      : [],
  );
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
