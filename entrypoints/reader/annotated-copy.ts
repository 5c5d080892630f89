import type { Colour } from '../../lib/model/annotation.ts';
import type { Tone } from '../../lib/model/grade.ts';
import type { MarkStyle } from '../../lib/model/mark.ts';
import type { NoteHere, ReadyState } from '../../lib/model/page-state.ts';
import type { PdfReading } from '../../lib/surface/pdf.ts';
import { bytesWithHighlights, type PdfHighlight } from '../../lib/surface/pdf-highlights.ts';
import { quadsOf } from '../../lib/surface/pdf-quads.ts';
import { type Measure, stripsOf } from '../../lib/surface/pdf-strips.ts';
import { holds } from './check-copy.ts';
import { measureText } from './measure-text.ts';
import { noteWords } from './note-words.ts';
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
    highlightsOf(note, styles.get(note.annotation.id) ?? { kind: 'doubtful' }, reading, measureText),
  );
  const bytes = await bytesWithHighlights(report.document, highlights);
  if (!(await holds(bytes, highlights))) throw new Error(DAMAGED);
  return { bytes, notes: placed.length, lost: now.notes.length - placed.length };
}

const DAMAGED =
  'the file is damaged in a way that other programs would not forgive. Your notes are safe. Download the report again, or print it with highlights to a PDF';

/** A note as highlights, one on each page that it touches: the first says what is to be said, the others where that stands. */
export function highlightsOf(
  { annotation, anchor }: ReadyState['notes'][number],
  style: MarkStyle,
  { map, pages }: PdfReading,
  measure: Measure,
): PdfHighlight[] {
  if (anchor.status === 'lost') return [];
  const byPage = Map.groupBy(map.piecesOf(anchor.span), ({ page }) => page);
  const words = noteWords({ annotation, anchor });
  const [first] = byPage.keys();
  return [...byPage].flatMap(([page, pieces]) => {
    const quads = quadsOf(stripsOf(pieces, pages, measure));
    if (quads.length === 0) return [];
    const said = page === first || words === '' ? words : `Goes on from page ${first}.`;
    return [{ page, quads, colour: colourOf(style), words: said, createdAt: annotation.createdAt }];
  });
}

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

/** As the marks look on white paper: see tokens.css. */
const COLOURS: Record<Colour, PdfHighlight['colour']> = {
  yellow: [255, 238, 157],
  green: [203, 238, 190],
  blue: [193, 225, 255],
  pink: [255, 209, 227],
  violet: [224, 211, 255],
};
const TONES: Record<Tone, PdfHighlight['colour']> = {
  best: [208, 222, 243],
  good: [205, 234, 228],
  weak: [247, 230, 196],
  poor: [247, 214, 223],
  none: [227, 228, 230],
};
const KINDS: Record<Exclude<MarkStyle['kind'], 'judgement' | 'highlight'>, PdfHighlight['colour']> = {
  recommendation: [234, 221, 243],
  strength: [216, 235, 220],
  concern: [242, 223, 211],
  doubtful: [227, 228, 230],
};

function colourOf(style: MarkStyle): PdfHighlight['colour'] {
  if (style.kind === 'judgement') return TONES[style.tone];
  return style.kind === 'highlight' ? COLOURS[style.colour] : KINDS[style.kind];
}
