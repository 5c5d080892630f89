import type { Subject } from '../../../lib/history/subjects.ts';
import { daysOf, type Timeline, timelinesOf } from '../../../lib/history/timeline.ts';
import { AskedAndSaid } from './AskedAndSaid.tsx';
import { TimelineChart } from './TimelineChart.tsx';

/** The judgements of one subject over time, a chart for each scale; and what was asked of it beside what came after. */
export function SubjectHistory({ subject, group }: { subject: Subject; group: string }) {
  const timelines = timelinesOf(subject.read);
  const drawn = timelines.filter((timeline) => daysOf(timeline) > 1);
  const name = subject.name ?? group;
  return (
    <>
      {drawn.map((timeline) => (
        <TimelineChart key={timeline.scale} timeline={timeline} name={name} />
      ))}
      {timelines.length > drawn.length && (
        <p class="subject__single">
          {singleWords(
            timelines.filter((one) => !drawn.includes(one)),
            drawn.length > 0,
          )}
        </p>
      )}
      {timelines.length === 0 && (
        <p class="subject__single">
          None of these reports gives a grade, so there is no history of judgements to draw.
        </p>
      )}
      <AskedAndSaid read={subject.read} />
    </>
  );
}

const KINDS: Record<Timeline['scale'], string> = {
  'four-point': 'judgements from outstanding to inadequate',
  'report-card': 'a report card',
  'three-outcomes': 'one of three outcomes',
  progress: 'progress',
  met: 'requirements as met or not met',
};

/** Why there is no chart. */
const singleWords = (single: Timeline[], hasOthers: boolean): string =>
  hasOthers
    ? `One inspection alone gives ${single.map(({ scale }) => KINDS[scale]).join(', and ')}: a chart comes with the second. It is in the list of reports.`
    : 'One inspection with grades is in the library so far. A chart over time comes with the second; its judgements are in the list of reports.';
