import { asItem, type Draft, draftOf, markerOf } from './draft.ts';
import { baselineOf, type MappedText, type Placed, sizeOf, wordsOf } from './mapped-text.ts';

/** Items of one page that no structure tree names, as drafts: lines from baselines, paragraphs from the space between. */
export function draftsOfLayout(items: Placed[]): Draft[] {
  const lines = linesOf(items);
  const pitch = commonPitch(lines);
  const edge = rightEdge(lines);
  const drafts: Draft[] = [];
  let open: Line[] = [];
  const close = () => {
    const draft = open.length > 0 ? draftOfLines(open) : null;
    if (draft) drafts.push(draft);
    open = [];
  };
  for (const line of lines) {
    const before = open.at(-1);
    const head = open[0]?.columns.length ? open[0] : before;
    if (before && head && beginsAnew(before, head, line, pitch, edge)) close();
    open.push(line);
  }
  close();
  return drafts;
}

interface Line {
  items: Placed[];
  baseline: number;
  left: number;
  right: number;
  /** Width of its first word, and of the blank before it were it at another line's end. */
  firstWord: number;
  size: number;
  font: string;
  text: string;
  /** Where a new cell begins: indexes into `items` after a wide gap. */
  columns: number[];
}

/** PDF.js gives the items in the order of the page's content, which in these files is the order of reading. */
function linesOf(items: Placed[]): Line[] {
  const lines: Placed[][] = [];
  let before: Placed | null = null;
  for (const placed of items) {
    if (!placed.item.str.trim()) continue;
    const far =
      before &&
      Math.abs(baselineOf(before.item) - baselineOf(placed.item)) >
        0.5 * Math.max(sizeOf(before.item), sizeOf(placed.item));
    if (!before || far) lines.push([]);
    lines.at(-1)!.push(placed);
    before = placed;
  }
  return lines.map(lineOf);
}

function lineOf(items: Placed[]): Line {
  const first = items[0]!.item;
  const last = items.at(-1)!.item;
  const columns = items.flatMap(({ item }, i) => {
    const before = items[i - 1]?.item;
    if (!before) return [];
    const gap = (item.transform[4] ?? 0) - ((before.transform[4] ?? 0) + before.width);
    return gap > 2 * sizeOf(item) ? [i] : [];
  });
  return {
    items,
    columns,
    baseline: baselineOf(first),
    left: first.transform[4] ?? 0,
    right: (last.transform[4] ?? 0) + last.width,
    firstWord: (first.width / Math.max(1, first.str.length)) * (first.str.search(/\s|$/) + 1),
    size: sizeOf(first),
    font: first.font,
    text: wordsOf(items).text,
  };
}

/** Where long lines end: a line that ends with a sentence well before it ends its paragraph. */
function rightEdge(lines: Line[]): number {
  const edges = lines.map(({ right }) => right).sort((a, b) => a - b);
  return edges[Math.floor(0.85 * edges.length)] ?? 0;
}

/** The smallest distance between lines that is common, in points: larger ones part paragraphs. */
function commonPitch(lines: Line[]): number {
  const counts = new Map<number, number>();
  for (let i = 1; i < lines.length; i++) {
    const pitch = Math.round(2 * (lines[i - 1]!.baseline - lines[i]!.baseline)) / 2;
    if (pitch > 0 && pitch < 40) counts.set(pitch, (counts.get(pitch) ?? 0) + 1);
  }
  const often = Math.max(...counts.values()) / 4;
  const common = [...counts].filter(([, count]) => count >= often).map(([pitch]) => pitch);
  return common.length > 0 ? Math.min(...common) : 14;
}

/** `head` is the line whose columns count: the row that `before` goes on with, else `before` itself. */
function beginsAnew(before: Line, head: Line, line: Line, pitch: number, edge: number): boolean {
  const step = before.baseline - line.baseline;
  if (step > 1.35 * Math.max(pitch, line.size) || step < 0) return true;
  if (Math.abs(before.size - line.size) > 0.8) return true;
  if (markerOf(line.text)) return true;
  if (line.columns.length > 0) return true;
  if (head.columns.length > 0) return !head.columns.some((column) => standsUnder(line, head.items[column]!));
  if (!/[.:?!]['’”"]?\)?$/.test(before.text)) return false;
  return (
    before.font !== line.font || (/^[\p{Lu}‘“]/u.test(line.text) && before.right + line.firstWord < edge)
  );
}

/** Whether a line begins where a cell does: it goes on with that cell. */
const standsUnder = (line: Line, { item }: Placed): boolean =>
  Math.abs(line.left - (item.transform[4] ?? 0)) < sizeOf(item);

function draftOfLines(lines: Line[]): Draft | null {
  const items = lines.flatMap((line) => line.items);
  const draft = draftOf('paragraph', items, wordsOf(spaced(items)));
  if (!draft) return null;
  if (markerOf(draft.words.text)) return asItem(draft, 1);
  const [line] = lines;
  if (!line || line.columns.length === 0) return draft;
  return { ...draft, kind: 'row', cells: cellsOf(line, lines.slice(1)) };
}

/** The cells of a row, and under each the lines that go on with it. */
function cellsOf(line: Line, more: Line[]): MappedText[] {
  const edges = [0, ...line.columns, line.items.length];
  return edges.slice(1).map((edge, i) => {
    const first = line.items.slice(edges[i], edge);
    const under = more.filter((one) => standsUnder(one, first[0]!)).flatMap(({ items }) => items);
    return wordsOf(spaced([...first, ...under]));
  });
}

/** Blank items were taken out with the lines; where letters stand apart, a blank belongs between them. */
function spaced(items: Placed[]): Placed[] {
  return items.flatMap((placed, i) => {
    const before = items[i - 1]?.item;
    const { item } = placed;
    if (!before || baselineOf(before) !== baselineOf(item)) return [placed];
    const gap = (item.transform[4] ?? 0) - ((before.transform[4] ?? 0) + before.width);
    return gap > 0.15 * sizeOf(item)
      ? [{ ...placed, item: { ...item, str: ' ', eol: false } }, placed]
      : [placed];
  });
}
