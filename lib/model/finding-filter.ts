import type { Finding, FindingKind } from './finding.ts';
import { gradeInfo } from './grade.ts';

/** Whether inspectors found something good, or wanting. */
export type Leaning = 'good' | 'wanting';

/** Which findings a reader wants to see; null takes all. */
export interface FindingFilter {
  kind: FindingKind | null;
  /** Id of a theme. */
  theme: string | null;
  leaning: Leaning | null;
}

export const ALL_FINDINGS: FindingFilter = { kind: null, theme: null, leaning: null };

/** Which way a finding leans: what is asked for is wanting, a grade counts by its own scale; null for one that is off it. */
export function leaningOf(finding: Finding): Leaning | null {
  if (finding.kind === 'strength') return 'good';
  if (finding.kind !== 'judgement') return 'wanting';
  const { tone } = gradeInfo(finding.grade);
  return tone === 'none' ? null : tone === 'best' || tone === 'good' ? 'good' : 'wanting';
}

/** Whether `finding` is one of those that `filter` takes. */
export const fits = (finding: Finding, { kind, theme, leaning }: FindingFilter): boolean =>
  (kind === null || finding.kind === kind) &&
  (theme === null || finding.themes.includes(theme)) &&
  (leaning === null || leaningOf(finding) === leaning);

/** Whether a filter leaves anything out. */
export const isFiltering = ({ kind, theme, leaning }: FindingFilter): boolean =>
  kind !== null || theme !== null || leaning !== null;
