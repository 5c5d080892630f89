import { useState } from 'preact/hooks';
import { Chart } from '../../../components/charts/Chart.tsx';
import type { Heat } from '../../../components/charts/draw-matrix.ts';
import type { Column } from '../../../lib/export/csv.ts';
import { ALL_NOTES, libraryHash } from '../../../lib/model/library-address.ts';
import type { Matrix, MatrixRow } from '../../../lib/store/matrix.ts';
import { counted } from '../../../lib/text/counted.ts';
import { type Shown, shownOf } from './shown-matrix.ts';

/** Rows and authorities that are drawn before somebody asks for more. */
const ROWS = 25;
const COLUMNS = 20;

/** A matrix whose rows are shown by what they are called. */
export interface NamedMatrix extends Matrix {
  rows: (MatrixRow & { id: string })[];
}

export interface MatrixChartProps {
  matrix: NamedMatrix;
  by: 'tags' | 'themes';
  sort: 'count' | 'name';
}

/** The matrix as a heat map, with fields that narrow it. */
export function MatrixChart({ matrix, by, sort }: MatrixChartProps) {
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
