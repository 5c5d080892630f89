import type { Heat } from '../../../components/charts/draw-matrix.ts';
import type { Matrix } from '../../../lib/store/matrix.ts';

export interface Wanted {
  /** Part of the names of rows and of authorities; case does not matter. */
  rowWords: string;
  groupWords: string;
  sort: 'count' | 'name';
  /** At most so many of each. */
  rows: number;
  columns: number;
}

/** What of a matrix is shown, and how many rows and authorities fit the words. */
export interface Shown {
  heat: Heat;
  rowsThatFit: number;
  groupsThatFit: number;
}

/** The rows and authorities that fit the words, those with the most notes first or by name, as many as are wanted. */
export function shownOf({ rows, groups }: Matrix, wanted: Wanted): Shown {
  const has = (name: string, words: string) => name.toLowerCase().includes(words.trim().toLowerCase());
  const fitting = rows.filter(({ name }) => has(name, wanted.rowWords));
  const totals = groups.map((name, i) => ({
    name,
    i,
    total: fitting.reduce((sum, { counts }) => sum + counts[i]!, 0),
  }));
  const columns = totals.filter(({ name, total }) => total > 0 && has(name, wanted.groupWords));
  const isByCount = wanted.sort === 'count';
  const shownRows = (isByCount ? fitting.toSorted(mostFirst) : fitting).slice(0, wanted.rows);
  const shownColumns = (isByCount ? columns.toSorted(mostFirst) : columns).slice(0, wanted.columns);
  return {
    heat: {
      rows: shownRows.map(({ name }) => name),
      columns: shownColumns.map(({ name }) => name),
      cells: shownRows.flatMap(({ name, counts }) =>
        shownColumns.map((column) => ({ row: name, column: column.name, count: counts[column.i]! })),
      ),
    },
    rowsThatFit: fitting.length,
    groupsThatFit: columns.length,
  };
}

const mostFirst = (a: { name: string; total: number }, b: { name: string; total: number }): number =>
  b.total - a.total || a.name.localeCompare(b.name, 'en-GB');
