import type { Annotation, AnnotationChange, Colour } from '../../lib/model/annotation.ts';
import type { Passage } from '../../lib/model/passage.ts';
import type { Span } from '../../lib/model/span.ts';

/** What the page's own controls ask for. Each promise rejects with a plain sentence. */
export interface PageHandlers {
  /** Keep findings, by id; resolves with how many were added once they are on disk. */
  saveFindings(ids: string[]): Promise<number>;
  /** Keep the reader's own words; resolves with the annotation once it is on disk. */
  keep(span: Span, words: { tags?: string[]; colour?: Colour }): Promise<Annotation>;
  /** Hide a finding that is none; and show it again. */
  dismiss(id: string): Promise<void>;
  bringBack(id: string): Promise<void>;
  change(id: string, change: AnnotationChange): Promise<void>;
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  /** The words where a doubtful annotation was placed are the right ones. */
  accept(id: string): Promise<void>;
  /** Put words with their citation on the clipboard. */
  copy(passage: Passage): Promise<void>;
  /** Words of the report at `span`, as they would be copied. */
  passage(span: Span): Passage;
  /** Scroll to a finding or annotation and draw the eye to it; false when its place is gone. */
  reveal(id: string): boolean;
  /** End what `reveal` drew. */
  unreveal(): void;
  /** False when the browser wants it opened by hand. */
  openPanel(): Promise<boolean>;
  /** Read the page again. */
  reread(): Promise<void>;
  reload(): void;
}
