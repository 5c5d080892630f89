import { asItem, type Draft, draftOf, markerOf } from './draft.ts';
import { baselineOf, joined, type MappedText, type Placed, sizeOf, wordsOf } from './mapped-text.ts';
import { draftsOfLayout } from './pdf-layout.ts';
import type { RawNode, RawPage } from './raw-page.ts';

/** Drafts of one tagged page in the order of its structure tree; items the tree does not name are left out. */
export function draftsOfTree({ page, items, tree }: RawPage): { drafts: Draft[]; used: Set<number> } {
  const byMark = new Map<string, Placed[]>();
  for (const [index, item] of items.entries()) {
    if (item.mark === null) continue;
    const list = byMark.get(item.mark);
    if (list) list.push({ page, index, item });
    else byMark.set(item.mark, [{ page, index, item }]);
  }
  const drafts: Draft[] = [];
  const used = new Set<number>();
  const take = (mark: string) => {
    const taken = byMark.get(mark) ?? [];
    byMark.delete(mark);
    for (const { index } of taken) used.add(index);
    return taken;
  };
  if (tree)
    readNode(
      tree,
      { list: 0, inList: false },
      { take, seen: (mark) => byMark.get(mark) ?? [], add: (draft) => draft && drafts.push(draft) },
    );
  return { drafts, used };
}

interface Place {
  /** How many lists it stands in. */
  list: number;
  inList: boolean;
}
interface Hand {
  /** The items of a piece of marked content; once. */
  take(mark: string): Placed[];
  /** The same, without taking them. */
  seen(mark: string): Placed[];
  add(draft: Draft | null): void;
}

const INLINE = new Set([
  'Span',
  'Link',
  'Quote',
  'Reference',
  'Em',
  'Strong',
  'Annot',
  'Form',
  'Sub',
  'Lbl',
  'Figure',
  'Formula',
  'Code',
  'BibEntry',
  'NonStruct',
]);
const CONTENTS = new Set(['TOC', 'TOCI', 'Index']);

function readNode(node: RawNode, place: Place, hand: Hand): void {
  if ('mark' in node) {
    const items = hand.take(node.mark);
    hand.add(draftOf('paragraph', items, wordsOf(items)));
  } else if (node.role === 'Table') readTable(node, place, hand);
  else if (node.role === 'L' && hasTornLabels(node, hand)) readTornList(node, hand);
  else if (node.role === 'L') readChildren(node, { list: place.list + 1, inList: true }, hand);
  else if (node.role === 'LI') readItem(node, place, hand);
  else if (CONTENTS.has(node.role)) readWhole(node, 'furniture', hand);
  else if (node.role === 'Note' || node.role === 'FENote') readWhole(node, 'footnote', hand);
  else if (/^(?:H\d?|Title)$/.test(node.role)) readText(node, 'heading', place, hand, levelOf(node.role));
  else if (node.role === 'P' || INLINE.has(node.role)) readText(node, 'paragraph', place, hand);
  else readChildren(node, place, hand);
}

const levelOf = (role: string): number => Number(/\d/.exec(role)?.[0] ?? 1);

/** A container: neighbouring pieces that are words, not blocks, make one paragraph. */
function readChildren(node: RawNode, place: Place, hand: Hand): void {
  if ('mark' in node) return;
  let loose: RawNode[] = [];
  const flush = () => {
    if (loose.length > 0) readText({ role: 'P', children: loose }, 'paragraph', place, hand);
    loose = [];
  };
  for (const child of node.children) {
    if ('mark' in child || (INLINE.has(child.role) && !hasBlocks(child))) loose.push(child);
    else {
      flush();
      readNode(child, place, hand);
    }
  }
  flush();
}

const isInline = (node: RawNode): boolean => 'mark' in node || INLINE.has(node.role);
const hasBlocks = (node: RawNode): boolean =>
  'children' in node && node.children.some((child) => !isInline(child) || hasBlocks(child));

/** A paragraph or heading: its words in one, blocks inside it (footnotes, lists) after it. */
function readText(
  node: RawNode,
  kind: 'paragraph' | 'heading',
  place: Place,
  hand: Hand,
  level?: number,
): void {
  const blocks: RawNode[] = [];
  const items = itemsOf(node, hand, blocks);
  const draft = draftOf(kind, items, wordsOf(items));
  hand.add(draft && level ? { ...draft, level } : draft);
  for (const block of blocks) readNode(block, place, hand);
}

function readWhole(node: RawNode, kind: 'furniture' | 'footnote', hand: Hand): void {
  if (kind === 'furniture' && 'children' in node && node.role === 'TOC') {
    for (const child of node.children) readWhole(child, kind, hand);
    return;
  }
  const items = allItemsOf(node, hand);
  hand.add(draftOf(kind, items, wordsOf(items)));
}

/** A list item: its first block is the item, an inner list follows as items of their own, a further paragraph as such. */
function readItem(node: RawNode, place: Place, hand: Hand): void {
  const inside: Draft[] = [];
  const own: Hand = { ...hand, add: (draft) => draft && inside.push(draft) };
  const label = labelOf(node, hand);
  const body = (node as Row).children.flatMap((child) =>
    'role' in child && child.role === 'LBody' ? child.children : [child],
  );
  readChildren({ role: 'LBody', children: body }, place, own);
  const isWords = ({ kind }: Draft) => kind === 'paragraph' || kind === 'heading';
  const loose = label ? null : looseLabel(inside.filter(isWords));
  const drafts = inside.filter((draft) => draft !== loose);
  const first = drafts.findIndex(isWords);
  const sign = loose ? { marker: loose.words.text, left: loose.left } : label;
  for (const [i, draft] of drafts.entries()) {
    if (i !== first) hand.add(draft);
    else hand.add(sign ? { ...asItem(draft, place.list), ...sign } : asItem(draft, place.list));
  }
}

