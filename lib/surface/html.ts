import type { Block, ReportText } from '../model/report-text.ts';
import type { Span } from '../model/span.ts';
import { isKeyTitle, isSiteTitle, type Layout, layoutOf } from './article.ts';
import { draftBlocks, type Judge } from './dom-blocks.ts';
import type { DraftBlock } from './draft-block.ts';
import { keptCard } from './kept-markup.ts';
import { frameDocument, frameShowing, isAbsent } from './presence.ts';
import { UnreadableError } from './surface.ts';
import { type Point, type Run, textNodes } from './text-nodes.ts';
import { bodyOf, parentOf, wordsIn } from './unclobbered.ts';
import { unseenWords } from './unseen.ts';

/** A page as report text, and the ways between the text and the page. */
export interface HtmlReading {
  report: ReportText;
  /** Offset at which the flow ends and furniture begins. */
  flowEnd: number;
  /** The element that holds each block, by the block's index. */
  elements: Element[];
  /** Where the character at `offset` stands; null past the end. */
  nodeAt(offset: number): Point | null;
  /** The offset of the character at `offset` in `node`; null in a node that was not read. */
  offsetOf(node: Node, offset: number): number | null;
  /** From the first to the last character of `span`; null when it lies in two documents or its place is gone. */
  rangeOf(span: Span): Range | null;
  /** The text that `range` covers; null when it covers none. */
  spanOf(range: Range): Span | null;
}

/**
 * Reads a page: its article in the flow, everything else as furniture behind it; hidden words left out, frames of the same
 * origin read where they stand. Changes nothing. Needs no browser: any DOM will do.
 */
export function readHtml(root: Document | Element): HtmlReading {
  const body = root.nodeType === 9 ? bodyOf(root as Document) : (root as Element);
  if (body && body.getElementsByTagName('*').length > MOST_ELEMENTS) throw new UnreadableError(TOO_LARGE);
  const drafts = body ? draftsOf(body) : [];
  return assemble(drafts);
}

/** A reading in which nothing stands. */
export const emptyReading = (): HtmlReading => assemble([]);

/** Many times the longest report known. Reading so many takes a second or two, and more would hold up the page for longer. */
const MOST_ELEMENTS = 100_000;
const TOO_LARGE =
  'This page is too large to be read: it has more than 100,000 elements. Your saved notes are safe. Open the part of it that you need, or its PDF.';

function draftsOf(body: Element): DraftBlock[] {
  const layout = layoutOf(body);
  const drafts = draftBlocks(body, judgeOf(layout));
  markOutside(drafts, layout);
  const all = [...drafts, ...keptDrafts(body, drafts)];
  markSections(all);
  markLinks(all);
  return all;
}

/** The blocks of a report card that the page keeps and does not show. */
function keptDrafts(body: Element, shown: DraftBlock[]): DraftBlock[] {
  const address = body.ownerDocument.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
  const isShown = shown.some(({ text }) => /^Safeguarding standards/.test(text));
  const card = isShown || !address.includes('/provider/') ? null : keptCard(body.ownerDocument);
  return card ? draftBlocks(card.body, judgeOf(layoutOf(card.body))) : [];
}

const judgeOf = (layout: Layout): Judge => ({
  absent: (element) => isAbsent(element, layout.holdsText),
  unseen: unseenWords(),
  furniture: layout.furniture,
  frame: frameDocument,
});

/** How much may stand between a title and the main part and still belong to the article: a standfirst, a date, a writer. */
const OPENING = { blocks: 8, characters: 1500 };

/** What stands outside the main part is furniture; not so the title and what opens the article below it. */
function markOutside(drafts: DraftBlock[], { main, title }: Layout): void {
  const inside = drafts.map(({ element }) => main.contains(outerElement(element, main.ownerDocument)));
  const first = inside.indexOf(true);
  const at = drafts.findIndex(({ element }) => element === title);
  const opening =
    at >= 0 && at < first ? drafts.slice(at, first).filter(({ kind }) => kind !== 'furniture') : [];
  const length = opening.reduce((sum, { text }) => sum + text.length, 0);
  const opens = opening.length <= OPENING.blocks && length <= OPENING.characters;
  for (const [i, draft] of drafts.entries()) {
    const kept = inside[i] || draft.element === title || (opens && opening.includes(draft));
    if (!kept) draft.kind = 'furniture';
  }
}

