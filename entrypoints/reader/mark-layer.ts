import type { Mark } from '../../lib/model/mark.ts';
import type { PdfReading } from '../../lib/surface/pdf.ts';
import type { Piece } from '../../lib/surface/pdf-map.ts';
import { stripsOf } from '../../lib/surface/pdf-strips.ts';
import { drawMarks, type PageMark } from './draw-marks.ts';
import { type MarkRows, marksUnder, rowsOf } from './mark-rows.ts';
import { measureText } from './measure-text.ts';
import { frameOf, insertOver, type PageView } from './page-frame.ts';
import type { PdfView } from './pdf-view.ts';
import { plainWhileScrolling } from './plain-while-scrolling.ts';

/** The marks over a PDF's pages. Only pages that PDF.js has drawn carry a picture; nothing hangs on its text layer. */
export interface MarkLayer {
  /** Draw these, and nothing else, from now on. */
  show(marks: Mark[], reading: PdfReading): void;
  /** Draw one as the one being looked at; none for null. `flash` draws the eye to it. */
  focus(id: string | null, flash?: boolean): void;
  /** The marks of a page and where they lie on it. */
  on(page: number): PageMark[];
  /** The marks under a point of the window, the shortest first. */
  at(clientX: number, clientY: number): Mark[];
  stop(): void;
}

/** Keeps the marks of `view` drawn: when a page is drawn, turned or thrown away. */
export function markLayer({ viewer, bus }: PdfView): MarkLayer {
  let marked = new Map<number, { mark: Mark; pieces: Piece[] }[]>();
  let reading: PdfReading | null = null;
  let focused: string | null = null;
  const measured = new Map<number, PageMark[]>();
  const pictures = new Map<number, SVGSVGElement>();
  /** Of the pages that the pointer was over; by the marks themselves, which are others when they are measured anew. */
  const sorted = new WeakMap<PageMark[], MarkRows>();

  const marksOn = (page: number): PageMark[] => {
    const known = measured.get(page);
    if (known || !reading) return known ?? [];
    const { pages } = reading;
    const made = (marked.get(page) ?? []).map(({ mark, pieces }) => ({
      mark,
      strips: stripsOf(pieces, pages, measureText),
    }));
    measured.set(page, made);
    return made;
  };
  const rowsOn = (page: number): MarkRows => {
    const marks = marksOn(page);
    const rows = sorted.get(marks) ?? rowsOf(marks);
    sorted.set(marks, rows);
    return rows;
  };
  const draw = (page: number) => {
    pictures.get(page)?.remove();
    pictures.delete(page);
    const view = viewer.getPageView(page - 1) as PageView | undefined;
    const marks = marksOn(page);
    if (!view || marks.length === 0) return;
    const { width, height, project } = frameOf(view);
    const picture = drawMarks(marks, width, height, project);
    if (!insertOver(view, picture)) return;
    pictures.set(page, picture);
    watcher.observe(view.div, { childList: true });
    paintFocus(picture, focused, false);
  };
  // PDF.js clears its page of what it does not know, also when it only zooms: the picture goes back before the next frame.
  const watcher = new MutationObserver(() => {
    for (const [page, picture] of pictures) {
      if (picture.isConnected) continue;
      if (!insertOver(viewer.getPageView(page - 1) as PageView, picture)) pictures.delete(page);
    }
  });
  const onRendered = ({ pageNumber }: { pageNumber: number }) => {
    if (pictures.has(pageNumber)) return;
    measured.delete(pageNumber); // its fonts may have come with it
    draw(pageNumber);
  };
  const blendAgain = plainWhileScrolling(viewer.container);
  const onTurned = () => drawn(viewer).forEach(draw);
  bus.on('pagerendered', onRendered);
  bus.on('rotationchanging', onTurned);

  return {
    show: (marks, from) => {
      reading = from;
      marked = byPage(marks, from);
      measured.clear();
      drawn(viewer).forEach(draw);
      bus.dispatch('marksshown', { source: viewer });
    },
    focus: (id, flash = false) => {
      focused = id;
      for (const picture of pictures.values()) paintFocus(picture, id, flash);
    },
    on: marksOn,
    at: (clientX, clientY) => {
      for (const [page, picture] of pictures) {
        const box = picture.getBoundingClientRect();
        if (clientX < box.left || clientX > box.right || clientY < box.top || clientY > box.bottom) continue;
        const { width, height, unproject } = frameOf(viewer.getPageView(page - 1) as PageView);
        const [x, y] = unproject(
          ((clientX - box.left) / box.width) * width,
          ((clientY - box.top) / box.height) * height,
        );
        return marksUnder(rowsOn(page), x, y);
      }
      return [];
    },
    stop: () => {
      blendAgain();
      watcher.disconnect();
      bus.off('pagerendered', onRendered);
      bus.off('rotationchanging', onTurned);
    },
  };
}

function byPage(marks: Mark[], { map }: PdfReading) {
  const pages = new Map<number, { mark: Mark; pieces: Piece[] }[]>();
  for (const mark of marks) {
    const parts = Map.groupBy(map.piecesOf(mark.span), ({ page }) => page);
    for (const [page, pieces] of parts) {
      const list = pages.get(page) ?? [];
      list.push({ mark, pieces });
      pages.set(page, list);
    }
  }
  return pages;
}

/** Numbers of the pages that PDF.js keeps drawn. */
const drawn = (viewer: PdfView['viewer']): number[] =>
  [...(viewer.getCachedPageViews() as Set<PageView>)].map(({ id }) => id);

function paintFocus(picture: SVGSVGElement, id: string | null, flash: boolean): void {
  for (const group of picture.children) {
    const isIt = group.getAttribute('data-mark') === id;
    group.toggleAttribute('data-focused', isIt);
    group.removeAttribute('data-flash');
    if (isIt && flash) {
      void group.getBoundingClientRect(); // lets an animation that is still running begin again
      group.setAttribute('data-flash', '');
    }
  }
}
