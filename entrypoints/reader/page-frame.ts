import type { PDFPageProxy } from 'pdfjs-dist';
import type { Project } from './underline.ts';

/** What we use of PDF.js's page views. */
export interface PageView {
  /** Page number, from 1. */
  id: number;
  div: HTMLDivElement;
  viewport: { rotation: number; convertToViewportPoint(x: number, y: number): number[] };
  pdfPage: PDFPageProxy | null;
  textLayer: { div: HTMLDivElement } | null;
}

/** A page as it is turned now, in points from its upper left corner, and the way to and from the file's own points. */
export interface PageFrame {
  width: number;
  height: number;
  project: Project;
  unproject: Project;
}

/** The frame of a page; of no size while PDF.js has not got the page yet. */
export function frameOf({ pdfPage, viewport }: PageView): PageFrame {
  const same: Project = (x, y) => [x, y];
  if (!pdfPage) return { width: 0, height: 0, project: same, unproject: same };
  return frameOfPage(pdfPage, viewport.rotation);
}

/** The same of a page itself, turned as its file says unless told otherwise. */
export function frameOfPage(page: PDFPageProxy, rotation = page.rotate): PageFrame {
  const plain = page.getViewport({ scale: 1, rotation });
  return {
    width: plain.width,
    height: plain.height,
    project: (x, y) => plain.convertToViewportPoint(x, y) as [number, number],
    unproject: (x, y) => plain.convertToPdfPoint(x, y) as [number, number],
  };
}

/** Lay `picture` over a page's canvas and under its text layer; false while the page has no canvas. */
export function insertOver({ div }: PageView, picture: Element): boolean {
  const canvas = div.querySelector('.canvasWrapper');
  canvas?.after(picture);
  return canvas !== null;
}
