import { useAnnotations } from '../../../components/use-annotations.ts';
import { type Subject, subjectsOf } from '../../../lib/history/subjects.ts';
import { frameworkName } from '../../../lib/model/framework-name.ts';
import { ALL_NOTES, libraryHash } from '../../../lib/model/library-address.ts';
import { authorityPage, type ListedReport } from '../../../lib/store/authority-page.ts';
import type { ViewProps } from '../views.ts';
import './authority.css';
import { counted } from '../../../lib/text/counted.ts';
import { ReportList } from './ReportList.tsx';
import { SubjectHistory } from './SubjectHistory.tsx';

/** One authority, or provider of no known authority: what it is, what its judgements were over time, and every report read of it. */
export function AuthorityView({ address }: ViewProps) {
  const name = address.filter.groups[0] ?? '';
  const reports = useAnnotations((db) => authorityPage(db, name), `authority ${name}`);
  if (!reports) return <p class="late">Opening…</p>;
  const subjects = subjectsOf(reports.flatMap(({ read }) => read ?? []));
  return (
    <div class="authority" key={name}>
      <p class="authority__up">
        <a href={libraryHash({ view: 'authorities' })}>All authorities</a>
        {reports.length > 0 && (
          <a href={libraryHash({ view: 'compare', filter: { ...ALL_NOTES, groups: [name] } })}>
            Compare with others
          </a>
        )}
      </p>
      <h1 tabIndex={-1}>{name || 'No authority'}</h1>
      {reports.length === 0 ? (
        <p class="authority__empty">
          No report of this authority is in the library. Open one of its reports and save a note on it, or add
          it from the panel beside it.
        </p>
      ) : (
        <>
          <Facts name={name} reports={reports} />
          {subjects.map((subject) => (
            <SubjectPart key={subject.key} subject={subject} group={name} isAlone={subjects.length === 1} />
          ))}
          <ReportList group={name} reports={reports} />
        </>
      )}
    </div>
  );
}

/** A provider among others is unfolded when somebody asks for it: an authority may have many schools. */
function SubjectPart({ subject, group, isAlone }: { subject: Subject; group: string; isAlone: boolean }) {
  if (isAlone || subject.name === null)
    return (
      <section class="subject" aria-label={subject.name ?? 'Council and local area'}>
        <h2 class={isAlone ? 'visually-hidden' : undefined}>
          {isAlone ? 'Over time' : 'Council and local area'}
        </h2>
        <SubjectHistory subject={subject} group={group} />
      </section>
    );
  return (
    <details class="subject subject--folded">
      <summary>
        <h2>{subject.name}</h2> <span class="count">{counted(subject.read.length, 'report')}</span>
      </summary>
      <SubjectHistory subject={subject} group={group} />
    </details>
  );
}

/** Region, codes, and how many reports there are of which kind. */
function Facts({ name, reports }: { name: string; reports: ListedReport[] }) {
  const authority = reports.find(({ report }) => report.facts.authority?.name === name)?.report.facts
    .authority;
  const urn = reports.find(({ report }) => report.facts.urn)?.report.facts.urn ?? null;
  const notes = reports.reduce((sum, one) => sum + one.notes, 0);
  const kinds = Map.groupBy(
    reports,
    ({ report }) => frameworkName(report.facts.framework) ?? 'Other documents',
  );
  const facts: [string, string | null][] = [
    ['Region', authority?.region ?? null],
    ['Local authority code', authority?.laCode ?? null],
    ['ONS code', authority?.gssCode ?? null],
    ['URN', authority?.urn ?? urn],
    ['Reports', reports.length.toLocaleString('en-GB')],
    ['Notes', notes.toLocaleString('en-GB')],
  ];
  return (
    <div class="authority__facts">
      <dl class="authority__codes">
        {facts.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <ul class="authority__kinds" aria-label="Reports by kind">
        {[...kinds].map(([kind, own]) => (
          <li key={kind}>
            {kind} <span class="count">{own.length}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
