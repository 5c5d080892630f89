import { useId } from 'preact/hooks';
import type { Template } from '../../lib/model/template.ts';
import type { Templates } from './use-templates.ts';

export interface TemplateChoiceProps {
  templates: Templates;
  chosen: Template;
  apart: boolean;
  onChoose(template: Template): void;
  onApart(apart: boolean): void;
}

/** Which template fills the Markdown in, and into how many files. */
export function TemplateChoice({ templates, chosen, apart, onChoose, onApart }: TemplateChoiceProps) {
  const id = useId();
  const choose = (to: string) => {
    const found = templates.all.find((template) => template.id === to);
    if (found) onChoose(found);
  };
  const own = templates.all.filter(templates.isOwn);
  const option = ({ id: value, name }: Template) => (
    <option key={value} value={value} selected={value === chosen.id}>
      {name || 'Untitled'}
    </option>
  );
  return (
    <div class="export-part">
      <label class="export-part__title" for={id}>
        Template
      </label>
      <select
        id={id}
        class="field"
        value={chosen.id}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {templates.all.filter((template) => !templates.isOwn(template)).map(option)}
        {own.length > 0 && <optgroup label="My templates">{own.map(option)}</optgroup>}
      </select>
      {!templates.isOwn(chosen) && (
        <button type="button" class="link" onClick={() => onChoose(templates.copy(chosen))}>
          Make my own from this one
        </button>
      )}
      {chosen.per !== 'export' && (
        <fieldset class="export-files">
          <legend class="visually-hidden">Files</legend>
          {FILES.map(({ is, words }) => (
            <label key={String(is)} class="export-choice">
              <input type="radio" name="files" checked={apart === is} onChange={() => onApart(is)} />
              {words[chosen.per === 'tag' ? 'tag' : 'report']}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}

const FILES = [
  { is: false, words: { report: 'One file', tag: 'One file' } },
  { is: true, words: { report: 'A zip with a file for each report', tag: 'A zip with a file for each tag' } },
];
