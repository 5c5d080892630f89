import type { Finding } from '../model/finding.ts';
import type { About, ReportFacts } from '../model/report.ts';
import { type ReportText, textOf } from '../model/report-text.ts';
import { overlaps } from '../model/span.ts';
import { findFacts } from './facts.ts';
import { toldJudgements } from './narrative/judgements.ts';
import { toldRecommendations } from './narrative/recommendations.ts';
import { statements } from './narrative/statements.ts';
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
import { statedOutcome } from './rules/stated-outcome.ts';
import { themesOf } from './themes.ts';
import { withoutTwins } from './twins.ts';

/** The rules, formal ones first: where two read the same words, the one that stands first here wins. */
const RULES: Rule[] = [
  providerPage,
  judgementTable,
  headlineGrade,
  sectionGrade,
  sendOutcome,
  overallOutcome,
  statedOutcome,
  recommendationList,
  reportCard,
  nextSteps,
  toldJudgements,
  toldRecommendations,
  statements,
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
  return { facts: context.facts, findings: withoutTwins(findings.filter(isIn(report))) };
}

const filled = (found: Found, { id }: Rule, report: ReportText): Finding =>
  ({
    rule: id,
    authority: null,
    themes: found.themes ?? themesOf(textOf(report, found.span)),
    ...found,
  }) as Finding;

/** Whether a finding's words stand in the report, outside its furniture. */
function isIn({ text, blocks }: ReportText): (finding: Finding) => boolean {
  const furniture = blocks.filter(({ kind }) => kind === 'furniture');
  const first = Math.min(text.length, ...furniture.slice(0, 1).map(({ span }) => span.start));
  return ({ span }) =>
    0 <= span.start &&
    span.start < span.end &&
    span.end <= text.length &&
    (span.end <= first || !furniture.some((block) => overlaps(block.span, span)));
}
