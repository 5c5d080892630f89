import * as pdfjs from 'pdfjs-dist';
import { detect } from '../../../lib/detect/detect.ts';
import { readingOf, reportOf } from '../../../lib/model/report-of.ts';
import { contentIdOf } from '../../../lib/surface/pdf.ts';
import { rawPagesOf } from '../../../lib/surface/pdf-document.ts';
import { readPages } from '../../../lib/surface/pdf-text.ts';
import type { FileRead } from './messages.ts';

/** Read one PDF from disk from its bytes to its findings, without drawing anything; what is wrong with it comes back as a sentence. */
export async function readPdf(file: File, worker: pdfjs.PDFWorker): Promise<FileRead> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.length === 0) return { error: 'The file is empty.' };
  if (!startsLikePdf(bytes)) return { error: 'This is not a PDF.' };
  const contentId = await contentIdOf(bytes);
  // Our own PDFs are read the same way in the reader: no scripts, no forms, nothing fetched.
  const task = pdfjs.getDocument({ data: bytes, worker, enableXfa: false, useWasm: false, verbosity: 0 });
  task.onPassword = () => {
    throw new pdfjs.PasswordException('', pdfjs.PasswordResponses.NEED_PASSWORD);
  };
  try {
    const pages = await rawPagesOf(await task.promise);
    const { report: text } = readPages(pages);
    if (!/[\p{L}\p{N}]/u.test(text.text)) return { error: 'This PDF has no text: its pages are pictures.' };
    const about = { address: null, title: null, row: null };
    const { facts, findings } = detect(text, about);
    const now = Date.now();
    const report = reportOf({ source: 'pdf', about, contentId, file: file.name }, text, facts, now);
    return { report, reading: readingOf(text, report, findings, now), pages: pages.length };
  } catch (error) {
    return { error: sentenceOf(error) };
  } finally {
    await task.destroy();
  }
}

/** A PDF may have some bytes of anything before its head (ISO 32000-1, annex H). */
const startsLikePdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');

function sentenceOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException')
    return 'This PDF is encrypted. Open it in the reader, which asks for its password.';
  if (name === 'InvalidPDFException') return 'This PDF is damaged and cannot be opened. Download it again.';
  return `This PDF could not be read (${error instanceof Error ? error.message : String(error)}).`;
}
