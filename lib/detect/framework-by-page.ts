import type { About } from '../model/report.ts';
import type { ReportText } from '../model/report-text.ts';
import { flowOf } from '../text/blocks.ts';

/** How rows of reports.ofsted.gov.uk call a report, the provider's type in its page's address, and what that means. */
const KINDS: [kind: RegExp, type: RegExp, framework: string][] = [
  [/\bfocused visit\b/i, /^44$/, 'ilacs-focused-visit'],
  [/\bmonitoring visit\b/i, /^44$/, 'monitoring-visit'],
  [/\bjoint (?:targeted area|area child protection) inspection\b/i, /^44$/, 'jtai'],
  [/\barea SEND\b/i, /^44$/, 'send'],
  [/\b(?:full|interim|assurance) inspection\b|\bmonitoring visit\b/i, /^2$/, 'sccif'],
];

/** Areas that a page grades beside each other since September 2019, by the provider's type. */
const EIF_AREA =
  /^(?:(?:the )?quality of education|behaviour and attitudes|personal development|leadership and management)\s*:/i;
const EIF_BY_TYPE: [type: RegExp, framework: string][] = [
  [/^2[0-8]$/, 'eif'],
  [/^(?:16|17)$/, 'early-years'],
  [/^(?:31|39|43|46)$/, 'further-education'],
];

/**
 * The framework (its id) of a report whose own words do not name it: what the provider page calls it in the row that led to it, or,
 * on such a page itself, what the areas that it grades belong to. Null for all else.
 */
export function frameworkByPage(report: ReportText, { address, row }: About): string | null {
  const page = row?.page ?? address ?? '';
  const type = /^https:\/\/reports\.ofsted\.gov\.uk\/provider\/([A-Z\d]+)\//i.exec(page)?.[1];
  if (!type) return null;
  const kind = row?.kind;
  if (kind) return KINDS.find(([words, of]) => words.test(kind) && of.test(type))?.[2] ?? null;
  const graded = flowOf(report).some(({ kind, text }) => kind === 'row' && EIF_AREA.test(text));
  return graded ? (EIF_BY_TYPE.find(([of]) => of.test(type))?.[1] ?? null) : null;
}
