import type { PDFDocumentProxy } from 'pdfjs-dist';
import * as pdfjs from 'pdfjs-dist';
import type { EventBus, PDFFindController, PDFLinkService, PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs';

/** PDF.js's viewer with what belongs to it: page views, text layer, links and find. */
export interface PdfView {
  viewer: PDFViewer;
  bus: EventBus;
  links: PDFLinkService;
  find: PDFFindController;
}

/** The viewer's own code, which looks for PDF.js itself in a global. */
export function loadViewer() {
  (globalThis as { pdfjsLib?: typeof pdfjs }).pdfjsLib = pdfjs;
  return import('pdfjs-dist/web/pdf_viewer.mjs');
}

/** A viewer in `container` (absolutely placed, with one child), showing `document`. Forms and scripts stay dead. */
export function makeView(
  library: Awaited<ReturnType<typeof loadViewer>>,
  container: HTMLDivElement,
  document: PDFDocumentProxy,
): PdfView {
  const bus = new library.EventBus();
  const links = new library.PDFLinkService({
    eventBus: bus,
    externalLinkTarget: library.LinkTarget.BLANK,
    externalLinkRel: 'noopener noreferrer nofollow',
  });
  const find = new library.PDFFindController({ linkService: links, eventBus: bus });
  const viewer = new library.PDFViewer({
    container,
    eventBus: bus,
    linkService: links,
    findController: find,
    annotationMode: pdfjs.AnnotationMode.ENABLE,
    annotationEditorMode: pdfjs.AnnotationEditorType.DISABLE,
    enableSelectionRendering: false,
    enablePermissions: false,
  });
  links.setViewer(viewer);
  viewer.setDocument(document);
  links.setDocument(document);
  return { viewer, bus, links, find };
}

/** Printed page numbers ("iv"), where the file has any that differ from plain counting. */
export async function labelPages({ viewer, bus }: PdfView, document: PDFDocumentProxy): Promise<void> {
  const labels = await document.getPageLabels().catch(() => null);
  if (!labels || labels.every((label, i) => label === String(i + 1) || label === '')) return;
  viewer.setPageLabels(labels);
  bus.dispatch('pagelabels', { source: viewer });
}
