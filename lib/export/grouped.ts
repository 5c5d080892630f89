import type { Annotation } from '../model/annotation.ts';
import type { Report } from '../model/report.ts';
import { byAuthority, inReadingOrder } from './order.ts';

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
  const parts = [
    ...Map.groupBy(annotations, ({ group, reportId }) => JSON.stringify([group, reportId])).values(),
  ]
    .map((own) => ({ id: own[0]!.reportId, group: own[0]!.group, annotations: own.sort(inReadingOrder) }))
    .map((part) => ({ ...part, report: known.get(part.id) ?? null }))
    .sort(byAuthority);
  return [...Map.groupBy(parts, ({ group }) => group)].map(([name, own]) => ({
    name,
    reports: own.map(({ report, annotations: notes }) => ({ report, annotations: notes })),
  }));
}
