import { gradesOn } from '../../lib/history/scale-words.ts';
import type { Lane, Timeline } from '../../lib/history/timeline.ts';
import { gradeInfo } from '../../lib/model/grade.ts';

/** A lane at its place, in CSS pixels from the top. */
export interface Row {
  lane: Lane;
  y1: number;
  nameY: number;
  /** Where each level of the scale lies. */
  rungs: number[];
  yOf(grade: string): number;
}

/** Where everything in a timeline goes, in CSS pixels. */
export interface Layout {
  rows: Row[];
  /** Height of the strip that names the frameworks. */
  top: number;
  bottom: number;
  height: number;
  left: number;
  right: number;
  /** How far before its report a mark stands whose date is not said. */
  back: number;
  nameWidth: number;
  isNarrow: boolean;
  type: number;
  radius: number;
  visitsY: number | null;
  bands: { framework: string; x1: number; x2: number }[];
  ticks: { x: number; label: string }[];
  xOf(day: string): number;
}

/** Under this many rem the names of the lanes stand above them, not beside. */
const NARROW = 44;
const DAY = 24 * 3600 * 1000;

/** Lay a timeline out in the width there is. */
export function layOut(timeline: Timeline, { width, rem }: { width: number; rem: number }): Layout {
  const isNarrow = width < NARROW * rem;
  const type = 0.75 * rem;
  const left = isNarrow ? 0 : 13 * rem;
  const spare = (isNarrow ? 2.5 : 9) * rem;
  const [back, right] = [1.75 * rem, width];
  const time = timeOf(timeline);
  const [from, to] = [left + 1.25 * rem + (time.hasBefore ? back : 0), right - spare];
  const scale = (at: number) => from + ((at - time.from) / (time.to - time.from)) * (to - from);
  const xOf = (day: string) => scale(Date.parse(day));
  const top = 1.5 * rem;
  const rows = rowsOf(timeline, top, rem, isNarrow);
  const end = rows.at(-1)!.y1 + heightOf(timeline, rem, isNarrow);
  const visitsY = timeline.visits.length > 0 ? end + (isNarrow ? 1.9 : 1) * rem : null;
  const bottom = visitsY === null ? end : visitsY + 0.75 * rem;
  return {
    rows,
    top,
    bottom,
    height: bottom + 1.75 * rem,
    left,
    right,
    back,
    nameWidth: isNarrow ? width : 12 * rem,
    isNarrow,
    type,
    radius: 0.375 * rem,
    visitsY,
    bands: timeline.bands.map(({ framework, from: day }, i, all) => ({
      framework,
      x1: i === 0 ? left : xOf(day) - 0.75 * rem,
      x2: all[i + 1] ? xOf(all[i + 1]!.from) - 0.75 * rem : right,
    })),
    ticks: ticksOf(time, scale, 3.5 * rem),
    xOf,
  };
}

/** First and last day of everything drawn; at least two months, so that they are apart. */
function timeOf({ lanes, visits }: Timeline) {
  const marks = lanes.flatMap(({ marks: own }) => own);
  const days = [...marks, ...visits].map(({ day }) => Date.parse(day));
  const [from, to] = [Math.min(...days), Math.max(...days)];
  return { from, to: Math.max(to, from + 60 * DAY), hasBefore: marks.some(({ told }) => told === 'before') };
}

const levelsOf = ({ scale, lanes }: Timeline): number[] => {
  const given = lanes.flatMap(({ marks }) => marks.map(({ grade }) => grade));
  const rungs = gradesOn(scale, given).filter((grade) => gradeInfo(grade).of > 0);
  return [...new Set(rungs.map((grade) => gradeInfo(grade).level))].sort((a, b) => a - b);
};

const STEP = 0.95;
const heightOf = (timeline: Timeline, rem: number, isNarrow: boolean): number =>
  (STEP * (levelsOf(timeline).length - 1) + (isNarrow ? 3 : 1.7)) * rem;

function rowsOf(timeline: Timeline, top: number, rem: number, isNarrow: boolean): Row[] {
  const levels = levelsOf(timeline);
  const height = heightOf(timeline, rem, isNarrow);
  return timeline.lanes.map((lane, i) => {
    const y1 = top + i * height;
    const lowest = y1 + height - 0.85 * rem;
    const rungs = levels.map((_, step) => lowest - step * STEP * rem);
    const middle = (rungs[0]! + rungs.at(-1)!) / 2;
    const yOf = (grade: string) => {
      const { level, of } = gradeInfo(grade);
      return of === 0 ? middle : rungs[levels.indexOf(level)]!;
    };
    return { lane, y1, nameY: isNarrow ? y1 + 0.85 * rem : middle, rungs, yOf };
  });
}

/** The first days of years, as many as fit; of months where there are less than two years. */
function ticksOf(time: { from: number; to: number }, scale: (at: number) => number, least: number) {
  const start = new Date(time.from);
  const isShort = time.to - time.from < 730 * DAY;
  const firsts = Array.from({ length: 400 }, (_, i) =>
    isShort
      ? Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + i, 1)
      : Date.UTC(start.getUTCFullYear() + i, 0, 1),
  ).filter((at) => at >= time.from && at <= time.to);
  const apart = firsts.length > 1 ? scale(firsts[1]!) - scale(firsts[0]!) : least;
  const every = Math.max(1, Math.ceil((isShort ? 1.5 * least : least) / apart));
  const words = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(isShort && { month: 'short' }),
  });
  return firsts.filter((_, i) => i % every === 0).map((at) => ({ x: scale(at), label: words.format(at) }));
}
