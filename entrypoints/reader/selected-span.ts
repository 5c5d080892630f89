import type { Span } from '../../lib/model/span.ts';
import type { PdfReading } from '../../lib/surface/pdf.ts';
import { type ItemPlace, spanBetween } from '../../lib/surface/pdf-selection.ts';

/** What is selected in the pages: words of the report, nothing, or something that cannot be kept, with the reason. */
export type Selected = { span: Span } | { refused: string } | null;

const NOT_THE_WORDS =
  'These words cannot be kept: the PDF orders its text differently from what was selected. Select a shorter passage, within one column.';
const NOT_IN_TEXT =
  'These words cannot be kept: they are not part of the report’s text. Select words of the report.';

/** The report's words under the browser's selection, if that lies in `pages` (PDF.js's container). */
export function selectedSpan(pages: HTMLElement, reading: PdfReading): Selected {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!pages.contains(range.commonAncestorContainer) || selection.toString().trim() === '') return null;
  const places = placesOf(pages, range, reading);
  if (!places) return { refused: NOT_IN_TEXT };
  const span = spanBetween(reading, ...places);
  return span ? { span } : { refused: NOT_THE_WORDS };
}

/** First and last place of a range, by PDF.js's text layer; null when that layer does not hold the words we read. */
function placesOf(pages: HTMLElement, range: Range, reading: PdfReading): [ItemPlace, ItemPlace] | null {
  const touched = [...pages.querySelectorAll<HTMLElement>('.page')].filter((page) =>
    range.intersectsNode(page),
  );
  const lines = touched.map((page) => textOfPage(page, reading)).filter((page) => page !== null);
  if (lines.length < touched.length) return null;
  const start = lines.map((page) => startIn(page, range)).find((place) => place !== null);
  const end = lines.map((page) => endIn(page, range)).findLast((place) => place !== null);
  return start && end ? [start, end] : null;
}

/** A page's elements of text, each with its item; none while the page is not drawn. */
interface PageText {
  page: number;
  leaves: { leaf: HTMLElement; item: number }[];
  items: number;
}

/** Not by role: a leaf that a link covers has none. Spans inside a leaf are the marks of "find". */
const LEAVES = '.textLayer > span:not(.markedContent), .textLayer .markedContent > span:not(.markedContent)';

/** PDF.js makes one element for each item that is not empty, in order; null when they do not agree. */
function textOfPage(page: HTMLElement, { pages }: PdfReading): PageText | null {
  const number = Number(page.dataset.pageNumber);
  const items = pages[number - 1]?.items ?? [];
  const filled = items.flatMap(({ str }, item) => (str === '' ? [] : [{ str, item }]));
  const leaves = [...page.querySelectorAll<HTMLElement>(LEAVES)];
  if (leaves.length === 0) return { page: number, leaves: [], items: items.length };
  if (leaves.length !== filled.length) return null;
  if (leaves.some((leaf, i) => leaf.textContent !== filled[i]!.str)) return null;
  return {
    page: number,
    leaves: leaves.map((leaf, i) => ({ leaf, item: filled[i]!.item })),
    items: items.length,
  };
}

/** Where the range begins on this page. A page between that is not drawn is taken whole. */
function startIn({ page, leaves, items }: PageText, range: Range): ItemPlace | null {
  if (leaves.length === 0) return items > 0 ? { page, item: 0, char: 0 } : null;
  const first = leaves.find(({ leaf }) => range.intersectsNode(leaf));
  if (!first) return null;
  const inside = first.leaf.contains(range.startContainer);
  return {
    page,
    item: first.item,
    char: inside ? charsBefore(first.leaf, range.startContainer, range.startOffset) : 0,
  };
}

function endIn({ page, leaves, items }: PageText, range: Range): ItemPlace | null {
  if (leaves.length === 0) return items > 0 ? { page, item: items - 1, char: Number.MAX_SAFE_INTEGER } : null;
  const last = leaves.findLast(({ leaf }) => range.intersectsNode(leaf));
  if (!last) return null;
  const inside = last.leaf.contains(range.endContainer);
  const char = inside
    ? charsBefore(last.leaf, range.endContainer, range.endOffset)
    : last.leaf.textContent.length;
  return { page, item: last.item, char };
}

/** Characters of `leaf` before a place in it, which find's own marks may have cut into several nodes. */
function charsBefore(leaf: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(leaf, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** Select the words of `span`, as the mouse would; false while their first or last page is not drawn. */
export function selectSpan(pages: HTMLElement, reading: PdfReading, span: Span): boolean {
  const pieces = reading.map.piecesOf(span);
  const [first, last] = [pieces[0], pieces.at(-1)];
  const start = first && boundaryIn(pages, reading, first.page, first.item, first.from);
  const end = last && boundaryIn(pages, reading, last.page, last.item, last.to);
  if (!start || !end) return false;
  getSelection()?.setBaseAndExtent(...start, ...end);
  return true;
}

/** A place in an item as a place in the text layer. */
function boundaryIn(
  pages: HTMLElement,
  reading: PdfReading,
  page: number,
  item: number,
  char: number,
): [Node, number] | null {
  const element = pages.querySelector<HTMLElement>(`.page[data-page-number="${page}"]`);
  const leaf = element && textOfPage(element, reading)?.leaves.find((one) => one.item === item)?.leaf;
  if (!leaf) return null;
  const nodes = document.createTreeWalker(leaf, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (char <= before + length) return [node, char - before];
    before += length;
  }
  return null;
}
