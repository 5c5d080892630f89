import * as pdfjs from 'pdfjs-dist';
import type { PdfHighlight } from '../../lib/surface/pdf-highlights.ts';
import { startWorker } from './open-pdf.ts';

/**
 * Whether a copy, opened as any program will open it, holds `highlights`: one of a damaged file, which PDF.js mends for itself while
 * it opens it, may not. A locked one cannot be looked into without its password, and is taken for good.
 */
export async function holds(
  bytes: Uint8Array<ArrayBuffer>,
  highlights: Pick<PdfHighlight, 'page'>[],
): Promise<boolean> {
  const worker = startWorker();
  try {
    const copy = await pdfjs.getDocument({ data: bytes.slice(), worker, enableXfa: false, useWasm: false })
      .promise;
    const [first] = highlights;
    if (!first) return true;
    const wanted = highlights.filter(({ page }) => page === first.page).length;
    const there = await (await copy.getPage(first.page)).getAnnotations();
    return there.filter(({ subtype }) => subtype === 'Highlight').length >= wanted;
  } catch (error) {
    return error instanceof pdfjs.PasswordException;
  } finally {
    worker.destroy();
  }
}
