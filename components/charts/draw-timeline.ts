import * as Plot from '@observablehq/plot';
import { inSentence, shortGrade } from '../../lib/history/scale-words.ts';
import type { Judged, Timeline } from '../../lib/history/timeline.ts';
import { dayInWords } from '../../lib/model/day.ts';
import { frameworkName } from '../../lib/model/framework-name.ts';
import { gradeInfo } from '../../lib/model/grade.ts';
import { gradeShape, symbolOf } from './grade-shape.ts';
import { type Layout, layOut, type Row } from './lay-out-timeline.ts';
import { nameLinks } from './name-links.ts';
import { bands, laneNames, rungs, visits, years } from './timeline-ground.ts';

export interface Size {
  /** CSS pixels that there are. */
  width: number;
  /** CSS pixels of 1rem: charts grow with the reader's type. */
  rem: number;
}

/** A mark at its place. */
interface Placed extends Judged {
  lane: string;
  x: number;
  y: number;
  words: string;
  /** Where the words beside it end. */
  wordsEnd: number;
  href: string | null;
}

/**
 * A timeline as SVG: a lane for each area with a rung for each grade, one mark for each judgement, linked by `hrefOf` to its place. Colours
 * are our tokens, so that light, dark and forced colours reach it.
 */
export function drawTimeline(
  timeline: Timeline,
  size: Size,
  hrefOf: (mark: Judged) => string | null,
): SVGSVGElement {
  const layout = layOut(timeline, size);
  const placed = layout.rows.flatMap((row) => placeMarks(row, layout, hrefOf));
  const own = placed.filter(({ told }) => told === 'own');
  const recalled = placed.filter(({ told }) => told !== 'own');
  const svg = Plot.plot({
    width: size.width,
    height: layout.height,
    margin: 0,
    style: { background: 'none', fontFamily: 'inherit', fontSize: `${layout.type}px`, overflow: 'visible' },
    x: { type: 'linear', domain: [0, size.width], range: [0, size.width], axis: null },
    y: { type: 'linear', domain: [0, layout.height], range: [0, layout.height], axis: null },
    marks: [
      ...bands(layout),
      ...rungs(layout),
      ...years(layout),
      ...laneNames(layout),
      ...steps(placed),
      tails(recalled, layout),
      ...dots(recalled, layout, { hollow: true }),
      ...dots(own, layout, { hollow: false }),
      labels(placed, layout),
      ...visits(timeline, layout),
    ],
  }) as SVGSVGElement;
  return nameLinks(svg);
}

function placeMarks(row: Row, layout: Layout, hrefOf: (mark: Judged) => string | null): Placed[] {
  const rights = row.lane.marks.map(
    (mark) => layout.xOf(mark.day) - (mark.told === 'before' ? layout.back : 0),
  );
  return row.lane.marks.map((mark, i) => {
    const x = rights[i]!;
    const room = (rights[i + 1] ?? layout.right) - x - 1.6 * layout.type;
    const word = inSentence(mark.grade);
    const words = room > word.length * layout.type * 0.56 ? word : shortGrade(mark.grade);
    const wordsEnd = x + (1.2 + words.length * 0.56) * layout.type;
    return { ...mark, lane: row.lane.key, x, y: row.yOf(mark.grade), words, wordsEnd, href: hrefOf(mark) };
  });
}

/** From each grade to the next of its lane; not through the words beside a mark. */
function steps(placed: Placed[]): Plot.Markish[] {
  const own = placed.filter(({ told }) => told === 'own');
  const pairs = own.flatMap((from, i) => {
    const to = own[i + 1];
    return to?.lane === from.lane ? [{ from, to }] : [];
  });
  const stroke = 'var(--in-line-strong)';
  type Pair = (typeof pairs)[number];
  return [
    Plot.link(
      pairs.filter(({ from, to }) => to.x > from.wordsEnd),
      {
        x1: ({ from }: Pair) => from.wordsEnd,
        x2: ({ to }: Pair) => to.x,
        y1: ({ from }: Pair) => from.y,
        y2: ({ from }: Pair) => from.y,
        stroke,
      },
    ),
    Plot.link(pairs, {
      x1: ({ to }: Pair) => to.x,
      x2: ({ to }: Pair) => to.x,
      y1: ({ from }: Pair) => from.y,
      y2: ({ to }: Pair) => to.y,
      stroke,
    }),
  ];
}

/** From what is recalled to the report that recalls it. */
const tails = (recalled: Placed[], layout: Layout): Plot.Markish =>
  Plot.link(
    recalled.filter(({ told }) => told === 'before'),
    {
      x1: 'x',
      x2: (mark: Placed) => layout.xOf(mark.day),
      y1: 'y',
      y2: 'y',
      stroke: 'var(--in-line-strong)',
      strokeDasharray: '1,3',
    },
  );

const dots = (marks: Placed[], { radius }: Layout, { hollow }: { hollow: boolean }): Plot.Markish[] => [
  Plot.dot(marks, {
    x: 'x',
    y: 'y',
    r: radius,
    symbol: ({ grade }: Placed) => symbolOf(gradeShape(grade).shape),
    fill: hollow ? 'var(--in-paper)' : ({ grade }: Placed) => gradeShape(grade).colour,
    stroke: ({ grade }: Placed) => gradeShape(grade).colour,
    strokeWidth: 1.5,
    href: 'href',
    ariaLabel: markName,
    title: markName,
  } as Plot.DotOptions),
];

/** "Good: help and protection, 3 October 2022". */
export function markName({ grade, area, day, told, report }: Judged): string {
  const of = frameworkName(report.facts.framework) ?? report.title;
  if (told === 'own') return `${inSentence(grade)}: ${area}, ${dayInWords(day)}, ${of}`;
  const by = `as recalled by the report of ${dayInWords(report.facts.inspection.start ?? day)}`;
  return `${inSentence(grade)}: ${area}, ${told === 'before' ? 'date not said' : dayInWords(day)}, ${by}`;
}

const labels = (marks: Placed[], { type }: Layout): Plot.Markish =>
  Plot.text(marks, {
    x: 'x',
    y: 'y',
    dx: type * 0.85,
    text: 'words',
    textAnchor: 'start',
    fill: 'var(--in-ink)',
    stroke: 'var(--in-paper)',
    strokeWidth: 4,
    fillOpacity: ({ grade }: Placed) => (gradeInfo(grade).of === 0 ? 0.9 : 1),
  } as Plot.TextOptions);
