import type { Mark, MarkStyle } from '../../lib/model/mark.ts';
import { DEFAULT_LOOKS, type Line, type Looks } from '../../lib/model/mark-look.ts';
import { ABOVE, type Strip } from '../../lib/surface/pdf-strips.ts';
import { areaOf, lineUnder, type Project, waveUnder } from './underline.ts';

/** A mark on one page. */
export interface PageMark {
  mark: Mark;
  strips: Strip[];
}

/** A picture of `marks`, to be laid over a page: `width` and `height` in points; it grows with the page. */
export function drawMarks(marks: PageMark[], width: number, height: number, project: Project): SVGSVGElement {
  const svg = element('svg', { class: 'marks', viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' });
  for (const { mark, strips } of marks) svg.append(drawMark(mark, strips, project));
  return svg;
}

function drawMark({ id, style, saved }: Mark, strips: Strip[], project: Project): SVGGElement {
  const line = lineOf(style.kind);
  const group = element('g', { class: classOf(style), 'data-mark': id, 'data-saved': saved ? '' : null });
  for (const strip of strips) group.append(element('polygon', { points: areaOf(strip, ABOVE, project) }));
  for (const strip of strips) {
    for (const d of underlinesOf(line, strip, project)) {
      group.append(element('path', { d, 'stroke-width': (strip.size * WIDTHS[line]).toFixed(2) }));
    }
  }
  return group;
}

/** How the reader wants marks to look; the same on every page of a tab. */
let looks: Looks = DEFAULT_LOOKS;

/** Draw marks like this from now on. */
export const lookLike = (next: Looks): void => {
  looks = next;
};

const lineOf = (kind: MarkStyle['kind']): Line => (kind === 'doubtful' ? 'dotted' : looks[kind].line);

/** Kind and line, then grade tone or colour: the style sheet knows the rest. */
export function classOf(style: MarkStyle): string {
  const { kind } = style;
  const own = kind === 'doubtful' ? null : looks[kind].colour;
  const hue = kind === 'judgement' ? style.tone : kind === 'highlight' ? style.colour : own;
  return `mark mark--${kind} mark--${lineOf(kind)}${hue === null ? '' : ` mark--${hue}`}`;
}

/** Thickness of the underline, of the letters' size. */
const WIDTHS: Record<Line, number> = { solid: 0.13, wavy: 0.065, dotted: 0.1, dashed: 0.085, double: 0.05 };

function underlinesOf(line: Line, strip: Strip, project: Project): string[] {
  if (line === 'wavy') return [waveUnder(strip, 0.2, project)];
  if (line === 'double') return [lineUnder(strip, 0.12, project), lineUnder(strip, 0.23, project)];
  return [lineUnder(strip, 0.18, project)];
}

type Attributes = Record<string, string | null>;
function element<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Attributes,
): SVGElementTagNameMap[K] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(key, value);
  return made;
}
