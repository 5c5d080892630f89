import type { PDFDocumentProxy } from 'pdfjs-dist';
import { bytesInWords } from '../../lib/model/bytes.ts';
import { dayInWords } from '../../lib/model/day.ts';

/** One fact of a file: its name, and what the file says of it. */
export type DocumentFact = [name: string, value: string];

/** What is known of a file beside what PDF.js reads from it. */
export interface FileFacts {
  fileName: string;
  /** Null for a file from disk. */
  address: string | null;
  /** `pdf:` and the SHA-256 of its bytes. */
  contentId: string;
}

/** What a file says of itself; what it does not say is left out. Its title and author are whatever its maker left in it. */
export async function factsOf(document: PDFDocumentProxy, file: FileFacts): Promise<DocumentFact[]> {
  const [data, { length }, page, tagged] = await Promise.all([
    document.getMetadata().catch(() => null),
    document.getDownloadInfo(),
    document.getPage(1),
    isTagged(document),
  ]);
  const info = (data?.info ?? {}) as Record<string, unknown>;
  const facts: [string, string | null][] = [
    ['File', file.address === null ? file.fileName : null],
    ['Address', file.address],
    ['Title', wordsOf(info.Title)],
    ['Author', wordsOf(info.Author)],
    ['Subject', wordsOf(info.Subject)],
    ['Made with', wordsOf(info.Creator)],
    ['Turned into a PDF by', wordsOf(info.Producer)],
    ['Made', dayOf(info.CreationDate)],
    ['Changed', dayOf(info.ModDate)],
    ['Pages', String(document.numPages)],
    ['Page size', sizeOf(page.view, page.rotate)],
    ['File size', bytesInWords(length)],
    ['PDF version', wordsOf(info.PDFFormatVersion)],
    ['For screen readers', tagged ? 'Tagged: headings, lists and tables are known' : 'Not tagged'],
    ['Fingerprint', file.contentId.replace(/^pdf:/, '')],
  ];
  return facts.filter((fact): fact is DocumentFact => fact[1] !== null);
}

/** PDF.js gives a map, whatever its types say. */
const isTagged = (document: PDFDocumentProxy): Promise<boolean> =>
  document.getMarkInfo().then(
    (marks) => (marks as unknown as Map<string, boolean> | null)?.get('Marked') === true,
    () => false,
  );

/** Longer than any real title. */
const LONGEST = 300;

function wordsOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return (
    value
      .replace(/[\s\0]+/g, ' ')
      .trim()
      .slice(0, LONGEST)
      .toWellFormed() || null
  );
}

/** "D:20260311093000Z" is 11 March 2026, whatever the clock there said; null for what is no date. */
function dayOf(value: unknown): string | null {
  const [, year, month = '01', day = '01'] =
    /^D?:?(\d{4})(\d{2})?(\d{2})?/.exec(typeof value === 'string' ? value : '') ?? [];
  return year === undefined ? null : dayInWords(`${year}-${month}-${day}`);
}

/** Sizes of paper, in millimetres, upright. */
const PAPERS: [name: string, width: number, height: number][] = [
  ['A3', 297, 420],
  ['A4', 210, 297],
  ['A5', 148, 210],
  ['Letter', 216, 279],
];

/** As it is shown: "210 × 297 mm (A4)". */
function sizeOf([left = 0, bottom = 0, right = 0, top = 0]: number[], turned: number): string {
  const sides = [right - left, top - bottom].map((points) => Math.round((Math.abs(points) / 72) * 25.4));
  const [width = 0, height = 0] = turned % 180 === 0 ? sides : sides.toReversed();
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const paper = PAPERS.find(([, w, h]) => Math.abs(w - short) <= 2 && Math.abs(h - long) <= 2);
  const way = width > height ? ', on its side' : '';
  return `${width} × ${height} mm${paper ? ` (${paper[0]}${way})` : ''}`;
}
