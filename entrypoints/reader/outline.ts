import type { PDFDocumentProxy } from 'pdfjs-dist';

/** An entry of a file's own table of contents. */
export interface OutlineEntry {
  title: string;
  /** Where it leads, in PDF.js's own terms; null for an entry that is only a heading, and for one that leads out of the file. */
  destination: string | unknown[] | null;
  entries: OutlineEntry[];
}

/** Deeper than any real one; one that bites its own tail ends here. */
const DEEPEST = 12;

/** The outline of `document`; empty where it has none, and where it is broken. */
export async function outlineOf(document: PDFDocumentProxy): Promise<OutlineEntry[]> {
  const outline = await document.getOutline().catch(() => null);
  return entriesOf((outline ?? []) as RawEntry[], 1);
}

/** PDF.js's own shape, as far as it is read here. */
interface RawEntry {
  title: string;
  dest: string | unknown[] | null;
  items: RawEntry[];
}

const entriesOf = (raw: RawEntry[], depth: number): OutlineEntry[] =>
  raw.map(({ title, dest, items }) => ({
    title: title.replace(/\s+/g, ' ').trim() || 'Untitled',
    destination: dest,
    entries: depth < DEEPEST ? entriesOf(items, depth + 1) : [],
  }));
