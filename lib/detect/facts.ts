import type { About, Inspection, ReportFacts, ReportRow } from '../model/report.ts';
import type { ReportText } from '../model/report-text.ts';
import { dayIn } from '../text/dates.ts';
import { findAuthority } from './authority.ts';
import { findFramework } from './find-framework.ts';
import { frameworkByPage } from './framework-by-page.ts';
import { findInspection } from './inspection.ts';

/** Who was inspected, when, by whom and under which framework; what the report does not say is taken from `about`. */
export function findFacts(report: ReportText, about: About): ReportFacts {
  const framework = findFramework(report)?.id ?? frameworkByPage(report, about);
  const { authority, others, provider, urn } = findAuthority(report, about, framework !== null);
  return {
    authority,
    otherAuthorities: others,
    provider,
    urn,
    framework,
    inspection: withRow(findInspection(report, framework), about.row),
  };
}

/** What the row of the provider page says, where the report itself does not. */
function withRow(inspection: Inspection, row: ReportRow | null): Inspection {
  if (!row) return inspection;
  const { start, published } = inspection;
  return {
    ...inspection,
    start: start ?? dayIn(row.inspected ?? ''),
    published: published ?? dayIn(row.published ?? ''),
  };
}
