import type { Mark, MarkStyle } from '../../lib/model/mark.ts';
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
  const group = element('g', { class: classOf(style), 'data-mark': id, 'data-saved': saved ? '' : null });
  for (const strip of strips) group.append(element('polygon', { points: areaOf(strip, ABOVE, project) }));
  for (const strip of strips) {
    for (const d of underlinesOf(style, strip, project)) {
      group.append(element('path', { d, 'stroke-width': (strip.size * WIDTHS[style.kind]).toFixed(2) }));
    }
  }
  return group;
}

/** Kind, then grade tone or colour: the style sheet knows the rest. */
export function classOf(style: MarkStyle): string {
  const tone = style.kind === 'judgement' ? ` mark--${style.tone}` : '';
  const colour = style.kind === 'highlight' ? ` mark--${style.colour}` : '';
  return `mark mark--${style.kind}${tone}${colour}`;
}

/** Thickness of the underline, of the letters' size. */
const WIDTHS: Record<MarkStyle['kind'], number> = {
  judgement: 0.13,
  recommendation: 0.065,
  strength: 0.1,
  concern: 0.085,
  doubtful: 0.1,
  highlight: 0.05,
};

function underlinesOf({ kind }: MarkStyle, strip: Strip, project: Project): string[] {
  if (kind === 'recommendation') return [waveUnder(strip, 0.2, project)];
  if (kind === 'highlight') return [lineUnder(strip, 0.12, project), lineUnder(strip, 0.23, project)];
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
