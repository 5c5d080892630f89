import * as z from 'zod/mini';
import { Span } from './span.ts';

/**
 * What a block is to a reader. `furniture` is printed but is not the report (running headers, page numbers,
 * navigation, cookie banners, "Our grades explained"): nothing is ever found in it.
 */
export const BlockKind = z.enum(['heading', 'paragraph', 'item', 'row', 'footnote', 'furniture']);
export type BlockKind = z.infer<typeof BlockKind>;

/** A heading, paragraph, list item or table row: one unbroken span, also when it runs over a page. */
export const Block = z.object({
  kind: BlockKind,
  span: Span,
  /** Of a heading: 1 is the report's title. Of an item: 1 is the outermost list. */
  level: z.optional(z.number()),
  /** Of a row: its cells in reading order, each a span inside the row's. */
  cells: z.optional(z.array(Span)),
  /** Of an item: its number, letter or bullet as printed ("1.", "a)", "•"), which is not part of `span`. */
  marker: z.optional(z.string()),
});
export type Block = z.infer<typeof Block>;

/** From offset `start` on, the text stands on PDF page `page`, counted from 1. */
export const PageStart = z.object({ start: z.number(), page: z.number() });
export type PageStart = z.infer<typeof PageStart>;

/**
 * A report as one string and its structure: the one thing that detection, anchors and exports work on, whatever
 * it was read from. Offsets are UTF-16 code units into `text`. Blocks are in reading order and do not overlap;
 * the flow comes first, unbroken; footnotes and furniture stand after it. Blocks are parted by a line break, cells of a row by a tab;
 * inside a block white space is single blanks. `pages` is sorted by `start` and empty when the source has no pages.
 * Footnotes and furniture, standing after the flow, have page starts of their own, so a page may occur more than once.
 */
export const ReportText = z.object({ text: z.string(), blocks: z.array(Block), pages: z.array(PageStart) });
export type ReportText = z.infer<typeof ReportText>;

/** The words of `span`. */
export const textOf = (report: ReportText, span: Span): string => report.text.slice(span.start, span.end);

/** The PDF page on which `offset` stands, from 1; null when the source has no pages. */
export function pageAt({ pages }: ReportText, offset: number): number | null {
  let [low, high] = [0, pages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pages[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return pages[Math.max(0, low - 1)]?.page ?? null;
}
