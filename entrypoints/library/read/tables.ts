import type { Column } from '../../../lib/export/csv.ts';
import type { Finding, Judgement } from '../../../lib/model/finding.ts';
import { frameworkName } from '../../../lib/model/framework-name.ts';
import type { ReadFinding, Reading } from '../../../lib/model/reading.ts';
import type { Report } from '../../../lib/model/report.ts';
import type { BatchEntry } from './batch.ts';

/** A file that was read. */
export interface ReadEntry {
  name: string;
  report: Report;
  reading: Reading;
  pages: number;
}

/** The files that were read, and those that could not be. */
export const readEntries = (entries: BatchEntry[]): ReadEntry[] =>
  entries.flatMap(({ name, read }) => ('error' in read ? [] : [{ name, ...read }]));
export const failedEntries = (entries: BatchEntry[]): { name: string; error: string }[] =>
  entries.flatMap(({ name, read }) => ('error' in read ? [{ name, error: read.error }] : []));

/** What the report itself judged: not what it recalls, nor what it says of others. */
export const judgementsOf = ({ reading }: Pick<ReadEntry, 'reading'>): Judgement[] =>
  reading.findings.flatMap(({ finding }) =>
    finding.kind === 'judgement' && finding.formal && finding.current && finding.authority === null
      ? [finding]
      : [],
  );

export const countOf = ({ reading }: Pick<ReadEntry, 'reading'>, kind: Finding['kind']): number =>
  reading.findings.filter(({ finding }) => finding.kind === kind).length;

/** A line a report; each area that was judged in any of them has a column, in the order in which they come. */
export function reportColumns(rows: ReadEntry[]): Column<ReadEntry>[] {
  const areas = [...new Set(rows.flatMap((row) => judgementsOf(row).map(({ area }) => area)))];
  return [
    { name: 'File', value: ({ name }) => name },
    { name: 'Authority', value: ({ report }) => report.facts.authority?.name ?? null },
    { name: 'LA code', value: ({ report }) => report.facts.authority?.laCode ?? null },
    { name: 'Region', value: ({ report }) => report.facts.authority?.region ?? null },
    { name: 'Provider', value: ({ report }) => report.facts.provider },
    { name: 'URN', value: ({ report }) => report.facts.urn },
    { name: 'Framework', value: ({ report }) => frameworkName(report.facts.framework) },
    { name: 'Inspection start', value: ({ report }) => report.facts.inspection.start },
    { name: 'Inspection end', value: ({ report }) => report.facts.inspection.end },
    { name: 'Published', value: ({ report }) => report.facts.inspection.published },
    { name: 'Lead inspector', value: ({ report }) => report.facts.inspection.leadInspector },
    ...areas.map((area) => ({ name: area, value: (row: ReadEntry) => gradeOf(row, area) })),
    { name: 'Recommendations', value: (row) => countOf(row, 'recommendation') },
    { name: 'Strengths', value: (row) => countOf(row, 'strength') },
    { name: 'Concerns', value: (row) => countOf(row, 'concern') },
    { name: 'Pages', value: ({ pages }) => pages },
  ];
}

const gradeOf = (row: ReadEntry, area: string): string | null =>
  judgementsOf(row).find((judgement) => judgement.area === area)?.grade ?? null;

/** A line a finding, of all reports. */
export interface FindingRow {
  entry: ReadEntry;
  found: ReadFinding;
}
export const findingRows = (rows: ReadEntry[]): FindingRow[] =>
  rows.flatMap((entry) => entry.reading.findings.map((found) => ({ entry, found })));

export const FINDING_COLUMNS: Column<FindingRow>[] = [
  { name: 'File', value: ({ entry }) => entry.name },
  { name: 'Authority', value: ({ entry }) => entry.report.facts.authority?.name ?? null },
  { name: 'Provider', value: ({ entry }) => entry.report.facts.provider },
  { name: 'Framework', value: ({ entry }) => frameworkName(entry.report.facts.framework) },
  { name: 'Inspection start', value: ({ entry }) => entry.report.facts.inspection.start },
  { name: 'Kind', value: ({ found: { finding } }) => finding.kind },
  { name: 'Area', value: ({ found: { finding } }) => (finding.kind === 'judgement' ? finding.area : null) },
  { name: 'Grade', value: ({ found: { finding } }) => (finding.kind === 'judgement' ? finding.grade : null) },
  {
    name: 'From',
    value: ({ found: { finding } }) =>
      finding.kind !== 'judgement' ? null : finding.current ? 'this inspection' : 'an earlier inspection',
  },
  { name: 'About', value: ({ found: { finding } }) => finding.authority },
  {
    name: 'Heading',
    value: ({ found: { finding } }) => (finding.kind === 'recommendation' ? finding.heading : null),
  },
  {
    name: 'Due',
    value: ({ found: { finding } }) => (finding.kind === 'recommendation' ? finding.due : null),
  },
  { name: 'Words', value: ({ found }) => found.words },
  { name: 'Themes', value: ({ found: { finding } }) => finding.themes.join('; ') || null },
  { name: 'Page', value: ({ found }) => found.page },
];
