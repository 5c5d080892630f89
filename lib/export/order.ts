import type { Annotation } from '../model/annotation.ts';
import type { Report } from '../model/report.ts';
import { compareNames } from '../text/compare-names.ts';

/** From the first words of a report to its last; notes on the same words by age. */
export const inReadingOrder = (a: Annotation, b: Annotation): number =>
  a.span.start - b.span.start ||
  a.span.end - b.span.end ||
  a.createdAt - b.createdAt ||
  compareNames(a.id, b.id);

/** A report of an export, or what is left of one that is no longer kept. */
export interface Placed {
  id: string;
  group: string;
  report: Report | null;
}

/** By authority, then the newest inspection first. */
export const byAuthority = (a: Placed, b: Placed): number =>
  compareNames(a.group, b.group) || compareNames(inspectedOn(b), inspectedOn(a)) || compareNames(a.id, b.id);

/** The day a report is placed by, as "2026-03-11"; '' when it is not known. */
export const inspectedOn = ({ report }: Placed): string => {
  const { start, end, published } = report?.facts.inspection ?? {};
  return start ?? end ?? published ?? '';
};
