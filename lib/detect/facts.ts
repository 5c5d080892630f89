import type { About, ReportFacts } from '../model/report.ts';
import type { ReportText } from '../model/report-text.ts';
import { findAuthority } from './authority.ts';
import { findFramework } from './find-framework.ts';
import { findInspection } from './inspection.ts';

/** Who was inspected, when, by whom and under which framework; what the report does not say is taken from `about`. */
export function findFacts(report: ReportText, about: About): ReportFacts {
  const framework = findFramework(report)?.id ?? null;
  const { authority, others, provider, urn } = findAuthority(report, about);
  return {
    authority,
    otherAuthorities: others,
    provider,
    urn,
    framework,
    inspection: findInspection(report, framework),
  };
}
