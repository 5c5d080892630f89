import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { PageState } from '../../lib/model/page-state.ts';
import { drawMarks, type PageMark } from './draw-marks.ts';
import { drawNumbers } from './draw-numbers.ts';
import { frameOfPage } from './page-frame.ts';
import { notesSheet, printedNotes } from './printed-notes.ts';

/** Dots per inch: sharp enough for small print, and a page's picture stays at some megabytes while it is made. */
const DPI = 200;

/** What is printed. */
export interface Printout {
  pdf: PDFDocumentProxy;
  title: string;
  marksOn(page: number): PageMark[];
  /** Whose notes are printed after the pages. */
  state: PageState;
}

/**
 * Every page as a picture with its marks over it and the numbers of notes in its margin, then the notes themselves, in an
 * element of class "print" that only print shows; `onPage` hears of pages done. Its pictures are let go of by `endPrint`.
 * Null when `signal` was aborted.
 */
export async function printPages(
  { pdf, title, marksOn, state }: Printout,
  onPage: (done: number) => void,
  signal: AbortSignal,
): Promise<HTMLElement | null> {
  const sheets = document.createElement('div');
  sheets.className = 'print';
  const notes = printedNotes(state);
  const numbers = new Map(notes.map(({ id, number }) => [id, number]));
  for (let number = 1; number <= pdf.numPages; number += 1) {
    if (signal.aborted) {
      endPrint(sheets);
      return null;
    }
    const page = await sheetOf(await pdf.getPage(number), marksOn, numbers);
    for (const numbered of page.querySelectorAll('[data-number]')) {
      const id = notes[Number(numbered.getAttribute('data-number')) - 1]?.id;
      if (id !== undefined) numbers.delete(id); // a mark over a page break has its number once
    }
    sheets.append(page);
    onPage(number);
  }
  const list = notesSheet(notes, title);
  if (list) sheets.append(list);
  const { width, height } = frameOfPage(await pdf.getPage(1));
  const size = document.createElement('style');
  size.textContent = `@page { size: ${width}pt ${height}pt; margin: 0; } @page notes { margin: 18mm 20mm; }`;
  sheets.append(size);
  return sheets;
}

/** Take the pages away again, and let their pictures go. */
export function endPrint(sheets: HTMLElement): void {
  for (const { src } of sheets.querySelectorAll('img')) URL.revokeObjectURL(src);
  sheets.remove();
}

async function sheetOf(
  page: PDFPageProxy,
  marksOn: (page: number) => PageMark[],
  numbers: Map<string, number>,
): Promise<HTMLElement> {
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
  const drawn = drawMarks(marks, width, height, project);
  drawNumbers(drawn, marks, numbers, project);
  sheet.append(picture, drawn);
  return sheet;
}
