import type { Piece } from './pdf-map.ts';
import type { RawItem, RawPage } from './raw-page.ts';

/**
 * A stretch of one printed line, in points from the page's lower left corner: where it begins on the base line, in which
 * direction it runs (a unit vector), how long it is, and the size of its letters. Turned text has turned strips.
 */
export interface Strip {
  page: number;
  x: number;
  y: number;
  dx: number;
  dy: number;
  length: number;
  size: number;
}

/** Width of `text` in any unit, set in PDF.js's font of that name; only ratios are used. */
export type Measure = (text: string, font: string) => number;

/** How far letters reach over and under the base line, of their size: enough for accents, and lines stay apart. */
export const ABOVE = 0.86;
export const BELOW = 0.24;

/**
 * Where `pieces` are printed: one strip for each line they touch, so that a word split over items has no seams. Cells
 * and columns stay apart.
 */
export function stripsOf(pieces: Piece[], pages: RawPage[], measure: Measure): Strip[] {
  const strips: Strip[] = [];
  for (const piece of pieces) {
    const item = pages[piece.page - 1]?.items[piece.item];
    const strip = item && stripOf(piece, item, measure);
    if (!strip) continue;
    const last = strips.at(-1);
    if (last && continues(last, strip)) extend(last, strip);
    else strips.push(strip);
  }
  return strips;
}

function stripOf({ page, from, to }: Piece, item: RawItem, measure: Measure): Strip | null {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform;
  const size = Math.hypot(c, d);
  const along = Math.hypot(a, b);
  if (item.width <= 0 || size === 0 || along === 0 || item.str.slice(from, to).trim() === '') return null;
  const before = partOf(item, from, measure);
  const length = partOf(item, to, measure) - before;
  const [dx, dy] = [a / along, b / along];
  return { page, x: x + dx * before, y: y + dy * before, dx, dy, length, size };
}

/** Width of the first `chars` characters of an item, its own width parted as its font would. */
function partOf({ str, width, font }: RawItem, chars: number, measure: Measure): number {
  if (chars <= 0) return 0;
  if (chars >= str.length) return width;
  const whole = measure(str, font);
  return width * (whole > 0 ? measure(str.slice(0, chars), font) / whole : chars / str.length);
}

/** A blank between words is a quarter to a half of the letters' size; justified lines stretch it, cells lie further apart. */
const WIDEST_BLANK = 1.2;

/** Whether `next` goes on where `last` ended, on the same line. */
function continues(last: Strip, next: Strip): boolean {
  const size = Math.max(last.size, next.size);
  if (last.page !== next.page || last.dx * next.dx + last.dy * next.dy < 0.99) return false;
  const [right, up] = inFrameOf(last, next.x, next.y);
  return (
    Math.abs(up) < size * 0.45 && right > last.length - size && right < last.length + size * WIDEST_BLANK
  );
}

function extend(last: Strip, next: Strip): void {
  const [right, up] = inFrameOf(last, next.x, next.y);
  last.length = Math.max(last.length, right + next.length);
  if (next.size <= last.size) return;
  last.size = next.size; // a raised note mark must not set the height of its line
  last.x += -last.dy * up;
  last.y += last.dx * up;
}

/** A point as a strip sees it: how far along its line, and how far above. */
export function inFrameOf({ x, y, dx, dy }: Strip, pointX: number, pointY: number): [number, number] {
  const [fromX, fromY] = [pointX - x, pointY - y];
  return [fromX * dx + fromY * dy, fromY * dx - fromX * dy];
}

/** Whether a point (in points, as above) lies on the strip. */
export function covers(strip: Strip, pointX: number, pointY: number): boolean {
  const [right, up] = inFrameOf(strip, pointX, pointY);
  return right >= 0 && right <= strip.length && up >= -BELOW * strip.size && up <= ABOVE * strip.size;
}

/** How far down and up a strip reaches on its page, in points: the lowest and the highest of its corners. */
export function lowAndHigh({ y, dx, dy, length, size }: Strip): [low: number, high: number] {
  const ends = [0, dy * length];
  const sides = [-BELOW * dx * size, ABOVE * dx * size];
  return [y + Math.min(...ends) + Math.min(...sides), y + Math.max(...ends) + Math.max(...sides)];
}

/** The point `right` along a strip's base line and `up` above it. */
export function pointOn({ x, y, dx, dy }: Strip, right: number, up: number): [number, number] {
  return [x + dx * right - dy * up, y + dy * right + dx * up];
}
