import type { ReportText } from '../model/report-text.ts';
import type { Span } from '../model/span.ts';
import type { PdfReading } from './pdf.ts';
import type { Piece } from './pdf-map.ts';

/** A place between two characters of a PDF's text items. */
export interface ItemPlace {
  /** From 1. */
  page: number;
  item: number;
  /** Code units of the item's `str` before it. */
  char: number;
}

/**
 * The span of what was selected from `start` to `end`, trimmed of blanks. Footers and footnotes that lie between are
 * not part of it; of a selection in nothing but them, they are. Null when nothing of it is in the text, and when the
 * text between holds words that were not selected (columns selected across): wrong words must never be kept.
 */
export function spanBetween(reading: PdfReading, start: ItemPlace, end: ItemPlace): Span | null {
  const { report, map } = reading;
  const all = selectedPieces(reading, start, end).flatMap((piece) => spanOfPiece(reading, piece) ?? []);
  const flowEnd = endOfFlow(report);
  const flowing = all.filter((span) => span.end <= flowEnd);
  const span = trimmed(report.text, around(flowing.length > 0 ? flowing : all));
  const isSelected = (piece: Piece) =>
    !isBefore({ ...piece, char: piece.from }, start) && !isBefore(end, { ...piece, char: piece.to });
  return span && map.piecesOf(span).every(isSelected) ? span : null;
}

/** The flow stands first: where footnotes and furniture begin. */
const endOfFlow = ({ blocks }: ReportText): number =>
  blocks.findLast(({ kind }) => kind !== 'furniture' && kind !== 'footnote')?.span.end ?? 0;

function selectedPieces({ pages }: PdfReading, start: ItemPlace, end: ItemPlace): Piece[] {
  const pieces: Piece[] = [];
  for (const { page, items } of pages.slice(start.page - 1, end.page)) {
    const first = page === start.page ? start.item : 0;
    const last = page === end.page ? end.item : items.length - 1;
    for (let item = first; item <= Math.min(last, items.length - 1); item++) {
      const from = page === start.page && item === start.item ? start.char : 0;
      const to = page === end.page && item === end.item ? end.char : items[item]!.str.length;
      if (from < to) pieces.push({ page, item, from, to });
    }
  }
  return pieces;
}

/** What of a piece stands in the text, from its first character that does to its last; null when none does. */
function spanOfPiece({ map }: PdfReading, { page, item, from, to }: Piece): Span | null {
  const offsetOf = (char: number): number | null => {
    const offset = map.offsetOf(page, item, char);
    if (offset === null) return null;
    const [piece] = map.piecesOf({ start: offset, end: offset + 1 });
    return piece?.page === page && piece.item === item && piece.from <= char && char < piece.to
      ? offset
      : null;
  };
  for (let first = from; first < to; first++) {
    const start = offsetOf(first);
    if (start === null) continue;
    for (let last = to - 1; last >= first; last--) {
      const end = offsetOf(last);
      if (end !== null) return { start, end: end + 1 };
    }
  }
  return null;
}

const around = (spans: Span[]): Span => ({
  start: spans.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY),
  end: spans.reduce((most, { end }) => Math.max(most, end), 0),
});

function trimmed(text: string, { start, end }: Span): Span | null {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : null;
}

const isBefore = (a: ItemPlace, b: ItemPlace): boolean =>
  a.page !== b.page ? a.page < b.page : a.item !== b.item ? a.item < b.item : a.char < b.char;
