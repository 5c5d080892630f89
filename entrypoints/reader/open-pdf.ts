import type { PDFDocumentProxy } from 'pdfjs-dist';
import * as pdfjs from 'pdfjs-dist';
import { browser } from '#imports';
import { damaged } from './failure.ts';

/** PDF.js's worker, started at once, so that it is up by the time the file has come. */
export function startWorker(): pdfjs.PDFWorker {
  pdfjs.GlobalWorkerOptions.workerSrc = browser.runtime.getURL('/pdfjs/pdf.worker.min.mjs' as '/');
  const worker = new pdfjs.PDFWorker();
  worker.promise.catch(() => {}); // one that is ended before it is up is no surprise; opening a file tells of others
  return worker;
}

/** Asks the reader for the password of an encrypted file; `wrong` after a wrong one. */
export type AskPassword = (wrong: boolean, submit: (password: string) => void) => void;

/**
 * Open the file. `bytes` are handed to the worker and empty afterwards. Nothing in the file is run: no scripts, no XFA.
 * Throws a Failure for a damaged one.
 */
export async function openPdf(
  bytes: Uint8Array<ArrayBuffer>,
  worker: pdfjs.PDFWorker,
  askPassword: AskPassword,
): Promise<PDFDocumentProxy> {
  const task = pdfjs.getDocument({
    data: bytes,
    worker,
    standardFontDataUrl: browser.runtime.getURL('/pdfjs/standard_fonts/' as '/'),
    enableXfa: false,
    useWasm: false,
  });
  task.onPassword = (submit: (password: string) => void, reason: number) =>
    askPassword(reason === pdfjs.PasswordResponses.INCORRECT_PASSWORD, submit);
  try {
    return await task.promise;
  } catch (error) {
    throw error instanceof pdfjs.InvalidPDFException ? damaged() : error;
  }
}
