import { bulletOf } from './draft.ts';
import { baselineOf, type Placed, sizeOf, wordsOf } from './mapped-text.ts';

/** Items that stand on one line of a page, and its look. */
export interface Line {
  items: Placed[];
  baseline: number;
  left: number;
  right: number;
  /** Width of its first word, and of the blank before it were it at another line's end. */
  firstWord: number;
  /** Of its words; a bullet has its own. */
  size: number;
  font: string;
  text: string;
}

/** Lines of `items`, which PDF.js gives in the order of the page's content: in these files the order of reading. */
export function linesOf(items: Placed[]): Line[] {
  const lines: Placed[][] = [];
  let before: Placed | null = null;
  for (const placed of items) {
    if (!placed.item.str.trim()) continue;
    if (!before || !onOneLine(before, placed)) lines.push([]);
    lines.at(-1)!.push(placed);
    before = placed;
  }
  return lines.map(lineOf);
}

const onOneLine = (a: Placed, b: Placed): boolean =>
  Math.abs(baselineOf(a.item) - baselineOf(b.item)) <= 0.5 * Math.max(sizeOf(a.item), sizeOf(b.item));

function lineOf(items: Placed[]): Line {
  const first = items[0]!.item;
  const look = (items.find(({ item }) => !bulletOf(item.str.trim())) ?? items[0]!).item;
  return {
    items,
    baseline: baselineOf(first),
    left: leftOf(items[0]!),
    right: Math.max(...items.map(rightOf)),
    firstWord: (first.width / Math.max(1, first.str.length)) * (first.str.search(/\s|$/) + 1),
    size: sizeOf(look),
    font: look.font,
    text: wordsOf(spaced(items)).text,
  };
}

export const leftOf = ({ item }: Placed): number => item.transform[4] ?? 0;
export const rightOf = (placed: Placed): number => leftOf(placed) + placed.item.width;

/** The smallest distance between lines that is common, in points: larger ones part paragraphs. */
export function commonPitch(lines: Line[]): number {
  const counts = new Map<number, number>();
  for (let i = 1; i < lines.length; i++) {
    const pitch = Math.round(2 * (lines[i - 1]!.baseline - lines[i]!.baseline)) / 2;
    if (pitch > 0 && pitch < 40) counts.set(pitch, (counts.get(pitch) ?? 0) + 1);
  }
  const often = Math.max(...counts.values()) / 4;
  const common = [...counts].filter(([, count]) => count >= often).map(([pitch]) => pitch);
  return common.length > 0 ? Math.min(...common) : 14;
}

/** Where long lines end: a line that ends with a sentence well before it ends its paragraph. */
export function rightEdge(lines: Line[]): number {
  const edges = lines.map(({ right }) => right).sort((a, b) => a - b);
  return edges[Math.floor(0.85 * edges.length)] ?? 0;
}

/** `items` with blanks where letters stand apart, since items that are only blanks were taken out. */
export function spaced(items: Placed[]): Placed[] {
  return items.flatMap((placed, i) => {
    const before = items[i - 1];
    if (!before || !onOneLine(before, placed)) return [placed];
    const { item } = placed;
    const isApart = leftOf(placed) - rightOf(before) > 0.15 * sizeOf(item);
    return isApart ? [{ ...placed, item: { ...item, str: ' ', eol: false } }, placed] : [placed];
  });
}
