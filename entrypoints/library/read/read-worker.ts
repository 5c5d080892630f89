import * as pdfjs from 'pdfjs-dist';
import type { FromWorker, ToWorker } from './messages.ts';
import { readPdf } from './read-pdf.ts';

/*
 * Reads PDFs beside the page, so that the page stays alive while four hundred of them go through. One worker of PDF.js serves all of
 * them. A worker knows no extension API: the address of PDF.js's worker is made from our own, which stands at the same origin.
 */
pdfjs.GlobalWorkerOptions.workerSrc = new URL('/pdfjs/pdf.worker.min.mjs', self.location.href).href;
const worker = new pdfjs.PDFWorker();

self.addEventListener('message', async ({ data: { turn, file } }: MessageEvent<ToWorker>) => {
  const read = await readPdf(file, worker).catch((error: unknown) => ({
    error: `This file could not be read (${error instanceof Error ? error.message : String(error)}).`,
  }));
  self.postMessage({ turn, read } satisfies FromWorker);
});
