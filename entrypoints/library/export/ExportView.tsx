import { ExportPanel } from '../../../components/export/ExportPanel.tsx';
import type { ExportScope } from '../../../components/export/export-source.ts';
import { keptPicked, PICKED } from '../../../components/export/selection.ts';
import { useAnnotations } from '../../../components/use-annotations.ts';
import { reportName } from '../../../lib/export/citation.ts';
import {
  ALL_NOTES,
  isFilteringNotes,
  libraryHash,
  type NoteFilter,
} from '../../../lib/model/library-address.ts';
import type { Report } from '../../../lib/model/report.ts';
import type { ViewProps } from '../views.ts';
import './export-view.css';

/** Export as a view: all notes, those that the address leaves, or those that were picked by hand ("?ids=picked"). */
export function ExportView({ address: { filter, own } }: ViewProps) {
  const isPicked = own.ids === PICKED;
  const [only] = filter.reports.length === 1 ? filter.reports : [];
  const report = useAnnotations(
    async (db) => (only ? ((await db.reports.get(only)) ?? null) : null),
    only ?? '',
  );
  const asked = isPicked ? PICKED : JSON.stringify(filter);
  if (report === undefined) return <p class="late">Opening…</p>;
  const scope: ExportScope = isPicked ? { ids: keptPicked() } : { filter };
  return (
    <>
      <div class="export-view__head">
        <h1 tabIndex={-1}>Export</h1>
        <p class="export-view__scope">
          {isPicked ? 'The notes that you picked' : scopeWords(filter, report)}
          {!isPicked && isFilteringNotes(filter) && (
            <>
              <a href={libraryHash({ view: 'notes', filter })}>See these notes</a>
              <a href={libraryHash({ view: 'export' })}>Export all notes</a>
            </>
          )}
        </p>
      </div>
      <ExportPanel
        key={asked}
        scope={scope}
        asked={asked}
        subject={isPicked ? null : subjectOf(filter, report)}
      />
    </>
  );
}

/** What a file of these notes is named after: the one thing that they are of; null for all, or a mixture. */
function subjectOf(filter: NoteFilter, report: Report | null): string | null {
  if (report) return `${report.group} ${reportName(report)}`;
  const set = (Object.keys(ALL_NOTES) as (keyof NoteFilter)[]).filter((field) => filter[field].length > 0);
  const values = set.length === 1 ? filter[set[0]!] : [];
  return Array.isArray(values) && values.length === 1 && (set[0] === 'groups' || set[0] === 'tags')
    ? values[0]!
    : null;
}

/** Which notes those are, in words; fields in the order in which one would say them. */
function scopeWords(filter: NoteFilter, report: Report | null): string {
  if (!isFilteringNotes(filter)) return 'All notes';
  const said = [
    filter.words && `with “${filter.words}”`,
    report
      ? `of ${report.group}, ${reportName(report)}`
      : filter.reports.length > 0 && `of ${filter.reports.length} reports`,
    filter.groups.length > 0 && `of ${either(filter.groups)}`,
    filter.tags.length > 0 && `tagged ${either(filter.tags)}`,
    filter.kinds.length > 0 && `that are a ${either(filter.kinds)}`,
    filter.grades.length > 0 && `graded ${either(filter.grades)}`,
    (filter.themes.length > 0 || filter.frameworks.length > 0) && 'of some themes or kinds of inspection',
    filter.since && `saved since ${filter.since}`,
    filter.until && `saved until ${filter.until}`,
  ];
  return `Notes ${said.filter(Boolean).join(', ')}`;
}

const either = (values: string[]): string =>
  values.length > 3 ? `${values.slice(0, 3).join(', ')} or ${values.length - 3} more` : values.join(' or ');
