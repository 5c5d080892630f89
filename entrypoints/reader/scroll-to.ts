import type { PdfView } from './pdf-view.ts';

/** Scroll so that a point of a page (in the file's own points) stands a third down the view, unless it can be seen well already. */
export function scrollTo({ viewer }: PdfView, page: number, x: number, y: number): void {
  const { container } = viewer;
  const { viewport, div } = viewer.getPageView(page - 1);
  const [left, top] = viewport.convertToViewportPoint(x, y);
  const box = div.getBoundingClientRect();
  const view = container.getBoundingClientRect();
  const down = box.top + div.clientTop + top - view.top;
  const across = box.left + div.clientLeft + left - view.left;
  const isAcross = across < 0 || across > view.width - 40;
  if (down > view.height * 0.08 && down < view.height * 0.75 && !isAcross) return;
  container.scrollTop += down - view.height * 0.3;
  if (isAcross) container.scrollLeft += across - 40;
}
