import type { About, ReportFacts } from '../model/report.ts';
import type { ReportText } from '../model/report-text.ts';

/** Nothing known. */
export const NO_FACTS: ReportFacts = {
  authority: null,
  otherAuthorities: [],
  provider: null,
  urn: null,
  framework: null,
  inspection: { start: null, end: null, published: null, leadInspector: null, visit: null },
};

/** Who was inspected, when, by whom and under which framework; what the report does not say is taken from `about`. */
export function findFacts(_report: ReportText, _about: About): ReportFacts {
  return NO_FACTS;
}
