import type { Finding } from '../model/finding.ts';
import type { About, ReportFacts } from '../model/report.ts';
import type { ReportText } from '../model/report-text.ts';
import { overlaps } from '../model/span.ts';
import { findFacts } from './facts.ts';
import { toldJudgements } from './narrative/judgements.ts';
import { toldRecommendations } from './narrative/recommendations.ts';
import type { Context, Found, Rule } from './rule.ts';
import { headlineGrade } from './rules/headline-grade.ts';
import { judgementTable } from './rules/judgement-table.ts';
import { nextSteps } from './rules/next-steps.ts';
import { overallOutcome } from './rules/overall-outcome.ts';
import { providerPage } from './rules/provider-page.ts';
import { recommendationList } from './rules/recommendation-list.ts';
import { reportCard } from './rules/report-card.ts';
import { sectionGrade } from './rules/section-grade.ts';
import { sendOutcome } from './rules/send-outcome.ts';

/** The rules, formal ones first: where two read the same words, the one that stands first here wins. */
const RULES: Rule[] = [
  judgementTable,
  headlineGrade,
  sectionGrade,
  sendOutcome,
  overallOutcome,
  recommendationList,
  reportCard,
  nextSteps,
  providerPage,
  toldJudgements,
  toldRecommendations,
];

/** What was read in a report. */
export interface Detection {
  facts: ReportFacts;
  /** In reading order. */
  findings: Finding[];
}

/** Read a report: which framework, who, when, and what was found. Pure; never throws; finds nothing in furniture. */
export function detect(report: ReportText, about: About): Detection {
  const context: Context = { report, about, facts: findFacts(report, about) };
  const findings = RULES.flatMap((rule) => rule.find(context).map((found) => filled(found, rule, report)));
  return { facts: context.facts, findings: inOrder(withoutTwins(findings.filter(isIn(report)))) };
}

const filled = (found: Found, rule: Rule, _report: ReportText): Finding =>
  ({ rule: rule.id, authority: null, themes: [], ...found }) as Finding;

/** Whether a finding's words stand in the report, outside its furniture. */
function isIn({ text, blocks }: ReportText): (finding: Finding) => boolean {
  const furniture = blocks.filter(({ kind }) => kind === 'furniture');
  return ({ span }) =>
    0 <= span.start &&
    span.start < span.end &&
    span.end <= text.length &&
    !furniture.some((block) => overlaps(block.span, span));
}

/** One finding of a kind for the same words: the first rule's. */
function withoutTwins(findings: Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    const isTwin = kept.some(
      (other) =>
        other.kind === finding.kind && other.rule !== finding.rule && overlaps(other.span, finding.span),
    );
    if (!isTwin) kept.push(finding);
  }
  return kept;
}

const inOrder = (findings: Finding[]): Finding[] =>
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
