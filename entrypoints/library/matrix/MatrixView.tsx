import type { Matrix } from '../../../lib/store/matrix.ts';
import { themeLabel } from '../../../lib/theme-label.ts';
import type { ViewProps } from '../views.ts';
import './matrix.css';
import { MatrixChart, type NamedMatrix } from './MatrixChart.tsx';
import { useMatrix } from './use-matrix.ts';

/** How many notes each authority has by tag or by theme; a cell leads to them. What is counted and how it is sorted is in the address. */
export function MatrixView({ address, restate }: ViewProps) {
  const by = address.own.by === 'themes' ? 'themes' : 'tags';
  const sort = address.own.sort === 'name' ? 'name' : 'count';
  const { matrix, isCounting, failed } = useMatrix(by);
  const state = (own: Record<string, string>) => restate({ own: { ...address.own, ...own } });
  return (
    <div class="matrix">
      <h1 tabIndex={-1}>Matrix</h1>
      <p class="matrix__words">
        How many of your notes are on what, for each authority. A number leads to its notes.
      </p>
      <div class="matrix__choice">
        <Choice
          label="Count"
          chosen={by}
          options={[
            ['tags', 'Tags'],
            ['themes', 'Themes'],
          ]}
          onChoose={(to) => state({ by: to })}
        />
        <Choice
          label="Sort"
          chosen={sort}
          options={[
            ['count', 'Most first'],
            ['name', 'By name'],
          ]}
          onChoose={(to) => state({ sort: to })}
        />
        <p class="matrix__status" role="status">
          {isCounting && <span class="late">Counting…</span>}
        </p>
      </div>
      {failed && <p role="alert">The notes could not be counted. They are safe. Reload the page.</p>}
      {matrix &&
        (matrix.rows.length > 0 ? (
          <MatrixChart matrix={named(matrix, by)} by={by} sort={sort} />
        ) : (
          <Empty by={by} />
        ))}
    </div>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  chosen: T;
  options: [value: T, label: string][];
  onChoose(value: T): void;
}

function Choice<T extends string>({ label, chosen, options, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      {options.map(([value, words]) => (
        <label key={value} class="choice__option">
          <input type="radio" name={label} checked={value === chosen} onChange={() => onChoose(value)} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}

const Empty = ({ by }: { by: 'tags' | 'themes' }) => (
  <p class="matrix__words">
    {by === 'tags'
      ? 'No note has a tag yet. Tag a note beside its report, or in the list of notes.'
      : 'No note speaks of a theme that is known here. Themes are found in notes as they are saved.'}
  </p>
);

/** Themes are kept by id, and shown by what they are called. */
const named = ({ groups, rows }: Matrix, by: 'tags' | 'themes'): NamedMatrix => ({
  groups,
  rows: rows
    .map((row) => ({ ...row, name: by === 'tags' ? row.name : themeLabel(row.name), id: row.name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
});
