import { useState } from 'preact/hooks';
import { ExportButton } from '../../components/ExportButton.tsx';
import { NoteRow } from '../../components/NoteRow.tsx';
import { useAnnotations } from '../../components/use-annotations.ts';
import { reportName } from '../../lib/export/citation.ts';
import type { Report } from '../../lib/model/report.ts';
import { annotationsIn } from '../../lib/store/lists.ts';
import type { NoteHandlers } from './GroupList.tsx';

export interface ReportNotesProps extends NoteHandlers {
  report: Report;
  count: number;
}

/** As many notes as are drawn at once; more on request. */
const PAGE = 25;

/** One report and the notes on it, newest first. */
export function ReportNotes({ report, count, onOpen, onDelete }: ReportNotesProps) {
  const [limit, setLimit] = useState(PAGE);
  const notes = useAnnotations(
    (db) => annotationsIn(db, { reportId: report.id }, { limit }),
    `${report.id} ${limit}`,
  );
  const name = reportName(report);
  return (
    <section class="report">
      <div class="report__head">
        <h3 class="report__name">{name}</h3>
        <ExportButton
          scope={{ reportId: report.id }}
          subject={`${report.group} ${name}`}
          label={`Export ${name}`}
          bare
        />
      </div>
      <ul>
        {notes?.map((note) => (
          <NoteRow key={note.id} note={note} report={report} onOpen={onOpen} onDelete={onDelete} />
        ))}
      </ul>
      {count > limit && (
        <button
          type="button"
          class="button button--quiet report__more"
          onClick={() => setLimit(limit + PAGE * 4)}
        >
          Show more of the {count} notes
        </button>
      )}
    </section>
  );
}
