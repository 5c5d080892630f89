import { BELOW, pointOn, type Strip } from '../../lib/surface/pdf-strips.ts';

type Point = [number, number];
/** From the page's points to those of the picture. */
export type Project = (x: number, y: number) => Point;

/** The area of a strip, as the points of an SVG polygon. */
export function areaOf(strip: Strip, above: number, project: Project): string {
  const { length, size } = strip;
  const corners: Point[] = [
    [0, above * size],
    [length, above * size],
    [length, -BELOW * size],
    [0, -BELOW * size],
  ];
  return corners.map(([right, up]) => pointText(project(...pointOn(strip, right, up)))).join(' ');
}

/** A straight line under a strip, `depth` of its letters' size below the base line, as an SVG path. */
export function lineUnder(strip: Strip, depth: number, project: Project): string {
  const at = (right: number) => pointText(project(...pointOn(strip, right, -depth * strip.size)));
  return `M${at(0)}L${at(strip.length)}`;
}

/** A wave under a strip, as an SVG path: waves are a third of the letters' size long, and end where the strip ends. */
export function waveUnder(strip: Strip, depth: number, project: Project): string {
  const { length, size } = strip;
  const half = length / Math.max(2, Math.round(length / (size * 0.17)));
  const at = (right: number, up: number) => pointText(project(...pointOn(strip, right, up - depth * size)));
  let path = `M${at(0, 0)}`;
  for (let right = 0, side = 1; right < length - half / 2; right += half, side = -side) {
    path += `Q${at(right + half / 2, side * size * 0.1)} ${at(right + half, 0)}`;
  }
  return path;
}

const pointText = ([x, y]: Point): string => `${x.toFixed(2)},${y.toFixed(2)}`;
