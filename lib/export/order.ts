import type { Annotation } from '../model/annotation.ts';
import type { Report } from '../model/report.ts';

/** One order on every machine, whatever its language. */
const order = new Intl.Collator('en-GB', { numeric: true });

/** Names as a reader looks them up; those that only differ in case or accents still have one order. */
export const compareNames = (a: string, b: string): number =>
  order.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);

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

const inspectedOn = ({ report }: Placed): string => {
  const { start, end, published } = report?.facts.inspection ?? {};
  return start ?? end ?? published ?? '';
};
