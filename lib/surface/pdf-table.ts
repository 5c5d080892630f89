import { type Draft, draftOf, markerOf } from './draft.ts';
import { baselineOf, joined, type Placed, sizeOf, wordsOf } from './mapped-text.ts';
import { type Line, leftOf, rightOf, spaced } from './pdf-line.ts';

/** Lines in the order of the page, in bands: a space wider than between lines stands between two. */
export function bandsOf(lines: Line[], pitch: number): Line[][] {
  const bands: Line[][] = [];
  let [top, bottom] = [0, 0];
  for (const line of lines) {
    const far = 1.35 * Math.max(pitch, line.size);
    const isNear = bands.length > 0 && line.baseline < top + far && line.baseline > bottom - far;
    if (isNear) bands.at(-1)!.push(line);
    else bands.push([line]);
    top = isNear ? Math.max(top, line.baseline) : line.baseline;
    bottom = isNear ? Math.min(bottom, line.baseline) : line.baseline;
  }
  return bands;
}

interface Column {
  left: number;
  right: number;
}

/**
 * Where columns begin on a page: a narrow gap at such a place parts cells, too. There a wide gap stands in two lines or more, or
 * the words go back up from the last line of the cell before.
 */
export function columnEdges(lines: Line[]): number[] {
  const counts = new Map<number, number>();
  const count = (left: number, by: number) =>
    counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + by);
  for (const [i, line] of lines.entries()) {
    if (goesBackUp(lines[i - 1], line)) count(line.left, 2);
    for (const { left } of columnsOf(line.items).slice(1)) count(left, 1);
  }
  return [...counts].filter(([, often]) => often > 1).map(([left]) => left);
}

/**
 * The rows of a band whose words stand in columns with empty space between them from top to bottom; null for running
 * text. A list's signs and numbers are no column.
 */
export function rowsOfBand(band: Line[], edges: number[] = []): Draft[] | null {
  const items = band.flatMap((line) => line.items);
  const columns = columnsOf(items, edges);
  if (columns.length < 2) return null;
  const cells = (part: Placed[]) => columns.map((column) => part.filter((placed) => isIn(column, placed)));
  if (isCellByCell(band)) return rowsInOrder(items, columns).flatMap((row) => draftOfRow(cells(row)) ?? []);
  const lines = visualLines(items).map(cells);
  if (lines.every((line) => line.filter(hasItems).length < 2) && lines.length > 2 * columns.length)
    return null;
  return rowsOf(lines).flatMap((row) => draftOfRow(row) ?? []);
}

/** Most files write a table cell by cell: from the end of one the words go back up to the beginning of the next. */
const isCellByCell = (band: Line[]): boolean => band.some((line, i) => goesBackUp(band[i - 1], line));

const goesBackUp = (before: Line | undefined, line: Line): boolean =>
  before !== undefined &&
  line.baseline > before.baseline + 0.5 * line.size &&
  line.left > before.left + line.size;

/** Cell by cell, a row ends where the words go back to an earlier column. */
function rowsInOrder(items: Placed[], columns: Column[]): Placed[][] {
  const rows: Placed[][] = [];
  let before = columns.length;
  for (const placed of items) {
    const at = columns.findIndex((column) => isIn(column, placed));
    if (at < before && (at >= 0 || rows.length === 0)) rows.push([]);
    rows.at(-1)!.push(placed);
    before = at < 0 ? before : at;
  }
  return rows;
}

const hasItems = (cell: Placed[]): boolean => cell.length > 0;
const isIn = ({ left, right }: Column, placed: Placed): boolean =>
  leftOf(placed) >= left - 1 && leftOf(placed) <= right;

/** Stretches of the page's width that have words, where at least a letter's size is empty between two. */
function columnsOf(items: Placed[], edges: number[] = []): Column[] {
  const columns: Column[] = [];
  for (const placed of items.toSorted((a, b) => leftOf(a) - leftOf(b))) {
    const last = columns.at(-1);
    if (last && leftOf(placed) < last.right + gapAt(placed, edges))
      last.right = Math.max(last.right, rightOf(placed));
    else columns.push({ left: leftOf(placed), right: rightOf(placed) });
  }
  const [first, second] = columns;
  if (!first || !second || !items.filter((placed) => isIn(first, placed)).every(isSign)) return columns;
  return [{ left: first.left, right: second.right }, ...columns.slice(2)];
}

const gapAt = (placed: Placed, edges: number[]): number =>
  (edges.some((edge) => Math.abs(edge - leftOf(placed)) < 1.5) ? 0.1 : 1.1) * sizeOf(placed.item);

const isSign = ({ item: { str } }: Placed): boolean => markerOf(`${str.trim()} `).trim() === str.trim();

function visualLines(items: Placed[]): Placed[][] {
  const lines: Placed[][] = [];
  for (const placed of items.toSorted((a, b) => baselineOf(b.item) - baselineOf(a.item))) {
    const last = lines.at(-1)?.[0];
    if (last && baselineOf(last.item) - baselineOf(placed.item) < 0.4 * sizeOf(placed.item))
      lines.at(-1)!.push(placed);
    else lines.push([placed]);
  }
  return lines.map((line) => line.sort((a, b) => leftOf(a) - leftOf(b)));
}

/** A line whose first cell begins with a capital begins a row, once the row before has words in more than one cell. */
function rowsOf(lines: Placed[][][]): Placed[][][] {
  const rows: Placed[][][] = [];
  for (const cells of lines) {
    const before = rows.at(-1);
    const isFull = before !== undefined && before.filter(hasItems).length > 1;
    if (!before || (isFull && hasItems(cells[0]!) && !startsSmall(cells[0]!)))
      rows.push(cells.map((cell) => [...cell]));
    else for (const [at, cell] of cells.entries()) before[at]!.push(...cell);
  }
  return rows;
}

const startsSmall = ([first]: Placed[]): boolean => /^\p{Ll}/u.test(first?.item.str.trim() ?? '');

function draftOfRow(row: Placed[][]): Draft | null {
  const cells = row.map((items) => wordsOf(spaced(items)));
  const draft = draftOf('row', row.flat(), joined(cells));
  return (
    draft &&
    (cells.filter(({ text }) => text).length > 1 ? { ...draft, cells } : { ...draft, kind: 'paragraph' })
  );
}
