import { FORMATS, type FormatId } from '../../lib/export/formats.ts';

export interface FormatChoiceProps {
  format: FormatId;
  onChange(format: FormatId): void;
}

/** What the notes become, each with what it is good for. */
export function FormatChoice({ format, onChange }: FormatChoiceProps) {
  return (
    <fieldset class="export-part">
      <legend class="export-part__title">Format</legend>
      {FORMATS.map(({ id, name, what }) => (
        <label key={id} class="export-choice">
          <input type="radio" name="format" checked={id === format} onChange={() => onChange(id)} />
          <span>
            <span class="export-choice__name">{name}</span>
            <span class="export-choice__what">{what}</span>
          </span>
        </label>
      ))}
      <p class="export-part__more">
        To move everything to another browser, <a href="/settings.html#backup">make a backup</a>.
      </p>
    </fieldset>
  );
}
