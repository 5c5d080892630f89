import { Chart } from '../../../components/charts/Chart.tsx';
import { gradeShape, shapePath } from '../../../components/charts/grade-shape.ts';
import type { Column } from '../../../lib/export/csv.ts';
import { gradesOn, inSentence, SCALE_TITLES, shortFramework } from '../../../lib/history/scale-words.ts';
import type { Judged, Timeline } from '../../../lib/history/timeline.ts';
import { dayInWords } from '../../../lib/model/day.ts';
import { frameworkName } from '../../../lib/model/framework-name.ts';
import { followPlace, PlaceLink, placeOf } from '../PlaceLink.tsx';

export interface TimelineChartProps {
  timeline: Timeline;
  /** Whose judgements. */
  name: string;
}

/** The judgements on one scale over time. */
export function TimelineChart({ timeline, name }: TimelineChartProps) {
  const rows = timeline.lanes.flatMap((lane) => lane.marks.map((mark) => ({ ...mark, lane: lane.label })));
  const marks = new Map(rows.map((mark) => [hrefOf(mark), mark]));
  return (
    <Chart
      title={SCALE_TITLES[timeline.scale]}
      description={wordsOf(timeline)}
      subject={`${name} ${SCALE_TITLES[timeline.scale]}`}
      columns={COLUMNS}
      alsoInFile={[
        { name: 'Of', value: () => name },
        { name: 'Link', value: hrefOf },
      ]}
      rows={rows}
      first={({ report, page, day, told }) => (
        <PlaceLink report={report} page={page}>
          {told === 'before' && 'Before '}
          {dayInWords(day)}
        </PlaceLink>
      )}
      draw={async (size) => {
        const { drawTimeline } = await import('../../../components/charts/draw-timeline.ts');
        return drawTimeline(timeline, size, hrefOf);
      }}
      drawn={JSON.stringify(timeline)}
      legend={<Legend timeline={timeline} />}
      onFollow={(href, event) => {
        const mark = marks.get(href);
        if (mark) followPlace(event, mark.report, mark.page);
      }}
    />
  );
}

const hrefOf = ({ report, page }: Judged) => placeOf(report, page);

type TimelineRow = Judged & { lane: string };

const recalledBy = ({ told, report }: Judged): string | null =>
  told === 'own' ? null : `Report of ${dayInWords(report.facts.inspection.start ?? '')}`;

const COLUMNS: Column<TimelineRow>[] = [
  { name: 'Inspected', value: ({ day, told }) => (told === 'before' ? `Before ${day}` : day) },
  { name: 'Area', value: ({ lane }) => lane },
  { name: 'Area as printed', value: ({ area }) => area },
  { name: 'Grade', value: ({ grade }) => inSentence(grade) },
  { name: 'Inspection', value: ({ report }) => frameworkName(report.facts.framework) },
  { name: 'Recalled by', value: recalledBy },
  { name: 'Page', value: ({ page }) => page },
];

/** What the chart shows, for those who do not see it: how many areas, over which time, and the latest grades. */
function wordsOf({ lanes, bands, visits }: Timeline): string {
  const own = lanes.flatMap(({ marks }) => marks.filter(({ told }) => told === 'own'));
  const days = own.map(({ day }) => day).sort();
  const latest = days.at(-1);
  const now = lanes.flatMap(({ label, marks }) => {
    const mark = marks.findLast(({ told, day }) => told === 'own' && day === latest);
    return mark ? [`${label}: ${mark.grade}`] : [];
  });
  const frameworks = [...new Set(bands.map(({ framework }) => framework))]
    .filter((id) => /^[A-Z]{3,}$/.test(shortFramework(id)))
    .map((id) => `${shortFramework(id)}: ${frameworkName(id)}.`);
  return [
    latest && `Latest, ${dayInWords(latest)}: ${now.join('; ')}.`,
    ...frameworks,
    lanes.some(({ marks }) => marks.some(({ told }) => told !== 'own')) &&
      'Hollow marks are recalled by a later report; where it does not say when, they stand a little before it.',
    visits.length > 0 && 'Dots at the foot are visits and letters that give no grade.',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Each grade with its shape and its word, the best first. */
function Legend({ timeline: { scale, lanes } }: { timeline: Timeline }) {
  const marks = lanes.flatMap((lane) => lane.marks);
  const grades = gradesOn(
    scale,
    marks.map(({ grade }) => grade),
  );
  return (
    <ul class="legend" aria-label="Grades">
      {grades.map((grade) => (
        <li key={grade} class="legend__item">
          <Shape grade={grade} />
          {inSentence(grade)}
        </li>
      ))}
      {marks.some(({ told }) => told !== 'own') && (
        <li class="legend__item">
          <svg class="legend__shape" viewBox="-8 -8 16 16" aria-hidden="true">
            <path d={shapePath('circle', 6)} fill="none" stroke="var(--in-ink-soft)" stroke-width="1.5" />
          </svg>
          Recalled by a later report
        </li>
      )}
    </ul>
  );
}

function Shape({ grade }: { grade: string }) {
  const { shape, colour } = gradeShape(grade);
  return (
    <svg class="legend__shape" viewBox="-8 -8 16 16" aria-hidden="true">
      <path d={shapePath(shape, 6)} fill={colour} />
    </svg>
  );
}
