import type { BlockKind } from '../model/report-text.ts';
import { elementsIn, isClobbered } from './unclobbered.ts';

/** How an element lays out its words. */
export type Shape =
  | { is: 'inline'; kind?: undefined; level?: undefined }
  /** Words of its own, as a paragraph or a heading. */
  | { is: 'text'; kind: BlockKind; level?: number }
  /** Holds other blocks. */
  | { is: 'box'; kind?: undefined; level?: undefined }
  | { is: 'list'; kind?: undefined; level?: undefined }
  | { is: 'item'; kind: 'item'; level?: undefined }
  | { is: 'row'; cells: Element[]; kind?: undefined; level?: undefined }
  /** A list of terms and what is said of them: a row each. */
  | { is: 'terms'; rows: Element[][]; kind?: undefined; level?: undefined }
  | { is: 'frame'; kind?: undefined; level?: undefined };

const INLINE: Shape = { is: 'inline' };
const BOX: Shape = { is: 'box' };
const LIST: Shape = { is: 'list' };
const PARAGRAPH: Shape = { is: 'text', kind: 'paragraph' };

const SHAPES: Record<string, Shape> = {
  ...Object.fromEntries(
    'address,blockquote,caption,dd,dt,figcaption,legend,p,pre,summary'
      .split(',')
      .map((tag) => [tag, PARAGRAPH]),
  ),
  ...Object.fromEntries(
    'article,aside,body,center,colgroup,dialog,details,div,dl,fieldset,figure,footer,form,header,hgroup,hr,html,main,nav,section,table,tbody,tfoot,thead'
      .split(',')
      .map((tag) => [tag, BOX]),
  ),
  ol: LIST,
  ul: LIST,
  menu: LIST,
  iframe: { is: 'frame' },
  frame: { is: 'frame' },
};

/** The shape of `element`, by its tag, its role and what it holds; style sheets are not asked, so that every reading agrees. */
export function shapeOf(element: Element): Shape {
  const tag = element.localName;
  const level = headingLevel(element);
  if (level !== null) return { is: 'text', kind: 'heading', level };
  if (tag === 'li') return isCard(element) ? BOX : { is: 'item', kind: 'item' };
  if (tag === 'tr') return rowShape(element);
  if (tag === 'td' || tag === 'th') return BOX;
  if (tag === 'dl') return termsShape(element);
  return SHAPES[tag] ?? (holdsBlocks(element) ? BOX : INLINE);
}

function headingLevel(element: Element): number | null {
  const tag = /^h([1-6])$/.exec(element.localName);
  if (tag) return Number(tag[1]);
  if (element.getAttribute('role') !== 'heading') return null;
  return Number(element.getAttribute('aria-level') ?? 2) || 2;
}

/** A list item that is a small page of its own (a heading, a table, a frame in it) is no item of a list. */
const isCard = (element: Element): boolean =>
  element.querySelector('h1,h2,h3,h4,h5,h6,table,iframe,article') !== null;

/** A table row; a cell that holds headings, lists or tables makes it a layout, which is walked like a box. */
function rowShape(row: Element): Shape {
  const cells = [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th');
  const layout = cells.some((cell) => cell.querySelector('table,h1,h2,h3,h4,ul,ol,iframe') !== null);
  return cells.length === 0 || layout ? BOX : { is: 'row', cells };
}

/** `dl`: a row for each term with one short description; a box when descriptions are long texts of their own. */
function termsShape(list: Element): Shape {
  const groups = list.querySelector(':scope > dt') ? [list] : elementsIn(list);
  const rows: Element[][] = [];
  for (const group of groups) {
    for (const child of group.children) {
      if (child.localName === 'dt') rows.push([child]);
      else if (child.localName === 'dd' && rows.length > 0) rows.at(-1)!.push(child);
      else return BOX;
    }
  }
  const plain = rows.every(
    ([, ...said]) => said.length === 1 && !said[0]!.querySelector('p + p,ul,ol,table'),
  );
  return plain && rows.length > 0 ? { is: 'terms', rows } : BOX;
}

/** Inline elements may hold blocks (a link around a card): then they are boxes. */
const holdsBlocks = (element: Element): boolean =>
  element.childElementCount > 0 && [...element.children].some(({ localName }) => BLOCKS.has(localName));
const BLOCKS = new Set([...Object.keys(SHAPES), 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'tr']);

const LABEL = /[\p{L}\p{N})’'][^:]{0,160}:\s*$/u;

/**
 * A label and its value: two children and nothing else, the first ending in a colon ("Quality of education:" "Good";
 * "Local authority: " "Exampleshire"). Read as a row of two cells.
 */
export function isPair(element: Element): boolean {
  if (element.childElementCount !== 2 || !PAIR_TAGS.has(element.localName)) return false;
  const [label, value] = [element.children[0]!, element.children[1]!];
  if (!SMALL.has(label.localName) || !SMALL.has(value.localName)) return false;
  if (isClobbered(label) || isClobbered(value)) return false;
  if (label.childElementCount > 1 || value.childElementCount > 1) return false;
  const [own, first, second] = [element.textContent, label.textContent, value.textContent];
  if (own.length > 400 || !LABEL.test(first) || second.trim() === '') return false;
  return own.replace(/\s+/g, '').length === (first + second).replace(/\s+/g, '').length;
}
const PAIR_TAGS = new Set(['div', 'li', 'section', 'dl']);
const SMALL = new Set(['p', 'span', 'strong', 'b', 'em', 'div', 'dt', 'dd', 'h3', 'h4', 'h5']);
