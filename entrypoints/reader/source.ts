import { requestedFile } from '../../lib/surface/reader-address.ts';

/** What the reader was asked to open. */
export type Source =
  | { kind: 'address'; address: string }
  | { kind: 'handover'; id: string }
  | { kind: 'file'; file: File }
  /** Our own copy of a report, by the report's id. */
  | { kind: 'copy'; id: string }
  /** The report of a made-up council that comes with the extension. */
  | { kind: 'sample' }
  | { kind: 'none' }
  | { kind: 'refused'; message: string };

const REFUSED =
  'The reader was sent to a file that is not one of Ofsted’s own PDFs, so it was not opened. To read a PDF from another site, open it there and choose “Open in the reader”; or save it, and drop it here.';

/**
 * What `search` (of the reader's own address) asks for: `?file=` and an address of Ofsted's files, `?id=` of a handover, `?copy=`
 * and a report's id, `?sample`, or nothing. An address of any other host is refused in words: any site may link to the reader.
 */
export function sourceOf(search: string): Source {
  if (/[?&]file=/.test(search)) {
    const address = requestedFile(search);
    return address ? { kind: 'address', address } : { kind: 'refused', message: REFUSED };
  }
  const asked = new URLSearchParams(search);
  const [id, copy] = [asked.get('id'), asked.get('copy')];
  if (copy) return { kind: 'copy', id: copy };
  if (asked.has('sample')) return { kind: 'sample' };
  return id ? { kind: 'handover', id } : { kind: 'none' };
}
