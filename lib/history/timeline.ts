import type { Scale } from '../model/comparable-area.ts';
import type { Judgement } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { daysIn } from '../text/dates.ts';
import { type LaneName, laneOf } from './lane.ts';
import { dayOfRead, type Read } from './subjects.ts';

/** One judgement in a history. */
export interface Judged {
  /** The report that says it. */
  report: Report;
  /** As printed. */
  area: string;
  grade: string;
  /** PDF page from 1; null for pages of the web. */
  page: number | null;
  /** The day of the inspection that gave it (ISO); of one that is recalled without a date the day of the report that recalls it. */
  day: string;
  /** own: that inspection's own report says it. recalled: a later one does. before: a later one does, and gives no date. */
  told: 'own' | 'recalled' | 'before';
}

/** One area through time, under one name. */
export interface Lane extends LaneName {
  /** The earliest first. */
  marks: Judged[];
}

/** Inspections of one framework in a row, by their first and last day. */
export interface Band {
  framework: string;
  from: string;
  to: string;
}

/** An inspection or visit that gave no grades. */
export interface Visit {
  report: Report;
  day: string;
}

/** What may be drawn on one axis: areas that are graded on one scale. */
export interface Timeline {
  scale: Scale;
  lanes: Lane[];
  bands: Band[];
  /** Only with the first of several timelines. */
  visits: Visit[];
}

const SCALES: Scale[] = ['four-point', 'report-card', 'three-outcomes', 'progress', 'met'];

/** The judgements of one subject through time, a timeline for each scale. Reports without a date are left out, as are articles. */
export function timelinesOf(read: Read[]): Timeline[] {
  const dated = read
    .filter((one) => dayOfRead(one) !== '' && one.report.facts.framework !== null)
    .toSorted((a, b) => dayOfRead(a).localeCompare(dayOfRead(b)));
  const lanes = lanesOf(dated);
  const visits = dated.filter(isVisit).map((one) => ({ report: one.report, day: dayOfRead(one) }));
  return SCALES.flatMap((scale) => {
    const own = lanes.filter((lane) => lane.scale === scale).sort((a, b) => a.order - b.order);
    return own.length === 0 ? [] : [{ scale, lanes: own, bands: bandsOf(own), visits: [] as Visit[] }];
  }).map((timeline, i) => (i === 0 ? { ...timeline, visits } : timeline));
}

/** On how many different days something was judged: from two on there is a history. */
export const daysOf = ({ lanes }: Timeline): number =>
  new Set(lanes.flatMap(({ marks }) => marks.map(({ day, told }) => (told === 'before' ? '' : day)))).size;

const ownJudgements = ({ reading }: Read): Judgement[] =>
  reading.findings.flatMap(({ finding }) =>
    finding.kind === 'judgement' && finding.authority === null ? [finding] : [],
  );

const isVisit = (read: Read): boolean => !ownJudgements(read).some(({ current }) => current);

function lanesOf(read: Read[]): Lane[] {
  const lanes = new Map<string, Lane>();
  for (const one of read) for (const told of [...ownMarks(one), ...recalledMarks(one)]) add(lanes, one, told);
  return [...lanes.values()].map((lane) => ({
    ...lane,
    marks: lane.marks.sort(
      (a, b) => a.day.localeCompare(b.day) || Number(b.told === 'before') - Number(a.told === 'before'),
    ),
  }));
}

/** The judgements of the table or headline; of a report that has none, those of its text. */
function ownMarks(read: Read): Judged[] {
  const current = marksOf(read, ({ current: is }) => is);
  const formal = current.filter(({ formal: is }) => is);
  return (formal.length > 0 ? formal : current).map(({ mark }) => mark);
}

function recalledMarks(read: Read): Judged[] {
  return marksOf(read, ({ current }) => !current).map(({ mark, words }) => {
    const day = daysIn(words)?.start ?? null;
    return day !== null && day < mark.day ? { ...mark, day, told: 'recalled' } : { ...mark, told: 'before' };
  });
}

function marksOf(read: Read, wanted: (judgement: Judgement) => boolean) {
  return read.reading.findings.flatMap(({ finding, words, page }) => {
    if (finding.kind !== 'judgement' || finding.authority !== null || !wanted(finding)) return [];
    const { area, grade, formal } = finding;
    const mark: Judged = { report: read.report, area, grade, page, day: dayOfRead(read), told: 'own' };
    return [{ mark, words, formal }];
  });
}

/** Each area once a report; what is recalled only where the history does not know it already. */
function add(lanes: Map<string, Lane>, { report }: Read, mark: Judged): void {
  const name = laneOf(report.facts.framework, mark.area, mark.grade);
  const id = `${name.scale} ${name.key}`;
  const lane = lanes.get(id) ?? { ...name, marks: [] };
  const isKnown =
    mark.told === 'own'
      ? lane.marks.some(({ report: by, told }) => by.id === report.id && told === 'own')
      : lane.marks.some((before) => isSame(before, mark));
  if (isKnown) return;
  lanes.set(id, { ...lane, marks: [...lane.marks, mark] });
}

/** How far apart the printed day of an inspection and the first day of its report may lie. */
const MONTH = 31 * 24 * 3600 * 1000;

/** Whether what is recalled is most likely this: the inspection of that day, or, without a day, one before with the same grade. */
function isSame(before: Judged, recalled: Judged): boolean {
  if (before.report.id === recalled.report.id && before.told === 'own') return false;
  if (recalled.told === 'before') return before.grade === recalled.grade;
  return Math.abs(Date.parse(before.day) - Date.parse(recalled.day)) <= MONTH;
}

/** Stretches in which one framework was used, by the reports whose own judgements are drawn. */
function bandsOf(lanes: Lane[]): Band[] {
  const own = lanes
    .flatMap(({ marks }) => marks.filter(({ told }) => told === 'own'))
    .sort((a, b) => a.day.localeCompare(b.day));
  const bands: Band[] = [];
  for (const { report, day } of own) {
    const framework = report.facts.framework!;
    const last = bands.at(-1);
    if (last?.framework === framework) last.to = day;
    else bands.push({ framework, from: day, to: day });
  }
  return bands;
}
