import type { Span } from '../model/span.ts';

/** A stretch of one text item: code units `from` up to, not including, `to` of its `str`. */
export interface Piece {
  /** From 1. */
  page: number;
  /** Index among the page's text items (PDF.js's text layer has one element for each, in this order). */
  item: number;
  from: number;
  to: number;
}

/** A piece and where its characters stand in the report text. */
export interface Run extends Piece {
  start: number;
  end: number;
}

/** Leads from the report text to PDF.js's text items and back. */
export interface PdfMap {
  /** The stretches of items that `span` covers, in text order; blanks that stand in no item are left out. */
  piecesOf(span: Span): Piece[];
  /**
   * Offset in the text of code unit `char` of an item (`char` may be its length: just after it). A character that is
   * not in the text (a second blank, a bullet) leads to the next that is in the same item, else to the end of the one
   * before; null when nothing of the item is.
   */
  offsetOf(page: number, item: number, char: number): number | null;
}

/** The map over `runs`, which are sorted by `start` and do not overlap. */
export function pdfMap(runs: Run[]): PdfMap {
  const byItem = new Map<string, Run[]>();
  for (const run of runs) {
    const key = `${run.page}:${run.item}`;
    const list = byItem.get(key);
    if (list) list.push(run);
    else byItem.set(key, [run]);
  }
  for (const list of byItem.values()) list.sort((a, b) => a.from - b.from);
  return {
    piecesOf: (span) => {
      const pieces: Piece[] = [];
      for (let i = firstAfter(runs, span.start); i < runs.length && runs[i]!.start < span.end; i++) {
        pieces.push(cut(runs[i]!, span));
      }
      return pieces;
    },
    offsetOf: (page, item, char) => {
      const list = byItem.get(`${page}:${item}`);
      if (!list) return null;
      for (const run of list) {
        if (char < run.from) return run.start;
        if (char < run.to) return isEven(run) ? run.start + char - run.from : run.start;
      }
      return list.at(-1)!.end;
    },
  };
}

/** Whether characters and code units of the run go one to one; a ligature's do not. */
const isEven = (run: Run): boolean => run.end - run.start === run.to - run.from;

/** Index of the first run that ends after `offset`. */
function firstAfter(runs: Run[], offset: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function cut(run: Run, span: Span): Piece {
  const { page, item, from, to } = run;
  if (!isEven(run)) return { page, item, from, to };
  const skipped = Math.max(0, span.start - run.start);
  const missing = Math.max(0, run.end - span.end);
  return { page, item, from: from + skipped, to: to - missing };
}
