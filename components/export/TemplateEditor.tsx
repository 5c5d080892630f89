import { Trash2 } from 'lucide';
import { useId } from 'preact/hooks';
import type { TemplateProblem } from '../../lib/export/template.ts';
import type { Template } from '../../lib/model/template.ts';
import { Icon } from '../Icon.tsx';
import { TemplateHelp } from './TemplateHelp.tsx';

export interface TemplateEditorProps {
  template: Template;
  /** What is wrong with it, by the preview; null when nothing is. */
  problem: TemplateProblem | null;
  onChange(template: Template): void;
  onRemove(): void;
}

/** A template of the reader's own: kept as it is typed, also while it has mistakes. */
export function TemplateEditor({ template, problem, onChange, onRemove }: TemplateEditorProps) {
  const id = useId();
  return (
    <section class="template" aria-label="My template">
      <div class="template__row">
        <label class="template__field" for={`${id}-name`}>
          Name
          <input
            id={`${id}-name`}
            class="field"
            value={template.name}
            onInput={({ currentTarget }) => onChange({ ...template, name: currentTarget.value })}
          />
        </label>
        <label class="template__field" for={`${id}-per`}>
          Filled in
          <select
            id={`${id}-per`}
            class="field"
            value={template.per}
            onChange={({ currentTarget }) =>
              onChange({ ...template, per: currentTarget.value as Template['per'] })
            }
          >
            {PER.map(({ per, words }) => (
              <option key={per} value={per} selected={per === template.per}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button button--quiet" onClick={onRemove}>
          <Icon node={Trash2} />
          Delete
        </button>
      </div>
      <label class="visually-hidden" for={`${id}-source`}>
        Template text
      </label>
      <textarea
        id={`${id}-source`}
        class="field template__source"
        spellcheck={false}
        rows={Math.min(28, Math.max(8, template.source.split('\n').length + 1))}
        value={template.source}
        aria-describedby={`${id}-said`}
        aria-invalid={problem !== null}
        onInput={({ currentTarget }) => onChange({ ...template, source: currentTarget.value })}
      />
      <p id={`${id}-said`} class="template__said" role="status" data-wrong={problem !== null}>
        {problem
          ? `Line ${problem.line}, column ${problem.column}: ${problem.message} The template is kept as it is; nothing is exported with it until that is put right.`
          : 'Kept as you type.'}
      </p>
      <TemplateHelp per={template.per} />
    </section>
  );
}

const PER: { per: Template['per']; words: string }[] = [
  { per: 'report', words: 'for each report' },
  { per: 'tag', words: 'for each tag' },
  { per: 'export', words: 'once for everything' },
];
