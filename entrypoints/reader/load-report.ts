import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import { browser } from '#imports';
import { askBackground } from '../../lib/messages/ask.ts';
import { contentIdOf, type PdfSurface, pdfSurface } from '../../lib/surface/pdf.ts';
import { mayFetch } from './access.ts';
import { handoverGone } from './failure.ts';
import { fetchFile, type Received } from './fetch-file.ts';
import { type AskPassword, openPdf } from './open-pdf.ts';
import { copyOf, type ReportBytes, reportBytes } from './report-bytes.ts';
import type { Source } from './source.ts';

/** A PDF, open. */
export interface OpenReport {
  document: PDFDocumentProxy;
  surface: PdfSurface;
  /** Where it was fetched from; null for a file from disk. */
  address: string | null;
  /** A name to save it under. */
  fileName: string;
  /** When our own copy was kept, if that is what is open; in milliseconds since 1970. */
  copyFrom: number | null;
}

/** Asks the reader to let us fetch from the site of `address`; resolves once they did. */
export type AskAccess = (address: string) => Promise<void>;

/** Fetch or read what `source` names, and open it. Throws a Failure with a plain sentence. */
export async function loadReport(
  source: Extract<Source, { kind: 'address' | 'handover' | 'file' | 'copy' | 'sample' }>,
  worker: PDFWorker,
  told: { onProgress(received: Received): void; askPassword: AskPassword; askAccess: AskAccess },
  signal: AbortSignal,
): Promise<OpenReport> {
  const { address, file, bytes, copy } = await received(source, told, signal);
  const row = address === null ? null : rowOf(address);
  const contentId = contentIdOf(bytes); // before PDF.js takes the bytes away
  const document = await openPdf(bytes, worker, told.askPassword);
  const about = { address, title: null, row: await row }; // the title in the file is its template's more often than its own
  return {
    document,
    surface: pdfSurface({ document, contentId: await contentId, about, file }),
    address,
    fileName: file ?? `${fileNameIn(address!)}.pdf`,
    copyFrom: copy?.keptAt ?? null,
  };
}

/** The bytes, and what they are known by: an address, or the name of a file from disk. */
async function received(
  source: Parameters<typeof loadReport>[0],
  told: Parameters<typeof loadReport>[2],
  signal: AbortSignal,
): Promise<ReportBytes & { address: string | null; file: string | null }> {
  if (source.kind === 'copy') {
    const { bytes, copy } = await copyOf(source.id);
    const address = copy.addresses.at(-1) ?? null;
    return { bytes, copy, address, file: address === null ? copy.fileName : null };
  }
  if (source.kind === 'sample')
    return { bytes: await sample(told, signal), copy: null, address: null, file: SAMPLE };
  const address = await addressOf(source);
  if (address !== null && mayBeClosed(source) && !(await mayFetch(address))) await told.askAccess(address);
  const file = source.kind === 'file' ? source.file.name : null;
  return { ...(await reportBytes(source, address, told.onProgress, signal)), address, file };
}

/** A name by which it is known like a file from disk: its address within the extension would lead nowhere from a backup. */
const SAMPLE = 'Sample report of Exampleshire.pdf';

const sample = (told: Parameters<typeof loadReport>[2], signal: AbortSignal) =>
  fetchFile(browser.runtime.getURL('/sample.pdf' as '/'), told.onProgress, signal);

async function addressOf(source: Source): Promise<string | null> {
  if (source.kind === 'address') return source.address;
  if (source.kind !== 'handover') return null;
  const { address } = await askBackground('handedOver', { id: source.id });
  if (address === null || !/^https?:/i.test(address)) throw handoverGone();
  return address;
}

/** Ofsted's own hosts are open to us from the start in Chromium; in Firefox its user may close them at any time. */
const mayBeClosed = ({ kind }: Source): boolean => kind === 'handover' || import.meta.env.FIREFOX;

/** What a provider page said of the file: a hint, so its loss is none. */
const rowOf = (address: string) =>
  askBackground('rowOf', { address }).then(
    ({ row }) => row,
    () => null,
  );

const fileNameIn = (address: string): string =>
  (URL.parse(address)?.pathname.split('/').pop() || 'report').replace(/\.pdf$/i, '');
