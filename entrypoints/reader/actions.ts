import type { Action } from './keyboard.ts';
import type { OpenReport } from './load-report.ts';
import type { PdfView } from './pdf-view.ts';

/** What PDF.js's viewer does by itself: pages, zoom, turning. */
const ON_VIEW: Partial<Record<Action, (view: PdfView) => void>> = {
  zoomIn: ({ viewer }) => viewer.increaseScale(),
  zoomOut: ({ viewer }) => viewer.decreaseScale(),
  zoomReset: ({ viewer }) => {
    viewer.currentScaleValue = 'auto';
  },
  rotate: ({ viewer }) => {
    const page = viewer.currentPageNumber;
    viewer.pagesRotation = (viewer.pagesRotation + 90) % 360;
    viewer.currentPageNumber = page; // turned pages have another height, and would scroll away
  },
  nextPage: ({ viewer }) => void viewer.nextPage(),
  previousPage: ({ viewer }) => void viewer.previousPage(),
};

/** Do `action` if it is about how the pages are shown; false when it is about something else. */
export function changeView(view: PdfView, action: Action): boolean {
  const change = ON_VIEW[action];
  change?.(view);
  return change !== undefined;
}

/** Hand the file itself to the browser, to be saved; it is not fetched again. */
export async function saveFile({ document: pdf, fileName }: OpenReport): Promise<void> {
  const bytes = (await pdf.getData()) as Uint8Array<ArrayBuffer>;
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // the browser reads it after the click
}
