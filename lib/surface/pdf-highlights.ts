import type { PDFDocumentProxy } from 'pdfjs-dist';
import { outlineOf, type Quad, rectAround } from './pdf-quads.ts';

/** A highlight as it goes into a PDF: on one page, for other programs to show. */
export interface PdfHighlight {
  /** From 1. */
  page: number;
  /** Where it lies, line by line; at least one. */
  quads: Quad[];
  /** Red, green and blue, 0 to 255, of paper under it: it darkens what is printed, and hides nothing. */
  colour: [number, number, number];
  /** What is said of it; empty when nothing is. */
  words: string;
  /** Milliseconds since 1970. */
  createdAt: number;
}

/**
 * The bytes of `document` with `highlights` added as annotations of the format's own (ISO 32000-1, 12.5.6.10), which Acrobat, Preview
 * and Zotero show. What was in the file stays as it is, byte for byte: the new stands after it. A locked file's copy is locked with the
 * same password.
 */
export async function bytesWithHighlights(
  document: PDFDocumentProxy,
  highlights: PdfHighlight[],
): Promise<Uint8Array<ArrayBuffer>> {
  if (highlights.length === 0) return (await document.getData()) as Uint8Array<ArrayBuffer>;
  const storage = document.annotationStorage;
  const keys = highlights.map((_, i) => `${EDITOR}${i}`);
  try {
    for (const [i, highlight] of highlights.entries())
      storage.setValue(keys[i]!, serialized(highlight, await pageRight(document, highlight.page)));
    return (await document.saveDocument()) as Uint8Array<ArrayBuffer>;
  } finally {
    for (const key of keys) storage.remove(key); // what is shown and printed is not to change
  }
}

/** What PDF.js takes for the work of its own highlighter. */
const EDITOR = 'pdfjs_internal_editor_';
const HIGHLIGHT = 9; // pdfjs.AnnotationEditorType.HIGHLIGHT

/** Who made them, as other programs list comments. */
const AUTHOR = 'Inspection Notes';

/** Points: the window of a note, beside the page as PDF.js and Acrobat put it. */
const [POPUP_WIDTH, POPUP_HEIGHT] = [180, 100];

function serialized({ page, quads, colour, words, createdAt }: PdfHighlight, right: number) {
  const rect = rectAround(quads);
  const top = rect[3];
  return {
    annotationType: HIGHLIGHT,
    pageIndex: page - 1,
    color: colour,
    opacity: 1,
    quadPoints: quads.flat(),
    outlines: quads.map(outlineOf),
    rect,
    rotation: 0,
    user: AUTHOR,
    date: createdAt,
    ...(words === ''
      ? {}
      : {
          popup: {
            contents: words,
            rect: [right + 1, top - POPUP_HEIGHT, right + 1 + POPUP_WIDTH, top],
          },
        }),
  };
}

const pageRight = async (document: PDFDocumentProxy, page: number): Promise<number> =>
  (await document.getPage(page)).view[2] ?? 0;
