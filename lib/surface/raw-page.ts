/** A text item as PDF.js gives it, marked-content signs taken out: its place in the list is the place in PDF.js's text layer. */
export interface RawItem {
  str: string;
  /** PDF.js's matrix: [a, b, c, d, x, y], in points from the page's lower left corner. */
  transform: number[];
  width: number;
  height: number;
  font: string;
  /** Whether PDF.js saw a line end after it. */
  eol: boolean;
  /** Id of the marked content it stands in ("p3R_mc5"), which the structure tree names; null for none or an artifact. */
  mark: string | null;
  /** Whether the file itself calls it decoration (running header, page number). */
  artifact: boolean;
}

/** A node of a page's structure tree: an element with a role ("P", "LI", "TD", …), or a piece of marked content. */
export type RawNode = { role: string; children: RawNode[] } | { mark: string };

/** One page as PDF.js gives it, as plain data: what `readPages` reads. */
export interface RawPage {
  /** Counted from 1. */
  page: number;
  /** The view box, in points: [left, bottom, right, top]. */
  view: number[];
  items: RawItem[];
  /** Null when the file is not tagged. */
  tree: RawNode | null;
  /** Distance between its lines where that is known beforehand, as of plain text. */
  pitch?: number;
}
