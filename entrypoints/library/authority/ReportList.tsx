import { FolderMinus } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { GradeChip } from '../../../components/GradeChip.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { useFocusKept } from '../../../components/use-focus-kept.ts';
import { askedIn } from '../../../lib/history/asked.ts';
import { laneOf } from '../../../lib/history/lane.ts';
import { inSentence } from '../../../lib/history/scale-words.ts';
import type { Read } from '../../../lib/history/subjects.ts';
import { askBackground } from '../../../lib/messages/ask.ts';
import { dayInWords, periodInWords } from '../../../lib/model/day.ts';
import type { Judgement } from '../../../lib/model/finding.ts';
import { frameworkName } from '../../../lib/model/framework-name.ts';
import { ALL_NOTES, libraryHash } from '../../../lib/model/library-address.ts';
import type { Report } from '../../../lib/model/report.ts';
import type { ListedReport } from '../../../lib/store/authority-page.ts';
import { counted } from '../../../lib/text/counted.ts';
import { PlaceLink } from '../PlaceLink.tsx';

/** Every report of an authority, the latest inspection first: what was judged, and what can be done with it. */
export function ReportList({ group, reports }: { group: string; reports: ListedReport[] }) {
  const [problem, setProblem] = useState<string | null>(null);
  const root = useRef<HTMLElement>(null);
  const leaving = useFocusKept(root, '.icon-button');
  const remove = (id: string) => {
    leaving();
    setProblem(null);
    askBackground('removeReports', { ids: [id] }).catch((error: unknown) =>
      setProblem(error instanceof Error ? error.message : String(error)),
    );
  };
  return (
    <section aria-label="Reports" ref={root}>
      <h2>
        Reports <span class="count">{reports.length}</span>
      </h2>
      {problem && <p role="alert">{problem}</p>}
      <ul class="reports">
        {reports.map((one) => (
          <ReportRow key={one.report.id} {...one} group={group} onRemove={() => remove(one.report.id)} />
        ))}
      </ul>
    </section>
  );
}

interface ReportRowProps extends ListedReport {
  group: string;
  onRemove(): void;
}

function ReportRow({ report, read, notes, group, onRemove }: ReportRowProps) {
  const kind = frameworkName(report.facts.framework);
  const filter = { ...ALL_NOTES, groups: [group], reports: [report.id] };
  const name = `${kind ?? report.title}, ${whenOf(report)}`;
  return (
    <li class="reports__row">
      <p class="reports__when">{whenOf(report)}</p>
      <div class="reports__what">
        <p class="reports__kind">
          <PlaceLink report={report} page={null}>
            {report.facts.provider && report.facts.provider !== group && `${report.facts.provider}: `}
            {kind ?? report.title}
          </PlaceLink>
        </p>
        {read && <Judgements read={read} />}
        <p class="meta">
          {read ? <Asked read={read} /> : <span>Not read into the library: open it to add what it says</span>}
          {notes > 0 ? (
            <a href={libraryHash({ view: 'notes', filter })}>{counted(notes, 'note')}</a>
          ) : (
            <span>No notes</span>
          )}
          {!report.addresses.length && report.file && <span>From the file {report.file}</span>}
        </p>
      </div>
      <button
        type="button"
        class="icon-button"
        title="Take out of the library"
        aria-label={`Take out of the library: ${name}`}
        onClick={onRemove}
      >
        <Icon node={FolderMinus} />
      </button>
    </li>
  );
}

const whenOf = ({ facts: { inspection } }: Report): string =>
  periodInWords(inspection.start, inspection.end) ??
  (inspection.published ? `Published ${dayInWords(inspection.published)}` : 'No date');

/** The judgements of the table or headline, in printed order. */
function Judgements({ read }: { read: Read }) {
  const judged = read.reading.findings
    .map(({ finding }) => finding)
    .filter(
      (finding): finding is Judgement =>
        finding.kind === 'judgement' && finding.formal && finding.current && finding.authority === null,
    );
  if (judged.length === 0) return null;
  return (
    <ul class="reports__grades" aria-label="Judgements">
      {judged.map(({ area, grade }, i) => (
        <li key={i} title={`${area}: ${inSentence(grade)}`}>
          <GradeChip grade={grade} area={laneOf(read.report.facts.framework, area, grade).label} />
        </li>
      ))}
    </ul>
  );
}

function Asked({ read }: { read: Read }) {
  const asked = askedIn(read);
  return <span>{asked.length > 0 ? counted(asked.length, 'recommendation') : 'No recommendations'}</span>;
}
