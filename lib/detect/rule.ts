import type { Judgement, Recommendation, Statement } from '../model/finding.ts';
import type { About, ReportFacts } from '../model/report.ts';
import type { ReportText } from '../model/report-text.ts';

/** What a rule has before it: the report, what is known of it, and its facts, which are read first. */
export interface Context {
  report: ReportText;
  about: About;
  facts: ReportFacts;
}

/** What every rule leaves to the loop: its own id, the authority when it is the report's, the themes. */
type Filled = 'rule' | 'authority' | 'themes';
type Draft<F> = Omit<F, Filled> & Partial<Pick<F, Filled & keyof F>>;

/** A finding as a rule gives it; `detect` fills in the rule's id, `authority: null` and the themes. */
export type Found = Draft<Judgement> | Draft<Recommendation> | Draft<Statement>;

/**
 * Reads one kind of wording. Pure and without state; spans lie inside blocks' words, never in furniture; the order of
 * what it gives does not matter. The wordings it reads stand in its comment.
 */
export interface Rule {
  /** Stored with every annotation it makes, so never reused for another rule. */
  id: string;
  find(context: Context): Found[];
}
