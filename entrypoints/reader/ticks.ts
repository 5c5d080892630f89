import type { Mark, MarkStyle } from '../../lib/model/mark.ts';
import type { PdfReading } from '../../lib/surface/pdf.ts';
import type { PageView } from './page-frame.ts';

/** Where a mark lies in the whole of the pages. */
export interface Tick {
  mark: Mark;
  /** From 0, the top of the first page, to 1, the end of the last. */
  at: number;
}

/** A page as it lies among the others, in pixels of the scrolled height. */
export interface PagePlace {
  top: number;
  /** From the file's own points to pixels on the page as it is shown. */
  down(x: number, y: number): number;
}

/** One tick for each of `marks` that has a place, at the line where it begins. `height` is that of all pages. */
export function ticksOf(
  marks: Mark[],
  { map, pages }: Pick<PdfReading, 'map' | 'pages'>,
  places: (page: number) => PagePlace | null,
  height: number,
): Tick[] {
  if (height <= 0) return [];
  return marks.flatMap((mark) => {
    const [first] = map.piecesOf(mark.span);
    const item = first && pages[first.page - 1]?.items[first.item];
    const place = first && places(first.page);
    if (!item || !place) return [];
    const [x = 0, y = 0] = item.transform.slice(4);
    return [{ mark, at: Math.min(1, Math.max(0, (place.top + place.down(x, y)) / height)) }];
  });
}

/** The place of a page of PDF.js's viewer, which must be laid out. */
export function placeOf(view: PageView): PagePlace {
  const top = view.div.offsetTop + view.div.clientTop;
  return { top, down: (x, y) => view.viewport.convertToViewportPoint(x, y)[1]! };
}

/** The tick nearest to `at`, no further than `reach`; null when there is none. */
export function nearestTick(ticks: Tick[], at: number, reach: number): Tick | null {
  let best: Tick | null = null;
  for (const tick of ticks) {
    const away = Math.abs(tick.at - at);
    if (away <= reach && (!best || away < Math.abs(best.at - at))) best = tick;
  }
  return best;
}

/** Name of the colour of a mark in tokens.css: its grade's, its own, or its kind's. */
export const hueOf = (style: MarkStyle): string =>
  style.kind === 'judgement' ? style.tone : style.kind === 'highlight' ? style.colour : style.kind;
