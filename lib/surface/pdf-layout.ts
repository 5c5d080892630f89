import { asItem, type Draft, draftOf, markerOf } from './draft.ts';
import { type Placed, wordsOf } from './mapped-text.ts';
import { commonPitch, type Line, linesOf, rightEdge, spaced } from './pdf-line.ts';
import { bandsOf, columnEdges, rowsOfBand } from './pdf-table.ts';

/**
 * Items of one page that no structure tree names, as drafts: lines from baselines, paragraphs from the space between,
 * rows from columns. `linePitch` is the distance between lines where it is known.
 */
export function draftsOfLayout(items: Placed[], linePitch?: number): Draft[] {
  const lines = linesOf(items);
  const pitch = linePitch ?? commonPitch(lines);
  const edge = rightEdge(lines);
  const bands = bandsOf(lines, pitch);
  const edges = columnEdges(lines);
  return bands.flatMap((band) => rowsOfBand(band, edges) ?? paragraphsOf(band, pitch, edge));
}

function paragraphsOf(lines: Line[], pitch: number, edge: number): Draft[] {
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const before = paragraphs.at(-1)?.at(-1);
    if (before && !beginsAnew(before, line, pitch, edge)) paragraphs.at(-1)!.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.flatMap((paragraph) => draftOfLines(paragraph) ?? []);
}

function beginsAnew(before: Line, line: Line, pitch: number, edge: number): boolean {
  const step = before.baseline - line.baseline;
  if (step > 1.35 * Math.max(pitch, line.size) || step < 0) return true;
  if (Math.abs(before.size - line.size) > 0.8 || markerOf(line.text)) return true;
  const hasRoom = before.right + line.firstWord < edge;
  if (before.font !== line.font && before.right < 0.75 * edge) return true;
  if (LABEL.test(line.text)) return hasRoom;
  return (
    (hasRoom || step > WIDER * pitch) &&
    /[.:?!]['’”"]?\)?$/.test(before.text) &&
    /^[\p{Lu}‘“]/u.test(line.text)
  );
}

/** Cells of a table stand a little further apart than its lines; so much is enough after the end of a sentence. */
const WIDER = 1.12;

/** "Lead inspector: …" begins a line of its own. */
const LABEL = /^\p{Lu}[^.:,]{2,40}:(?:\s|$)/u;

function draftOfLines(lines: Line[]): Draft | null {
  const items = lines.flatMap((line) => line.items);
  const draft = draftOf('paragraph', items, wordsOf(spaced(items)));
  return draft && markerOf(draft.words.text) ? asItem(draft, 1) : draft;
}
