import { ABOVE, BELOW, pointOn, type Strip } from './pdf-strips.ts';

/** The area of a stretch of line, as PDFs name it: upper left, upper right, lower left, lower right, as its text runs. */
export type Quad = [number, number, number, number, number, number, number, number];

/** Left, bottom, right, top, in the page's own points. */
export type Rect = [number, number, number, number];

/**
 * The areas of a mark's lines on one page, for a highlight that other programs draw: ISO 32000-1, 12.5.6.10, in the order of corners
 * that Acrobat writes and all others read. Lines set close share the height between them: areas that overlap would be drawn twice.
 */
export function quadsOf(strips: Strip[]): Quad[] {
  const shares = strips.map(() => ({ above: ABOVE, below: BELOW }));
  for (const [i, strip] of strips.entries()) {
    const next = strips[i + 1];
    const pitch = next ? pitchOf(strip, next) : null;
    if (!next || pitch === null) continue;
    const wanted = BELOW * strip.size + ABOVE * next.size;
    if (pitch >= wanted) continue;
    shares[i]!.below = (BELOW * pitch) / wanted;
    shares[i + 1]!.above = (ABOVE * pitch) / wanted;
  }
  return strips.map((strip, i) => quadOf(strip, shares[i]!.above, shares[i]!.below));
}

/** How far the base line of `next` lies under that of `strip`; null when it is not a line under it. */
function pitchOf(strip: Strip, next: Strip): number | null {
  if (strip.dx * next.dx + strip.dy * next.dy < 0.99) return null;
  const down = (next.x - strip.x) * strip.dy - (next.y - strip.y) * strip.dx;
  return down > strip.size * 0.45 ? down : null;
}

function quadOf(strip: Strip, above: number, below: number): Quad {
  const { length, size } = strip;
  return [
    ...pointOn(strip, 0, above * size),
    ...pointOn(strip, length, above * size),
    ...pointOn(strip, 0, -below * size),
    ...pointOn(strip, length, -below * size),
  ];
}

/** The corners of `quad` in turn, as a line around it. */
export const outlineOf = ([a, b, c, d, e, f, g, h]: Quad): Quad => [a, b, c, d, g, h, e, f];

/** What holds all of `quads`; there must be one. */
export function rectAround(quads: Quad[]): Rect {
  const points = quads.flat();
  const xs = points.filter((_, i) => i % 2 === 0);
  const ys = points.filter((_, i) => i % 2 === 1);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