/** The element itself, or the frame of `document` that shows it. */
function outerElement(element: Element, document: Document | null): Element {
  let at = element;
  while (at.ownerDocument !== document) {
    const frame = frameShowing(at.ownerDocument) ?? at.ownerDocument.defaultView?.frameElement;
    if (!frame) return at;
    at = frame;
  }
  return at;
}

/** Keys to the grades, and parts of the site with a title of their own, up to the next heading of their rank. */
function markSections(drafts: DraftBlock[]): void {
  let section: { level: number; scope: Element } | null = null;
  for (const draft of drafts) {
    if (section && draft.kind === 'heading' && (draft.level ?? 6) <= section.level) section = null;
    if (section && !section.scope.contains(draft.element)) section = null;
    const title = draft.kind === 'heading' && (isKeyTitle(draft.text) || isSiteTitle(draft.text));
    if (title && !section)
      section = { level: draft.level ?? 6, scope: scopeOf(draft.element, draft.text.length) };
    if (section) draft.kind = 'furniture';
  }
}

/** The nearest element around a heading that holds more than the heading. */
function scopeOf(heading: Element, length: number): Element {
  let scope = heading;
  for (
    let around = parentOf(scope);
    around && (wordsIn(scope) ?? '').trim().length <= length + 2;
    around = parentOf(scope)
  )
    scope = around;
  return scope;
}

/** Short lines that are nothing but a link lead elsewhere: "Read full story", "Make an enquiry". */
function markLinks(drafts: DraftBlock[]): void {
  for (const draft of drafts) {
    const short = draft.text.length < 120 && (draft.kind === 'paragraph' || draft.kind === 'item');
    if (short && draft.linked > 0 && draft.linked >= 0.9 * draft.text.replace(/\s/g, '').length)
      draft.kind = 'furniture';
  }
}

function assemble(drafts: DraftBlock[]): HtmlReading {
  const flow = drafts.filter(({ kind }) => kind !== 'furniture');
  const ordered = [...flow, ...drafts.filter(({ kind }) => kind === 'furniture')];
  const texts: string[] = [];
  const blocks: Block[] = [];
  const runs: Run[] = [];
  let at = 0;
  let flowEnd = 0;
  for (const [i, draft] of ordered.entries()) {
    const shift = ({ start, end }: Span): Span => ({ start: start + at, end: end + at });
    blocks.push({
      kind: draft.kind,
      span: { start: at, end: at + draft.text.length },
      ...(draft.level !== undefined && draft.kind !== 'furniture' ? { level: draft.level } : {}),
      ...(draft.cells && draft.kind === 'row' ? { cells: draft.cells.map(shift) } : {}),
    });
    for (const run of draft.runs) runs.push({ ...run, start: run.start + at });
    texts.push(draft.text);
    at += draft.text.length;
    if (i < flow.length) flowEnd = at;
    at += 1;
  }
  const nodes = textNodes(runs);
  return {
    report: { text: texts.join('\n'), blocks, pages: [] },
    flowEnd,
    elements: ordered.map(({ element }) => element),
    nodeAt: nodes.pointAt,
    offsetOf: nodes.offsetOf,
    rangeOf: ({ start, end }) => rangeBetween(nodes.pointAt(start), nodes.pointBefore(end)),
    spanOf: (range) => nodes.spanOf(range, flowEnd),
  };
}

function rangeBetween(from: Point | null, to: Point | null): Range | null {
  const document = from?.node.ownerDocument;
  if (!from || !to || !document?.defaultView || document !== to.node.ownerDocument) return null;
  if (!from.node.isConnected || !to.node.isConnected) return null;
  if (from.offset > from.node.length || to.offset > to.node.length) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}
