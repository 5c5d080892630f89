import type { Annotation } from '../model/annotation.ts';
import type { Report } from '../model/report.ts';

/** Annotations of one report, in reading order. */
export interface OfReport {
  /** Null when the report is not among those handed in. */
  report: Report | null;
  annotations: Annotation[];
}

/** Reports under one heading: an authority, else a provider, else "Other". */
export interface Group {
  name: string;
  reports: OfReport[];
}

/** By authority and report: authorities by name, reports by inspection, newest first, annotations in reading order. */
export function grouped(reports: Report[], annotations: Annotation[]): Group[] {
  const known = new Map(reports.map((report) => [report.id, report]));
  const groups = Map.groupBy(annotations, ({ group }) => group);
  return [...groups]
    .map(([name, own]) => ({ name, reports: byReport(known, own) }))
    .sort((a, b) => compare(a.name, b.name));
}

function byReport(known: Map<string, Report>, annotations: Annotation[]): OfReport[] {
  const of = Map.groupBy(annotations, ({ reportId }) => reportId);
  return [...of]
    .map(([id, own]) => ({ id, report: known.get(id) ?? null, annotations: own.sort(inReadingOrder) }))
    .sort((a, b) => compare(dayOf(b.report), dayOf(a.report)) || compare(a.id, b.id))
    .map(({ report, annotations: own }) => ({ report, annotations: own }));
}

const inReadingOrder = (a: Annotation, b: Annotation): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || a.createdAt - b.createdAt || compare(a.id, b.id);

const dayOf = (report: Report | null): string => {
  const { start, end, published } = report?.facts.inspection ?? {};
  return start ?? end ?? published ?? '';
};

/** One order on every machine, whatever its language. */
const order = new Intl.Collator('en-GB', { numeric: true });

const compare = (a: string, b: string): number => order.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