/** A sign that stands in a paragraph of its own before the item's words. */
const looseLabel = ([sign, words]: Draft[]): Draft | null =>
  sign && words && isLabel(sign.words.text) ? sign : null;

/** The list's own label ("1.", "•") and where it stands; null when the item has none. */
function labelOf(node: RawNode, hand: Hand): { marker: string; left: number } | null {
  if (!('children' in node)) return null;
  const labels = node.children.filter((child) => 'role' in child && child.role === 'Lbl');
  const items = labels.flatMap((label) => allItemsOf(label, hand));
  const { text } = wordsOf(items);
  if (!text) return null;
  return { marker: text, left: items.find(({ item }) => item.str.trim())?.item.transform[4] ?? 0 };
}

/** Some files put words of an item, even of the next one, where its sign belongs. */
function hasTornLabels(list: Row, hand: Hand): boolean {
  return list.children.some((item) => {
    const labels =
      'children' in item ? item.children.filter((child) => 'role' in child && child.role === 'Lbl') : [];
    const { text } = wordsOf(labels.flatMap((label) => marksOf(label).flatMap(hand.seen)));
    return text !== '' && !isLabel(text);
  });
}

/** A marker, a bare number, or a letter that is a bullet in its font. */
const isLabel = (text: string): boolean =>
  markerOf(`${text} `).trim() === text || /^(?:\d{1,3}|[o§Øüqv])$/.test(text) || !/[\p{L}\p{N}]/u.test(text);

/** A torn list is put together as it is printed: line by line, from the left. */
function readTornList(list: Row, hand: Hand): void {
  const items = allItemsOf(list, hand);
  items.sort((a, b) => {
    const apart = baselineOf(b.item) - baselineOf(a.item);
    return Math.abs(apart) > 0.5 * sizeOf(a.item)
      ? apart
      : (a.item.transform[4] ?? 0) - (b.item.transform[4] ?? 0);
  });
  for (const draft of draftsOfLayout(items)) hand.add(draft);
}

const marksOf = (node: RawNode): string[] => ('mark' in node ? [node.mark] : node.children.flatMap(marksOf));

/** Items of `node`'s own words; blocks inside it are put aside. */
function itemsOf(node: RawNode, hand: Hand, blocks: RawNode[]): Placed[] {
  if ('mark' in node) return hand.take(node.mark);
  return node.children.flatMap((child) => {
    if (isInline(child) || ('role' in child && child.role === 'P')) return itemsOf(child, hand, blocks);
    blocks.push(child);
    return [];
  });
}

const allItemsOf = (node: RawNode, hand: Hand): Placed[] =>
  'mark' in node ? hand.take(node.mark) : node.children.flatMap((child) => allItemsOf(child, hand));

/**
 * A table of data gives a row of cells for each line. Word's tables are often only there for layout: a row with one
 * cell that has words, or with a table inside, is read like running text.
 */
function readTable(table: RawNode, place: Place, hand: Hand): void {
  for (const [i, row] of rowsOf(table).entries()) {
    const cells = row.children.filter((cell) => 'role' in cell);
    const read = cells.map((cell) => readCell(cell, place, hand));
    const full = read.filter(({ length }) => length > 0);
    const holdsRows = full.some((drafts) => drafts.some(({ kind }) => kind === 'row'));
    if (full.length === 1 || holdsRows) {
      const isLone = i === 0 && !holdsRows;
      for (const draft of full.flat()) hand.add(isLone ? { ...draft, loneRow: row } : draft);
    } else if (full.length > 1) addRow(read, hand);
  }
}

type Row = { role: string; children: RawNode[] };

function rowsOf(node: RawNode): Row[] {
  if (!('children' in node)) return [];
  if (node.role === 'TR') return [node];
  return node.children.flatMap((child) => ('role' in child && child.role === 'Table' ? [] : rowsOf(child)));
}

function readCell(cell: RawNode, place: Place, hand: Hand): Draft[] {
  const inside: Draft[] = [];
  readChildren(cell, place, { ...hand, add: (draft) => draft && inside.push(draft) });
  return inside;
}

function addRow(read: Draft[][], hand: Hand): void {
  const notes = read.flat().filter(({ kind }) => kind === 'footnote');
  const cells = read.map((drafts) => cellOf(drafts.filter(({ kind }) => kind !== 'footnote')));
  const first = read.flat()[0]!;
  const bottom = Math.min(...read.flat().map((draft) => draft.bottom));
  const { page, top, left, size } = first;
  const lefts = read.map(([draft]) => draft?.left ?? Number.NaN);
  hand.add({ kind: 'row', words: joined(cells), cells, lefts, page, top, bottom, left, size, font: null });
  for (const note of notes) hand.add(note);
}

const cellOf = (drafts: Draft[]): MappedText => joined(drafts.map(({ words }) => words));
