import type { PDFPageProxy, RenderTask } from 'pdfjs-dist';
import type { PdfView } from './pdf-view.ts';

/** One after another: the pages themselves are drawn by the same worker, and come first. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Draw page `number` (from 1) onto `canvas`, as large as fits into `width` and `height` (CSS pixels), turned as the pages are. Nothing is
 * drawn once `signal` is aborted, nor of a page that PDF.js cannot draw.
 */
export function drawThumbnail(
  view: PdfView,
  canvas: HTMLCanvasElement,
  number: number,
  [width, height]: [number, number],
  signal: AbortSignal,
): void {
  const draw = async () => {
    if (signal.aborted) return;
    const page: PDFPageProxy = await view.links.pdfDocument!.getPage(number);
    if (signal.aborted) return;
    const rotation = (page.rotate + view.viewer.pagesRotation) % 360;
    const plain = page.getViewport({ scale: 1, rotation });
    const fit = Math.min(width / plain.width, height / plain.height);
    const viewport = page.getViewport({ scale: fit * devicePixelRatio, rotation });
    canvas.width = Math.max(1, Math.round(viewport.width));
    canvas.height = Math.max(1, Math.round(viewport.height));
    canvas.style.width = `${canvas.width / devicePixelRatio}px`;
    canvas.style.height = `${canvas.height / devicePixelRatio}px`;
    const task: RenderTask = page.render({ canvas, viewport });
    signal.addEventListener('abort', () => task.cancel(), { once: true });
    await task.promise;
    canvas.dataset.drawn = '';
    if (!isShown(view, number)) page.cleanup(); // 2,000 pages scrolled past must not stay in memory
  };
  last = last.then(draw).catch(() => {});
}

/** Whether PDF.js's viewer holds the page, whose parts it shares with us. */
const isShown = ({ viewer }: PdfView, number: number): boolean =>
  [...(viewer.getCachedPageViews() as Set<{ id: number }>)].some(({ id }) => id === number);
