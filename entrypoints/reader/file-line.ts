import * as pdfjs from 'pdfjs-dist';
import { startWorker } from './open-pdf.ts';

/** What a list says of a file: how long it is, or why it will not open just so. */
const lines = new WeakMap<File, Promise<string>>();

/** One after another, with one worker for all: a list may be long, and the report that is read goes first. */
let last: Promise<unknown> = Promise.resolve();
let worker: pdfjs.PDFWorker | null = null;

/** "45 pages", "Locked with a password", "Cannot be opened"; found out once a file. */
export function lineOf(file: File): Promise<string> {
  const known = lines.get(file);
  if (known) return known;
  const line = last.then(() => readLine(file));
  last = line;
  lines.set(file, line);
  return line;
}

async function readLine(file: File): Promise<string> {
  worker ??= startWorker();
  const data = new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0)));
  const task = pdfjs.getDocument({ data, worker, enableXfa: false, useWasm: false });
  try {
    const { numPages } = await task.promise;
    return numPages === 1 ? '1 page' : `${numPages} pages`;
  } catch (error) {
    return error instanceof pdfjs.PasswordException ? 'Locked with a password' : 'Cannot be opened';
  } finally {
    void task.destroy();
  }
}
