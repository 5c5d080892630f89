import { BookmarkPlus, Download } from 'lucide';
import { useState } from 'preact/hooks';
import { GradeChip } from '../../../components/GradeChip.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { useAnnotations } from '../../../components/use-annotations.ts';
import { csvOf } from '../../../lib/export/csv.ts';
import { download } from '../../../lib/export/download.ts';
import { askBackground } from '../../../lib/messages/ask.ts';
import { periodInWords } from '../../../lib/model/day.ts';
import { frameworkName } from '../../../lib/model/framework-name.ts';
import { ALL_NOTES, libraryHash } from '../../../lib/model/library-address.ts';
import { counted } from '../../../lib/text/counted.ts';
import type { BatchState } from './batch.ts';
import {
  countOf,
  FINDING_COLUMNS,
  failedEntries,
  findingRows,
  judgementsOf,
  type ReadEntry,
  readEntries,
  reportColumns,
} from './tables.ts';

/** As many reports go to the store in one message, and are one step to undo: browsers refuse messages of more than 64 MB. */
const AT_ONCE = 1000;

/** What was read: a line a report, what could not be read, and what can be done with all of it. */
export function Results({ state, onClear }: { state: BatchState; onClear(): void }) {
  const rows = readEntries(state.entries);
  const failed = failedEntries(state.entries);
  const kept = useAnnotations((db) => db.readings.toCollection().primaryKeys(), 'readings') ?? [];
  const [problem, setProblem] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const here = new Set(kept);
  const fresh = rows.filter(({ report }) => !here.has(report.id));
  const save = async () => {
    setSaving(true);
    try {
      for (let start = 0; start < fresh.length; start += AT_ONCE) {
        const read = fresh.slice(start, start + AT_ONCE).map(({ report, reading }) => ({ report, reading }));
        await askBackground('keepReadings', { read });
      }
      setProblem(null);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
    setSaving(false);
  };
  return (
    <>
      {rows.length > 0 && (
        <div class="read__actions">
          {fresh.length > 0 ? (
            <button
              type="button"
              class="button button--main"
              aria-busy={saving}
              onClick={() => saving || void save()}
            >
              <Icon node={BookmarkPlus} />
              {saving ? 'Saving…' : `Save ${counted(fresh.length, 'report')} to the library`}
            </button>
          ) : (
            <p>
              All of them are in the <a href={libraryHash({ view: 'authorities' })}>library</a>.
            </p>
          )}
          <button
            type="button"
            class="button"
            onClick={() => download('reports.csv', csvOf(reportColumns(rows), rows), 'text/csv')}
          >
            <Icon node={Download} />
            Reports as CSV
          </button>
          <button
            type="button"
            class="button"
            onClick={() => download('findings.csv', csvOf(FINDING_COLUMNS, findingRows(rows)), 'text/csv')}
          >
            <Icon node={Download} />
            Every finding as CSV
          </button>
          {state.status === 'done' && (
            <button type="button" class="button button--quiet" onClick={onClear}>
              Clear the list
            </button>
          )}
        </div>
      )}
      {problem !== null && <p role="alert">Not all reports were saved: {problem}</p>}
      {failed.length > 0 && (
        <details class="read__failed" open={failed.length <= 5}>
          <summary>{counted(failed.length, 'file')} could not be read</summary>
          <ul>
            {failed.map(({ name, error }) => (
              <li key={name}>
                <b>{name}</b> {error}
              </li>
            ))}
          </ul>
        </details>
      )}
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard, too
        <section class="read__scroll" aria-label="Reports that were read" tabIndex={0}>
          <table class="read__table">
            <thead>
              <tr>
                <th scope="col">Report</th>
                <th scope="col">Inspection</th>
                <th scope="col">Judgements</th>
                <th scope="col">Recommendations</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.name} row={row} kept={here.has(row.report.id)} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

function Row({ row, kept }: { row: ReadEntry; kept: boolean }) {
  const { name, report, pages } = row;
  const { facts, group } = report;
  const { start, end } = facts.inspection;
  return (
    <tr>
      <th scope="row">
        {kept ? (
          <a href={libraryHash({ view: 'authority', filter: { ...ALL_NOTES, groups: [group] } })}>{group}</a>
        ) : (
          group
        )}
        <span class="read__file">
          {name}, {counted(pages, 'page')}
          {kept && ', in the library'}
        </span>
      </th>
      <td>
        {periodInWords(start, end) ?? 'No date found'}
        <span class="read__file">{frameworkName(facts.framework) ?? 'Not a report we know the form of'}</span>
      </td>
      <td>
        <ul class="read__grades">
          {judgementsOf(row).map(({ area, grade }) => (
            <li key={area}>
              <GradeChip grade={grade} area={area} />
            </li>
          ))}
        </ul>
      </td>
      <td class="read__number">{countOf(row, 'recommendation')}</td>
    </tr>
  );
}
