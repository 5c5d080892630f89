import type { RootContent } from 'mdast';
import type { FormatId } from '../../lib/export/formats.ts';
import { markdownParts, TemplateError } from '../../lib/export/markdown-files.ts';
import { NOTE_COLUMNS } from '../../lib/export/notes-csv.ts';
import { reportContent } from '../../lib/export/report-tree.ts';
import { type ExportSource, inOrder, walk } from '../../lib/export/source.ts';
import { PREVIEW_LIMITS, type TemplateProblem } from '../../lib/export/template.ts';
import { webAnnotation } from '../../lib/export/web-annotation.ts';
import type { Template } from '../../lib/model/template.ts';

/** As many notes are shown beforehand. */
export const PREVIEWED = 50;

/** What an export will look like: text, a document, a table; or what is wrong with its template. */
export type Preview =
  | { kind: 'text'; text: string }
  | { kind: 'document'; content: RootContent[] }
  | { kind: 'table'; names: string[]; rows: string[][] }
  | { kind: 'problem'; problem: TemplateProblem };

/** The first notes of an export as they will be, of a source that holds no others. */
export async function previewOf(
  source: ExportSource,
  format: FormatId,
  template: Template,
): Promise<Preview> {
  if (format === 'markdown') return markdownPreview(source, template);
  const content: RootContent[] = [];
  const rows: string[][] = [];
  const items: string[] = [];
  for await (const part of walk(source, await inOrder(source))) {
    if (format === 'csv')
      for (const note of part.notes)
        rows.push(NOTE_COLUMNS.map(({ value }) => String(value({ note, report: part.report }) ?? '')));
    else if (format === 'json-ld')
      items.push(...part.notes.map((note) => JSON.stringify(webAnnotation(note, part.report), null, 2)));
    else content.push(...reportContent(part));
  }
  if (format === 'csv') return { kind: 'table', names: NOTE_COLUMNS.map(({ name }) => name), rows };
  return format === 'json-ld' ? { kind: 'text', text: items.join(',\n') } : { kind: 'document', content };
}

async function markdownPreview(source: ExportSource, template: Template): Promise<Preview> {
  const texts: string[] = [];
  const run = {
    source,
    template,
    exportedAt: Date.now(),
    apart: false,
    used: () => {},
    limits: PREVIEW_LIMITS,
  };
  try {
    for await (const { text } of markdownParts(run)) if (text) texts.push(text);
  } catch (error) {
    if (error instanceof TemplateError) return { kind: 'problem', problem: error.problem };
    throw error;
  }
  return { kind: 'text', text: texts.join('\n\n') };
}
