import type { Finding } from '../model/finding.ts';
import type { About, ReportFacts } from '../model/report.ts';
import type { ReportText } from '../model/report-text.ts';

/** What was read in a report. */
export interface Detection {
  facts: ReportFacts;
  /** In reading order. */
  findings: Finding[];
}

/** Read a report: which framework, who, when, and what was found. Pure; never throws; finds nothing in furniture. */
export function detect(_text: ReportText, _about: About): Detection {
  return {
    facts: {
      authority: null,
      otherAuthorities: [],
      provider: null,
      urn: null,
      framework: null,
      inspection: { start: null, end: null, published: null, leadInspector: null, visit: null },
    },
    findings: [],
  };
}
