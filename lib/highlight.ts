import { dress, registryOf } from './highlight/document.ts';
import { type Glyph, glyphAt } from './highlight/glyph.ts';
import { marksFinder } from './highlight/marks-finder.ts';
import { HIGHLIGHTS, highlightName, MARKED } from './highlight/names.ts';
import { nearView } from './highlight/near-view.ts';
import { type Piece, piecesOf } from './highlight/pieces.ts';
import type { Mark } from './model/mark.ts';
import type { ReportText } from './model/report-text.ts';
import type { Span } from './model/span.ts';

/** What marks are drawn on: a report text and its place in a document. */
export interface Ground {
  report: ReportText;
  /** The element that holds each block, by the block's index. */
  elements: Element[];
  /** Null when its place is gone. */
  rangeOf(span: Span): Range | null;
  /** Null in a node that was not read. */
  offsetOf(node: Node, offset: number): number | null;
}

/** Marks over a page, drawn as CSS highlights: the page's own elements stay as they are. */
export interface Highlighter {
  /** Draw these marks, sorted by start, and no others. Only what is near the view costs anything. */
  paint(marks: Mark[], ground: Ground): void;
  /** The marks over the character drawn at a point of `document`'s view, the shortest first; none beside the letters. */
  marksAt(document: Document, x: number, y: number): Mark[];
  /** Draw in another style sheet from now on. */
  restyle(css: string): void;
  /** Draw the eye to `span`; null ends it. */
  focus(span: Span | null): void;
  /** Take everything away. */
  stop(): void;
}

/** `style` is the style sheet with the `::highlight()` rules; it goes into every document that is drawn on. */
export function highlighter(style: string): Highlighter {
  let css = style;
  let ground: Ground | null = null;
  let find = marksFinder([]);
  let byElement = new Map<Element, Piece[]>();
  const drawn = new Map<Piece, Range>();
  const documents = new Set<Document>();
  let focused: Span | null = null;

  const draw = (piece: Piece) => {
    const range = drawn.has(piece) ? null : ground?.rangeOf(piece.span);
    const document = range?.startContainer.ownerDocument;
    if (!range || !document) return;
    drawn.set(piece, range);
    registryOf(document)?.add(highlightName(piece.mark.style), range);
  };
  const undraw = (piece: Piece) => {
    const range = drawn.get(piece);
    if (!range) return;
    drawn.delete(piece);
    registryOf(range.startContainer.ownerDocument!)?.remove(highlightName(piece.mark.style), range);
  };
  const near = nearView(
    (element) => byElement.get(element)?.forEach(draw),
    (element) => byElement.get(element)?.forEach(undraw),
  );
  /** Paper has no view: all is drawn while the page is printed. */
  const print = () => {
    for (const pieces of byElement.values()) pieces.forEach(draw);
  };
  const printed = () => {
    for (const [element, pieces] of byElement) if (!near.has(element)) pieces.forEach(undraw);
  };
  addEventListener('beforeprint', print);
  addEventListener('afterprint', printed);
  const clear = () => {
    for (const document of documents) registryOf(document)?.clear([...HIGHLIGHTS, MARKED]);
    drawn.clear();
  };

  const focus = (span: Span | null) => {
    focused = span;
    for (const document of documents) registryOf(document)?.clear([MARKED]);
    const range = span && ground?.rangeOf(span);
    const document = range?.startContainer.ownerDocument;
    if (!range || !document) return;
    registryOf(document)?.add(MARKED, range);
  };

  return {
    paint: (marks, next) => {
      clear();
      ground = next;
      find = marksFinder(marks);
      byElement = piecesOf(marks, next);
      for (const document of new Set(next.elements.map((element) => element.ownerDocument))) {
        if (!document.defaultView || documents.has(document)) continue;
        dress(document, css);
        documents.add(document);
      }
      near.watch([...byElement.keys()]);
      if (focused) focus(focused);
    },
    marksAt: (document, x, y) => {
      let marks: Mark[] = [];
      const isMarked = ({ node, offset }: Glyph) => {
        const at = ground?.offsetOf(node, offset) ?? null;
        marks = at === null ? [] : find(at);
        return marks.length > 0;
      };
      return glyphAt(document, x, y, isMarked) ? marks : [];
    },
    restyle: (next) => {
      css = next;
      for (const document of documents) {
        dress(document, null);
        dress(document, css);
      }
    },
    focus,
    stop: () => {
      removeEventListener('beforeprint', print);
      removeEventListener('afterprint', printed);
      near.stop();
      clear();
      for (const document of documents) dress(document, null);
      documents.clear();
    },
  };
}
