import './export.css';
import { useState } from 'preact/hooks';
import { BUILT_IN } from '../../lib/export/built-in-templates.ts';
import { type FormatId, formatOf } from '../../lib/export/formats.ts';
import type { Template } from '../../lib/model/template.ts';
import { counted } from '../../lib/text/counted.ts';
import { UndoBar } from '../UndoBar.tsx';
import { ExportActions } from './ExportActions.tsx';
import { ExportPreview } from './ExportPreview.tsx';
import type { ExportScope } from './export-source.ts';
import { FormatChoice } from './FormatChoice.tsx';
import { PREVIEWED } from './preview.ts';
import { TemplateChoice } from './TemplateChoice.tsx';
import { TemplateEditor } from './TemplateEditor.tsx';
import { useExport } from './use-export.ts';
import { usePreview } from './use-preview.ts';
import { useTemplates } from './use-templates.ts';

export interface ExportPanelProps {
  /** What to export; `asked` names it, so that another scope is read anew. */
  scope: ExportScope;
  asked: string;
  /** What the notes are of ("Exampleshire"), for titles and the file's name; null for all, or a mixture. */
  subject: string | null;
}

/** Some notes on their way out: how many, as what, by which template, how it will look; then to a file or the clipboard. */
export function ExportPanel({ scope, asked, subject }: ExportPanelProps) {
  const templates = useTemplates();
  const [format, setFormat] = useState<FormatId>('markdown');
  const [templateId, setTemplateId] = useState(BUILT_IN[0]!.id);
  const [zip, setZip] = useState(false);
  const [deleted, setDeleted] = useState<Template | null>(null);
  const template = templates.all.find(({ id }) => id === templateId) ?? BUILT_IN[0]!;
  const { counts, preview, problem, failure } = usePreview(scope, asked, format, template);
  const apart = zip && template.per !== 'export';
  const choice = { format, template, apart, subject };
  const { status, save, copy, cancel } = useExport(scope, `${format} ${template.id} ${apart}`);
  const isMarkdown = format === 'markdown';
  const remove = () => {
    setDeleted(template);
    templates.remove(template.id);
  };
  const bringBack = (back: Template) => {
    setTemplateId(templates.copy(back, back.name).id);
    setDeleted(null);
  };
  return (
    <div class="export-panel">
      <div class="export-panel__choices">
        <p class="export-panel__counts" role="status">
          {counts && `${counted(counts.notes, 'note')} in ${counted(counts.reports, 'report')}`}
        </p>
        <FormatChoice format={format} onChange={setFormat} />
        {isMarkdown && (
          <TemplateChoice
            templates={templates}
            chosen={template}
            apart={apart}
            onChoose={({ id }) => setTemplateId(id)}
            onApart={setZip}
          />
        )}
        <ExportActions
          status={status}
          copy={apart && isMarkdown ? null : COPY[format]}
          barred={barredBy(counts?.notes ?? null, isMarkdown && problem !== null)}
          onSave={() => save(choice)}
          onCopy={() => copy(choice)}
          onCancel={cancel}
        />
        {(failure ?? templates.problem) && (
          <p class="export-panel__problem" role="alert">
            {failure ?? `The template could not be kept: ${templates.problem}`}
          </p>
        )}
        <UndoBar
          words={deleted && `“${deleted.name}” deleted`}
          onUndo={() => deleted && bringBack(deleted)}
          onDismiss={() => setDeleted(null)}
        />
      </div>
      <div class="export-panel__shown">
        {isMarkdown && templates.isOwn(template) && (
          <TemplateEditor
            key={template.id}
            template={template}
            problem={problem}
            onChange={templates.change}
            onRemove={remove}
          />
        )}
        {counts?.notes !== 0 && (
          <ExportPreview
            preview={preview}
            words={previewWords(counts?.notes ?? 0, format, problem !== null)}
          />
        )}
      </div>
    </div>
  );
}

/** What goes to the clipboard, in words. */
const COPY: Record<FormatId, string | null> = {
  markdown: 'Copy',
  html: 'Copy formatted',
  'json-ld': 'Copy',
  csv: null,
  word: null,
};

function barredBy(notes: number | null, wrong: boolean): string | null {
  if (notes === 0) return 'There is nothing to export: no note fits.';
  return wrong ? 'The template has a mistake. Put it right, or choose another.' : null;
}

function previewWords(notes: number, format: FormatId, wrong: boolean): string {
  if (format === 'markdown' && wrong) return 'as before the mistake';
  const first =
    notes > PREVIEWED ? `the first ${PREVIEWED} of ${counted(notes, 'note')}` : counted(notes, 'note');
  return `${formatOf(format).name}, ${first}`;
}
