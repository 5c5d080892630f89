import type { BlockKind } from '../model/report-text.ts';
import { isPair, type Shape, shapeOf } from './block-shapes.ts';
import { addBlank, addWords, type DraftBlock, trimEnd } from './draft-block.ts';
import { elementsIn, isClobbered, nodesOf, typeOf } from './unclobbered.ts';

/** `Node.TEXT_NODE` and `Node.ELEMENT_NODE`, where there may be no browser. */
const TEXT = 3;
const ELEMENT = 1;

/** What the walk asks about an element. */
export interface Judge {
  /** Left out altogether, with all it holds. */
  absent(element: Element): boolean;
  /** Whether the words right inside it cannot be seen. */
  unseen(element: Element): boolean;
  /** Not the report, with all it holds. */
  furniture(element: Element): boolean;
  /** The document that `frame` shows, when we may read it. */
  frame(frame: Element): Document | null;
}

/** Where the walk stands: whose words the next ones are. */
interface Place {
  element: Element;
  kind: BlockKind;
  level?: number;
  /** How many lists are around. */
  depth: number;
  furniture: boolean;
  linked: boolean;
}

/** The blocks under `root`, in document order. White space is collapsed; empty blocks are left out. */
export function draftBlocks(root: Element, judge: Judge): DraftBlock[] {
  const walk = new Walk(judge);
  const furniture = judge.furniture(root);
  const kind = furniture ? 'furniture' : 'paragraph';
  walk.block(root, { element: root, kind, depth: 0, furniture, linked: false });
  return walk.drafts;
}

class Walk {
  readonly drafts: DraftBlock[] = [];
  /** The block that words go into; null between blocks. */
  private open: DraftBlock | null = null;
  /** Line breaks since the last word: two part paragraphs. */
  private breaks = 0;
  private readonly judge: Judge;

  constructor(judge: Judge) {
    this.judge = judge;
  }

  /** `element` as blocks of its own. */
  block(element: Element, place: Place): void {
    this.close();
    this.children(element, place);
    this.close();
  }

  private children(element: Element, place: Place): void {
    const parted = !isClobbered(element) && isParted(element);
    for (const child of nodesOf(element)) {
      if (typeOf(child) === TEXT) this.words(child as Text, place, element);
      if (typeOf(child) !== ELEMENT) continue;
      if (parted && this.open) addBlank(this.open);
      this.element(child as Element, place);
    }
  }

  private words(node: Text, place: Place, parent: Element): void {
    if (/\S/.test(node.data) && this.judge.unseen(parent)) return;
    this.open ??= draftAt(place);
    if (addWords(this.open, node, place.linked)) this.breaks = 0;
  }

  private element(element: Element, outer: Place): void {
    if (isClobbered(element)) this.block(element, outer);
    else if (element.localName === 'br') this.lineBreak();
    else if (!this.judge.absent(element)) this.present(element, outer);
  }

  private lineBreak(): void {
    this.breaks += 1;
    if (this.breaks > 1 && !this.open?.cells) this.close();
    else if (this.open) addBlank(this.open);
  }

  private present(element: Element, outer: Place): void {
    const furniture = outer.furniture || this.judge.furniture(element);
    const linked = outer.linked || element.localName === 'a';
    const place: Place = { ...outer, furniture, kind: furniture ? 'furniture' : outer.kind, linked };
    const shape = shapeOf(element);
    const inline = shape.is === 'inline';
    const row = this.open?.cells ? this.open : null;
    if (furniture && !outer.furniture && (row || inline)) return; // "Share" in the middle of a line
    if (row && !inline) {
      addBlank(row); // inside a cell all is one line
      this.children(element, place);
      addBlank(row);
    } else if (inline) this.children(element, place);
    else this.shaped(element, shape, { ...place, element });
  }

  private shaped(element: Element, shape: Shape, place: Place): void {
    if (shape.is === 'frame') this.frame(element, place);
    else if (shape.is === 'row') this.row(shape.cells, place);
    else if (shape.is === 'terms') for (const cells of shape.rows) this.row(cells, place);
    else if (isPair(element)) this.row(elementsIn(element), place);
    else if (shape.is === 'list') this.block(element, { ...place, depth: place.depth + 1 });
    else if (shape.is === 'item') this.item(element, place);
    else if (shape.is === 'text') this.block(element, textPlace(place, shape.kind, shape.level));
    else this.block(element, place);
  }

  private frame(element: Element, place: Place): void {
    const body = this.judge.frame(element)?.body;
    if (body) this.block(body, { ...place, element: body });
  }

  /** Cells in one block, parted by tabs; a row of one cell is a paragraph. */
  private row(cells: Element[], place: Place): void {
    this.close();
    const row: DraftBlock = { ...draftAt(place), cells: [] };
    for (const cell of cells) {
      if (this.judge.absent(cell)) continue;
      if (row.cells!.length > 0) row.text += '\t';
      const start = row.text.length;
      this.open = row;
      this.children(cell, place);
      trimEnd(row, start);
      row.cells!.push({ start, end: row.text.length });
    }
    if (row.kind !== 'furniture') row.kind = row.cells!.length > 1 ? 'row' : 'paragraph';
    this.open = row;
    this.close();
  }

  /** An item's own words are one block, whatever paragraphs they stand in; lists inside it are blocks of their own. */
  private item(element: Element, place: Place): void {
    this.close();
    this.itemChildren(element, textPlace(place, 'item', Math.max(1, place.depth)));
    this.close();
  }

  private itemChildren(element: Element, place: Place): void {
    for (const child of nodesOf(element)) {
      if (typeOf(child) === TEXT) this.words(child as Text, place, element);
      if (typeOf(child) !== ELEMENT) continue;
      const inner = child as Element;
      if (isClobbered(inner)) {
        this.itemChildren(inner, place);
        continue;
      }
      const shape = shapeOf(inner);
      const joins = (shape.is === 'text' && shape.kind !== 'heading') || shape.is === 'box';
      if (joins && this.judge.absent(inner)) continue;
      if (this.open && (joins || (!isClobbered(element) && isParted(element)))) addBlank(this.open);
      if (joins && !this.judge.furniture(inner)) this.itemChildren(inner, place);
      else this.element(inner, place);
      if (this.open && joins) addBlank(this.open);
    }
  }

  private close(): void {
    const draft = this.open;
    this.open = null;
    if (!draft) return;
    trimEnd(draft);
    if (draft.text.trim() !== '') this.drafts.push(draft);
  }
}

const draftAt = ({ element, kind, level }: Place): DraftBlock => ({
  kind,
  ...(level === undefined ? {} : { level }),
  text: '',
  runs: [],
  element,
  linked: 0,
});

/** Inside an item a paragraph belongs to the item; furniture stays furniture. */
function textPlace(place: Place, kind: BlockKind, level?: number): Place {
  if (place.furniture) return { ...place, kind: 'furniture' };
  return { ...place, kind, level };
}

/** Children side by side with nothing between them are set apart by the page's style (flex, grid): so are their words. */
const isParted = (element: Element): boolean =>
  element.childElementCount > 1 &&
  !FLOWING.has(element.localName) &&
  ![...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test((node as Text).data));

const FLOWING = new Set('p,a,span,em,strong,b,i,u,mark,h1,h2,h3,h4,h5,h6'.split(','));
