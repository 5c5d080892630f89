import type { About } from '../model/report.ts';
import type { ReportText } from '../model/report-text.ts';

/** What a page and a PDF have in common; everything above knows only this. */
export interface Surface {
  readonly source: 'pdf' | 'html';
  /** Known before reading: address, title, the row that led here. */
  readonly about: About;
  /**
   * Identity of the content: `pdf:` and SHA-256 of the bytes; `page:` and the canonical address, to which the inspection's
   * first day is added once it is read.
   */
  readonly contentId: string;
  /** File name for a document from disk; else null. */
  readonly file: string | null;
  /** How many reports it links to; left out where it is a report. */
  listed?(): number;
  /**
   * The report text; `onProgress` hears of pages done, `onFront` of what the first ones say where the others take their time.
   * Throws UnreadableError with a plain sentence.
   */
  read(
    onProgress?: (done: number, total: number) => void,
    onFront?: (front: ReportText) => void,
  ): Promise<ReportText>;
}

/** A document that cannot be read; its message is a plain sentence that says what happened, what is safe, what to do. */
export class UnreadableError extends Error {
  override name = 'UnreadableError';
}
