import type { Colour } from '../../lib/model/annotation.ts';
import type { Tone } from '../../lib/model/grade.ts';
import type { MarkStyle } from '../../lib/model/mark.ts';
import type { NoteHere } from '../../lib/model/page-state.ts';
import type { PdfReading } from '../../lib/surface/pdf.ts';
import type { PdfHighlight } from '../../lib/surface/pdf-highlights.ts';
import { quadsOf } from '../../lib/surface/pdf-quads.ts';
import { type Measure, stripsOf } from '../../lib/surface/pdf-strips.ts';
import { noteWords } from './note-words.ts';

/** A note as highlights, one on each page that it touches: the first says what is to be said, the others where that stands. */
export function noteHighlights(
  { annotation, anchor }: NoteHere,
  style: MarkStyle,
  { map, pages }: Pick<PdfReading, 'map' | 'pages'>,
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

/** As the marks look on white paper: see tokens.css. */
const COLOURS: Record<Colour, PdfHighlight['colour']> = {
  yellow: [255, 241, 169],
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
