import type { About, ReportFacts } from '../model/report.ts';
import type { ReportText } from '../model/report-text.ts';
import { findAuthority } from './authority.ts';

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
export function findFacts(report: ReportText, about: About): ReportFacts {
  const { authority, others, provider, urn } = findAuthority(report, about);
  return { ...NO_FACTS, authority, otherAuthorities: others, provider, urn };
}
