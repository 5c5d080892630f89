import * as Plot from '@observablehq/plot';
import { shortFramework } from '../../lib/history/scale-words.ts';
import type { Timeline } from '../../lib/history/timeline.ts';
import { dayInWords } from '../../lib/model/day.ts';
import { frameworkName } from '../../lib/model/framework-name.ts';
import type { Layout } from './lay-out-timeline.ts';

/** Which framework was in use, behind the lanes; its name at the top. */
export function bands({ bands: all, top, bottom, type }: Layout): Plot.Markish[] {
  return all.flatMap(({ framework, x1, x2 }, i) => [
    ...(i % 2 === 0 ? [Plot.rect([0], { x1, x2, y1: 0, y2: bottom, fill: 'var(--in-ground)' })] : []),
    ...(i > 0
      ? [Plot.ruleX([x1], { y1: 0, y2: bottom, stroke: 'var(--in-line-strong)', strokeDasharray: '2,3' })]
      : []),
    Plot.text([shortFramework(framework)], {
      x: x1,
      y: top / 2,
      dx: 6,
      textAnchor: 'start',
      lineWidth: Math.max(1, (x2 - x1 - 8) / type),
      textOverflow: 'ellipsis',
      fill: 'var(--in-ink-soft)',
      fontWeight: 600,
      title: () => frameworkName(framework) ?? framework,
    }),
  ]);
}

/** A hairline for each grade, and a stronger line between lanes. */
export const rungs = ({ rows, left, right }: Layout): Plot.Markish[] => [
  Plot.ruleY(
    rows.flatMap(({ rungs: ys }) => ys),
    { x1: left, x2: right, stroke: 'var(--in-line)' },
  ),
  Plot.ruleY(
    rows.map(({ y1 }) => y1),
    { x1: 0, x2: right, stroke: 'var(--in-line-strong)', strokeOpacity: 0.6 },
  ),
];

/** Years, or months, along the foot. */
export const years = ({ ticks, bottom, type }: Layout): Plot.Markish[] => [
  Plot.ruleX(ticks, { x: 'x', y1: bottom, y2: bottom + 5, stroke: 'var(--in-line-strong)' }),
  Plot.text(ticks, { x: 'x', y: bottom + type * 1.3, text: 'label', fill: 'var(--in-ink-soft)' }),
];

/** What each lane is, beside it or above. */
export const laneNames = ({ rows, nameWidth, type, isNarrow, visitsY }: Layout): Plot.Markish[] => {
  const names = rows.map(({ lane, nameY }) => ({ label: lane.label, y: nameY }));
  if (visitsY !== null)
    names.push({ label: 'Visits without grades', y: visitsY - (isNarrow ? type * 1.4 : 0) });
  return [
    Plot.text(names, {
      x: 0,
      y: 'y',
      text: 'label',
      textAnchor: 'start',
      lineAnchor: 'middle',
      lineWidth: (0.85 * nameWidth) / type,
      lineHeight: 1.25,
      fill: 'var(--in-ink)',
      fontWeight: 600,
    }),
  ];
};

/** Inspections and visits that gave no grade, as dots at the foot. */
export function visits({ visits: all }: Timeline, layout: Layout): Plot.Markish[] {
  if (layout.visitsY === null) return [];
  const xs = all.map(({ day }) => layout.xOf(day));
  const marks = all.map(({ report, day }, i) => {
    const name = shortFramework(report.facts.framework ?? '');
    const room = (xs[i + 1] ?? layout.right) - xs[i]! - 1.6 * layout.type;
    return {
      x: xs[i]!,
      words: room > name.length * layout.type * 0.55 ? name : '',
      title: `${frameworkName(report.facts.framework) ?? report.title}, ${dayInWords(day)}`,
    };
  });
  return [
    Plot.ruleY([layout.visitsY], { x1: layout.left, x2: layout.right, stroke: 'var(--in-line)' }),
    Plot.dot(marks, {
      x: 'x',
      y: layout.visitsY,
      r: layout.radius * 0.55,
      fill: 'var(--in-ink-soft)',
      title: 'title',
    }),
    Plot.text(marks, {
      x: 'x',
      y: layout.visitsY,
      dx: layout.type * 0.7,
      text: 'words',
      textAnchor: 'start',
      fill: 'var(--in-ink-soft)',
      stroke: 'var(--in-paper)',
      strokeWidth: 4,
    }),
  ];
}
