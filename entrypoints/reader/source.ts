import { requestedFile } from '../../lib/surface/reader-address.ts';

/** What the reader was asked to open. */
export type Source =
  | { kind: 'address'; address: string }
  | { kind: 'handover'; id: string }
  | { kind: 'file'; file: File }
  | { kind: 'none' }
  | { kind: 'refused'; message: string };

const REFUSED =
  'The reader was sent to a file that is not one of Ofsted’s own PDFs, so it was not opened. To read a PDF from another site, open it there and choose “Open in the reader”; or save it, and drop it here.';

/**
 * What `search` (of the reader's own address) asks for: `?file=` and an address of Ofsted's files, `?id=` of a handover,
 * or nothing. An address of any other host is refused in words: any site may link to the reader.
 */
export function sourceOf(search: string): Source {
  if (/[?&]file=/.test(search)) {
    const address = requestedFile(search);
    return address ? { kind: 'address', address } : { kind: 'refused', message: REFUSED };
  }
  const id = new URLSearchParams(search).get('id');
  return id ? { kind: 'handover', id } : { kind: 'none' };
}
