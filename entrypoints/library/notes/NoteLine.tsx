import { Check } from 'lucide';
import { GradeChip } from '../../../components/GradeChip.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { Marked } from '../../../components/Marked.tsx';
import { TagDot } from '../../../components/TagDot.tsx';
import { useTagColours } from '../../../components/tag-colours.ts';
import { reportName } from '../../../lib/export/citation.ts';
import { dayOf } from '../../../lib/model/day.ts';
import { gradeInfo } from '../../../lib/model/grade.ts';
import type { Report } from '../../../lib/model/report.ts';
import type { Row } from './use-rows.ts';

export interface NoteLineProps {
  row: Row;
  /** Whether a heading above says which report it is. */
  underHeading: boolean;
  /** Which words to mark; undefined when none were searched for. */
  sought: ((word: string) => boolean) | undefined;
}

/** A note on three lines: what it is, its words or the reader's own, and where it comes from. */
export function NoteLine({ row: { note, report }, underHeading, sought }: NoteLineProps) {
  const colourOf = useTagColours();
  const { kind, finding, quote, colour, page, tags } = note;
  const judged = kind === 'judgement' && finding?.grade ? finding : null;
  const tone = gradeInfo(finding?.grade ?? '').tone;
  const lone = !judged && !note.note;
  return (
    <div class={`line__body card--${colour ?? kind} grade--${tone}`}>
      {judged && (
        <span class="line__text">
          <GradeChip grade={judged.grade ?? ''} area={judged.area} current={judged.current} />
        </span>
      )}
      {!(judged && note.note) && (
        <span class={lone ? 'line__text line__text--two' : 'line__text'}>
          <Marked text={quote.exact} sought={sought} />
        </span>
      )}
      {note.note && (
        <span class="line__text line__text--own">
          <Marked text={note.note} sought={sought} />
        </span>
      )}
      <span class="line__meta">
        {!underHeading && (
          <>
            <b class="line__where">
              <Marked text={note.group} sought={sought} />
            </b>
            {report && <span class="line__report-name">{reportName(report)}</span>}
          </>
        )}
        {page !== null && <span class="line__fixed">p. {page}</span>}
        {tags.length > 0 && (
          <span class="line__tags">
            {tags.map((tag) => (
              <span key={tag}>
                <TagDot colour={colourOf(tag)} />
                <Marked text={tag} sought={sought} />
              </span>
            ))}
          </span>
        )}
        <span class="line__fixed line__day">{dayOf(note.createdAt)}</span>
      </span>
    </div>
  );
}

/** The heading over the notes of a report. */
export function ReportLine({ report }: { report: Report }) {
  return (
    <div class="line__report">
      <b>{report.group}</b>
      <span>{reportName(report)}</span>
    </div>
  );
}

/** Whether a note is selected; its row says so to screen readers. */
export function SelectBox({ on }: { on: boolean }) {
  return (
    <span class="line__box" data-on={on || undefined}>
      {on && <Icon node={Check} size={12} />}
    </span>
  );
}
