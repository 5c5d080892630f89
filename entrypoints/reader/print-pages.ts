import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { drawMarks, type PageMark } from './draw-marks.ts';
import { frameOfPage } from './page-frame.ts';

/** Dots per inch: sharp enough for small print, and a page's picture stays at some megabytes while it is made. */
const DPI = 200;

/**
 * Every page as a picture with its marks over it, in an element of class "print" that only print shows; `onPage` hears of
 * pages done. Its pictures are let go of by `endPrint`. Null when `signal` was aborted.
 */
export async function printPages(
  pdf: PDFDocumentProxy,
  marksOn: (page: number) => PageMark[],
  onPage: (done: number) => void,
  signal: AbortSignal,
): Promise<HTMLElement | null> {
  const sheets = document.createElement('div');
  sheets.className = 'print';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    if (signal.aborted) {
      endPrint(sheets);
      return null;
    }
    sheets.append(await sheetOf(await pdf.getPage(number), marksOn));
    onPage(number);
  }
  const { width, height } = frameOfPage(await pdf.getPage(1));
  const size = document.createElement('style');
  size.textContent = `@page { size: ${width}pt ${height}pt; margin: 0; }`;
  sheets.append(size);
  return sheets;
}

/** Take the pages away again, and let their pictures go. */
export function endPrint(sheets: HTMLElement): void {
  for (const { src } of sheets.querySelectorAll('img')) URL.revokeObjectURL(src);
  sheets.remove();
}

async function sheetOf(page: PDFPageProxy, marksOn: (page: number) => PageMark[]): Promise<HTMLElement> {
  const viewport = page.getViewport({ scale: DPI / 72 });
  const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
  await page.render({ canvas: null, canvasContext: context, viewport, intent: 'print' }).promise;
  const picture = new Image();
  picture.src = URL.createObjectURL(await canvas.convertToBlob({ type: 'image/png' }));
  await picture.decode();
  const { width, height, project } = frameOfPage(page);
  const marks = marksOn(page.pageNumber); // now that the page's fonts are there to be measured
  const sheet = document.createElement('div');
  sheet.className = 'print__sheet';
  sheet.style.aspectRatio = `${width} / ${height}`;
  sheet.append(picture, drawMarks(marks, width, height, project));
  return sheet;
}
