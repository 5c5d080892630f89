import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { About } from '../model/report.ts';
import type { ReportText } from '../model/report-text.ts';
import { rawPageOf } from './pdf-document.ts';
import type { PdfMap } from './pdf-map.ts';
import { readPages } from './pdf-text.ts';
import type { RawPage } from './raw-page.ts';
import { type Surface, UnreadableError } from './surface.ts';

/** A PDF read to its end: its text, the items it was made from, and the way between them. */
export interface PdfReading {
  report: ReportText;
  map: PdfMap;
  /** Page n stands at n - 1. */
  pages: RawPage[];
  /** Pages whose text could not be got out of the file; they count as empty. */
  broken: number[];
}

/** The surface over an open PDF. */
export interface PdfSurface extends Surface {
  /** What `read` made; null until it is through. */
  reading(): PdfReading | null;
  /** The same of the first pages alone; null until they are read, and for short reports. */
  front(): PdfReading | null;
}

/** What is known of a PDF before its text is read. */
export interface PdfFacts {
  document: PDFDocumentProxy;
  /** `pdf:` and the SHA-256 of its bytes. */
  contentId: string;
  about: About;
  /** Name of a file from disk; else null. */
  file: string | null;
}

/** The surface of an open PDF.js document. Its text is read once; a page that cannot be read counts as empty. */
export function pdfSurface({ document, contentId, about, file }: PdfFacts): PdfSurface {
  let reading: PdfReading | null = null;
  let front: PdfReading | null = null;
  return {
    source: 'pdf',
    about,
    contentId,
    file,
    reading: () => reading,
    front: () => front,
    read: async (onProgress, onFront) => {
      reading ??= await readDocument(document, onProgress, (first) => {
        front = first;
        onFront?.(first.report);
      });
      if (!/[\p{L}\p{N}]/u.test(reading.report.text)) throw new UnreadableError(NO_TEXT);
      return reading.report;
    },
  };
}

const NO_TEXT =
  'This PDF has no text: its pages are pictures, as a scanner makes them. You can read it here, but nothing can be found, highlighted or noted in it. Ask its publisher for a version with text, or run it through text recognition and open the result.';

/** Pages asked of the worker before the first of them is back: it never waits for us. */
const AT_ONCE = 6;

/** Milliseconds between two tellings of progress: each draws a screen, and a page of a report takes ten. */
const PROGRESS_EVERY = 100;

/** Judgements stand on the first two pages; of a report with fewer pages than `LONG` the whole is read as soon. */
const [FRONT, LONG] = [2, 6];

async function readDocument(
  document: PDFDocumentProxy,
  onProgress?: (done: number, total: number) => void,
  onFront?: (front: PdfReading) => void,
): Promise<PdfReading> {
  const pages: RawPage[] = [];
  const broken: number[] = [];
  const asked: Promise<RawPage | null>[] = [];
  const ask = (page: number) =>
    document
      .getPage(page)
      .then(rawPageOf)
      .catch(() => null);
  let told = 0;
  for (let page = 1; page <= document.numPages; page++) {
    while (asked.length < Math.min(document.numPages, page + AT_ONCE - 1)) asked.push(ask(asked.length + 1));
    const read = await asked[page - 1];
    if (!read) broken.push(page);
    pages.push(read ?? { page, view: [0, 0, 0, 0], items: [], tree: null });
    if (page === document.numPages || performance.now() - told > PROGRESS_EVERY) {
      told = performance.now();
      onProgress?.(page, document.numPages);
    }
    if (page === FRONT && document.numPages >= LONG)
      onFront?.({ ...readPages(pages), pages: [...pages], broken });
  }
  return { ...readPages(pages), pages, broken };
}

/** A name for a PDF that is the same wherever it lies: `pdf:` and the SHA-256 of its bytes, in hexadecimal. */
export async function contentIdOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `pdf:${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
