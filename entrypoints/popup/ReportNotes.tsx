import { ChevronRight } from 'lucide';
import { useState } from 'preact/hooks';
import { ExportButton } from '../../components/ExportButton.tsx';
import { Icon } from '../../components/Icon.tsx';
import { NoteRow } from '../../components/NoteRow.tsx';
import { useAnnotations } from '../../components/use-annotations.ts';
import { reportName } from '../../lib/export/citation.ts';
import type { Annotation } from '../../lib/model/annotation.ts';
import type { Report } from '../../lib/model/report.ts';
import { annotationsIn } from '../../lib/store/lists.ts';
import { FIRST_NOTES } from '../../lib/store/overview.ts';
import type { NoteHandlers } from './GroupList.tsx';

export interface ReportNotesProps extends NoteHandlers {
  report: Report;
  count: number;
  /** Whether it begins unfolded: of many reports only the first does. */
  first: boolean;
  /** Its newest notes, when they were read already. */
  known: Annotation[] | undefined;
}

/** One report; unfolded, with the notes on it, newest first. */
export function ReportNotes({ report, count, first, known, ...handlers }: ReportNotesProps) {
  const [open, setOpen] = useState(first);
  const name = reportName(report);
  return (
    <section class="report">
      <div class="report__head">
        <h3 class="report__name">
          <button
            type="button"
            class="report__button"
            aria-expanded={open}
            data-row
            onClick={() => setOpen(!open)}
          >
            <Icon node={ChevronRight} size={12} />
            <span>{name}</span>
            <span class="count">
              {count}
              <span class="visually-hidden">{count === 1 ? ' note' : ' notes'}</span>
            </span>
          </button>
        </h3>
        <ExportButton
          scope={{ reportId: report.id }}
          subject={`${report.group} ${name}`}
          label={`Export ${name}`}
          bare
        />
      </div>
      {open && <Notes report={report} count={count} known={known} {...handlers} />}
    </section>
  );
}

function Notes({ report, count, known, ...handlers }: Omit<ReportNotesProps, 'first'>) {
  const [limit, setLimit] = useState(FIRST_NOTES);
  const notes = useAnnotations(
    (db) => annotationsIn(db, { reportId: report.id }, { limit }),
    `${report.id} ${limit}`,
    known,
  );
  return (
    <>
      <ul>
        {notes?.map((note) => (
          <NoteRow key={note.id} note={note} report={report} {...handlers} />
        ))}
      </ul>
      {count > limit && (
        <button
          type="button"
          class="button button--quiet report__more"
          onClick={() => setLimit(limit + FIRST_NOTES * 4)}
        >
          Show more of the {count} notes
        </button>
      )}
    </>
  );
}
