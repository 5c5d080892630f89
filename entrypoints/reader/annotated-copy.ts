import type { NoteHere } from '../../lib/model/page-state.ts';
import type { PdfReading } from '../../lib/surface/pdf.ts';
import { bytesWithHighlights } from '../../lib/surface/pdf-highlights.ts';
import { holds } from './check-copy.ts';
import { measureText } from './measure-text.ts';
import { noteHighlights } from './note-highlights.ts';
import type { Reading } from './reading.ts';

/** A copy of the report with what the reader saved in it. */
export interface AnnotatedCopy {
  bytes: Uint8Array<ArrayBuffer>;
  /** Notes that are in it, and those that are not: their words are no longer in the report. */
  notes: number;
  lost: number;
}

/** Make one; null while the report is not read, and when nothing is saved that has a place in it. Throws in words for a damaged file. */
export async function annotatedCopy({ report, state, shown }: Reading): Promise<AnnotatedCopy | null> {
  const [now, reading] = [state(), report.surface.reading()];
  if (now.status !== 'ready' || !reading) return null;
  const placed = now.notes.filter(({ anchor }) => anchor.status !== 'lost');
  if (placed.length === 0) return null;
  await loadFonts(reading, placed, report.document);
  const styles = new Map(shown().map(({ id, style }) => [id, style]));
  const highlights = placed.flatMap((note) =>
    noteHighlights(note, styles.get(note.annotation.id) ?? { kind: 'doubtful' }, reading, measureText),
  );
  const bytes = await bytesWithHighlights(report.document, highlights);
  if (!(await holds(bytes, highlights))) throw new Error(DAMAGED);
  return { bytes, notes: placed.length, lost: now.notes.length - placed.length };
}

const DAMAGED =
  'the file is damaged in a way that other programs would not forgive. Your notes are safe. Download the report again, or print it with highlights to a PDF';

/** Letters are measured in the file's own fonts, which PDF.js loads for pages that it draws: here for those that it did not. */
async function loadFonts({ map }: PdfReading, notes: NoteHere[], pdf: Reading['report']['document']) {
  const pages = new Set(
    notes.flatMap(({ anchor }) =>
      anchor.status === 'lost' ? [] : map.piecesOf(anchor.span).map(({ page }) => page),
    ),
  );
  for (const page of pages) await (await pdf.getPage(page)).getOperatorList().catch(() => null);
  await document.fonts.ready;
}
