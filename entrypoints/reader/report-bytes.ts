import type { KeptCopy } from '../../lib/model/kept-copy.ts';
import { copyGone, Failure } from './failure.ts';
import { checkPdf, fetchFile, type Received } from './fetch-file.ts';
import type { Source } from './source.ts';

/** The bytes of a report, and where they came from. */
export interface ReportBytes {
  bytes: Uint8Array<ArrayBuffer>;
  /** Our own copy, when it is one; null for what was fetched, and for a file from disk. */
  copy: KeptCopy | null;
}

/**
 * Fetch or read what `source` names. What cannot be fetched is opened from our own copy, if the reader keeps one. Throws a Failure with a
 * plain sentence.
 */
export async function reportBytes(
  source: Extract<Source, { kind: 'address' | 'handover' | 'file' }>,
  address: string | null,
  onProgress: (received: Received) => void,
  signal: AbortSignal,
): Promise<ReportBytes> {
  if (source.kind === 'file')
    return { bytes: checkPdf(new Uint8Array(await source.file.arrayBuffer())), copy: null };
  try {
    return { bytes: await fetchFile(address!, onProgress, signal), copy: null };
  } catch (error) {
    const kept = error instanceof Failure ? await keptAt(address!).catch(() => null) : null;
    if (!kept) throw error;
    return kept;
  }
}

/** The copy of a report, by its id. Throws a Failure when there is none. */
export async function copyOf(id: string): Promise<ReportBytes & { copy: KeptCopy }> {
  const copies = await openCopies();
  const [copy, bytes] = [await copies.about(id), await copies.bytes(id)];
  if (!copy || !bytes) throw copyGone();
  return { copy, bytes };
}

async function keptAt(address: string): Promise<ReportBytes | null> {
  const copy = await (await openCopies()).at(address);
  return copy && copyOf(copy.id);
}

/** Wanted now and then, so it comes by itself. */
export const openCopies = async () => (await import('../../lib/store/copies.ts')).copies();
