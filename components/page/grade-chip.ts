import { gradeInfo } from '../../lib/model/grade.ts';
import { drawing, el } from './el.ts';

/** A grade: the meter (readable without colour), the word in full, then the area. */
export function gradeChip(grade: string, area: string | null, current: boolean): HTMLElement {
  const { tone, level, of } = gradeInfo(grade);
  return el(
    'p',
    { class: `grade grade--${tone}` },
    meter(level, Math.max(of, 1)),
    el('b', {}, grade.charAt(0).toUpperCase() + grade.slice(1)),
    area && el('span', { class: 'grade__area' }, area),
    !current && el('span', { class: 'soft' }, 'Earlier inspection'),
  );
}

/** Bars of growing height, `level` of them filled. */
function meter(level: number, bars: number): SVGElement {
  const svg = drawing('svg', {
    class: 'meter',
    viewBox: `0 0 ${bars * 4 - 1} 12`,
    width: bars * 4 - 1,
    height: 12,
    'aria-hidden': 'true',
  });
  for (let i = 0; i < bars; i++) {
    const height = bars === 1 ? 11 : 4 + (7 * i) / (bars - 1);
    const fill = i < level ? 'currentColor' : 'none';
    svg.append(
      drawing('rect', { x: i * 4 + 0.5, y: 11.5 - height, width: 2, height, fill, stroke: 'currentColor' }),
    );
  }
  return svg;
}
