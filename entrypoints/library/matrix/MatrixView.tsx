import { useState } from 'preact/hooks';
import { Chart } from '../../../components/charts/Chart.tsx';
import type { Heat } from '../../../components/charts/draw-matrix.ts';
import type { Column } from '../../../lib/export/csv.ts';
import { ALL_NOTES, libraryHash } from '../../../lib/model/library-address.ts';
import type { Matrix, MatrixRow } from '../../../lib/store/matrix.ts';
import { counted } from '../../../lib/text/counted.ts';
import { themeLabel } from '../theme-label.ts';
import type { ViewProps } from '../views.ts';
import './matrix.css';
import { type Shown, shownOf } from './shown-matrix.ts';
import { useMatrix } from './use-matrix.ts';

/** Rows and authorities that are drawn before somebody asks for more. */
const ROWS = 25;
const COLUMNS = 20;

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
          <Drawn matrix={named(matrix, by)} by={by} sort={sort} />
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

interface NamedMatrix extends Matrix {
  rows: (MatrixRow & { id: string })[];
}

interface DrawnProps {
  matrix: NamedMatrix;
  by: 'tags' | 'themes';
  sort: 'count' | 'name';
}

function Drawn({ matrix, by, sort }: DrawnProps) {
  const [rowWords, setRowWords] = useState('');
  const [groupWords, setGroupWords] = useState('');
  const [size, setSize] = useState({ rows: ROWS, columns: COLUMNS });
  const shown = shownOf(matrix, { rowWords, groupWords, sort, ...size });
  const { heat } = shown;
  const thing = by === 'tags' ? 'tag' : 'theme';
  const idOf = new Map(matrix.rows.map(({ name, id }) => [name, id]));
  const hrefOf = ({ row, column }: { row: string; column: string }) =>
    libraryHash({
      view: 'notes',
      filter: { ...ALL_NOTES, groups: [column], [by]: [idOf.get(row) ?? row] },
    });
  const rows = heat.rows.map((name) => rowOf(heat, name));
  return (
    <>
      <div class="matrix__choice">
        <Search label={`Find a ${thing}`} words={rowWords} onWords={setRowWords} />
        <Search label="Find an authority" words={groupWords} onWords={setGroupWords} />
      </div>
      {heat.cells.length === 0 ? (
        <p>Nothing fits these words.</p>
      ) : (
        <Chart
          title={`Notes by ${thing} and authority`}
          level={2}
          description={wordsOf(shown, thing)}
          subject={`notes by ${thing} and authority`}
          columns={columnsOf(heat, thing)}
          rows={rows}
          draw={async (room) => {
            const { drawMatrix } = await import('../../../components/charts/draw-matrix.ts');
            return drawMatrix(heat, room, hrefOf);
          }}
          drawn={JSON.stringify(heat)}
          first={(row, words) => (
            <a
              href={libraryHash({
                view: 'notes',
                filter: { ...ALL_NOTES, [by]: [idOf.get(row.name) ?? row.name] },
              })}
            >
              {words}
            </a>
          )}
        />
      )}
      <More
        shown={shown}
        thing={thing}
        onMore={() => setSize({ rows: size.rows * 2, columns: size.columns * 2 })}
      />
    </>
  );
}

function Search({ label, words, onWords }: { label: string; words: string; onWords(words: string): void }) {
  return (
    <input
      class="field matrix__find"
      type="search"
      aria-label={label}
      placeholder={label}
      value={words}
      onInput={({ currentTarget }) => onWords(currentTarget.value)}
    />
  );
}

/** What is left out, and the way to it. */
function More({ shown, thing, onMore }: { shown: Shown; thing: string; onMore(): void }) {
  const { heat, rowsThatFit, groupsThatFit } = shown;
  if (heat.rows.length === rowsThatFit && heat.columns.length === groupsThatFit) return null;
  return (
    <p class="matrix__more">
      Shown: {heat.rows.length.toLocaleString('en-GB')} of {counted(rowsThatFit, thing)},{' '}
      {heat.columns.length.toLocaleString('en-GB')} of {counted(groupsThatFit, 'authority', 'authorities')}.{' '}
      <button type="button" class="link" onClick={onMore}>
        Show more
      </button>
    </p>
  );
}

interface MatrixLine {
  name: string;
  counts: Map<string, number>;
}

const rowOf = (heat: Heat, name: string): MatrixLine => ({
  name,
  counts: new Map(heat.cells.filter(({ row }) => row === name).map(({ column, count }) => [column, count])),
});

const columnsOf = (heat: Heat, thing: string): Column<MatrixLine>[] => [
  { name: thing === 'tag' ? 'Tag' : 'Theme', value: ({ name }) => name },
  ...heat.columns.map((column) => ({
    name: column,
    value: ({ counts }: MatrixLine) => counts.get(column) ?? 0,
  })),
];

function wordsOf({ heat }: Shown, thing: string): string {
  const most = heat.cells.reduce((a, b) => (b.count > a.count ? b : a));
  return `${counted(heat.rows.length, thing)} and ${counted(heat.columns.length, 'authority', 'authorities')}. Most: ${most.row}, ${most.column}, ${counted(most.count, 'note')}. The stronger the colour, the more notes; empty means none. A note with several ${thing}s counts with each.`;
}
