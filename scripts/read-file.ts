import { readFile as readBytes } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { About } from '../lib/model/report.ts';
import type { ReportText } from '../lib/model/report-text.ts';
import { rawPagesOf } from '../lib/surface/pdf-document.ts';
import { readPages } from '../lib/surface/pdf-text.ts';
import { readPlainText } from '../lib/surface/plain-text.ts';
import { leaveRejectionsToPdfJs } from './pdf-rejections.ts';

/** A file as the extension would read it. */
export interface FileRead {
  report: ReportText;
  about: About;
  source: 'pdf' | 'html' | 'text';
  /** How many pages the PDF has; 0 when the source has no pages. */
  pages: number;
}

/** Read a PDF, HTML or text file, told apart by its bytes and its ending. Throws an Error with a plain sentence. */
export async function readFile(path: string): Promise<FileRead> {
  const bytes = await readBytes(path);
  const about: About = { address: null, title: null, row: null };
  const isPdf = bytes.subarray(0, 1024).includes('%PDF-');
  if (isPdf) {
    const read = await readPdf(new Uint8Array(bytes)).catch((error: Error) => {
      throw new Error(`${basename(path)} ${WRONG[error.name] ?? `could not be read: ${error.message}`}`);
    });
    if (!read.report.text) throw new Error(`${basename(path)} has no text in it: it may be a scan.`);
    return { ...read, about, source: 'pdf' };
  }
  const text = bytes.toString('utf8');
  if (/^\.x?html?$/i.test(extname(path))) return { ...(await readHtmlFile(text)), source: 'html', pages: 0 };
  if (/^\.pdf$/i.test(extname(path)))
    throw new Error(`${basename(path)} is not a PDF, in spite of its name.`);
  const report = readPlainText(text);
  return { report, about, source: 'text', pages: report.pages.at(-1)?.page ?? 0 };
}

/** What PDF.js's errors mean, by their names. */
const WRONG: Record<string, string> = {
  PasswordException: 'is encrypted: it opens with its password only.',
  InvalidPDFException: 'is damaged: it begins like a PDF, but is none.',
};

/** PDF.js is loaded on the first PDF only; the legacy build is the one for Node. */
async function readPdf(data: Uint8Array): Promise<{ report: ReportText; pages: number }> {
  leaveRejectionsToPdfJs();
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const fonts = new URL('../node_modules/pdfjs-dist/standard_fonts/', import.meta.url).pathname;
  const task = pdfjs.getDocument({ data, verbosity: 0, standardFontDataUrl: fonts });
  try {
    const pages = await rawPagesOf(await task.promise);
    return { report: readPages(pages).report, pages: pages.length };
  } finally {
    await task.destroy();
  }
}

/** A saved page is the page its canonical link names. */
async function readHtmlFile(source: string): Promise<{ report: ReportText; about: About }> {
  const [{ parseHTML }, { readHtml }, { aboutOf }] = await Promise.all([
    import('linkedom'),
    import('../lib/surface/html.ts'),
    import('../lib/surface/page.ts'),
  ]);
  const whole = /<body[\s>]/i.test(source) ? source : `<!doctype html><html><body>${source}</body></html>`;
  const { document } = parseHTML(whole);
  const address = URL.parse(document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '');
  return { report: readHtml(document).report, about: aboutOf(document, address?.href ?? null) };
}
