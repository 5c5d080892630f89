import type { Context, Found, Rule } from '../rule.ts';
import { authorityOf } from './authority-of.ts';
import { type Frame, frameOf } from './frames.ts';
import { areasOf } from './graded-areas.ts';
import { gradeWordsIn } from './grades.ts';
import { GRADES, SAME } from './hints.ts';
import { isGraded } from './is-graded.ts';
import { type Passage, passagesIn } from './passages.ts';
import { sameGrade } from './same-grade.ts';
import { isCurrent, type Times, timesOf } from './when.ts';

/**
 * Judgements told in running text:
 *
 *   "Ofsted rated the council as requiring improvement for care leavers, inadequate for children in care"
 *   "the fifth monitoring visit since Northmoor was judged inadequate"      (an earlier one)
 *   "Children’s services in Northmoor are now good", "slump to inadequate", "with an overall inadequate rating"
 *
 * One for each area that a grade is given to. In a council's report only what is said of the council counts: homes, schools,
 * cases and audits are graded there too. Grades given by others than Ofsted are left alone.
 */
export const toldJudgements: Rule = {
  id: 'told-judgement',
  find: (context) => {
    const { report, facts } = context;
    const times = timesOf(report.text, facts.framework, facts.inspection.end);
    return passagesIn(context)
      .filter(({ block }) => facts.framework === null || block.kind !== 'heading') // section headings have a rule of their own
      .flatMap((passage) => judgementsOf(passage, context, times));
  },
};

function judgementsOf(passage: Passage, context: Context, times: Times): Found[] {
  const { words, hints } = passage;
  const same = hints & SAME ? sameGrade(passage, context) : [];
  const grades = hints & GRADES ? gradeWordsIn(words) : [];
  if (grades.length === 0 || NOT_OFSTED.test(words)) return same;
  const isArticle = context.facts.framework === null;
  const found: Found[] = [];
  let from = 0;
  let last: Frame | null = null;
  let wasPast = false;
  for (const [i, grade] of grades.entries()) {
    from = Math.max(from, grade.outer.start - NEAR);
    const before = words.slice(from, grade.outer.start);
    const after = words.slice(grade.span.end, grade.span.end + NEAR);
    let frame = frameOf(grade, { before, after, isArticle });
    // "…requiring improvement for A and B, inadequate for C", "good for A and inadequate for B"
    if (!frame && last && CONTINUES.test(before)) frame = last;
    if (!frame) continue;
    if (
      !isGraded(frame, words.slice(Math.max(0, grade.span.start - NEAR), grade.span.start), passage, context)
    )
      continue;
    const end = Math.min(grades[i + 1]?.outer.start ?? words.length, grade.span.end + NEAR);
    const current: boolean =
      isCurrent(before, clauseOf(words.slice(grade.span.end, end)), times) &&
      !(wasPast && !/\b(?:now|today|is|are|has|have)\b|[;:]/.test(before)) &&
      !recalls(passage, frame);
    wasPast = !current;
    const authority = authorityOf(passage, grade.span.start, context);
    for (const { area, span } of areasOf(frame, grade, passage, from, end))
      found.push({
        kind: 'judgement',
        area,
        grade: grade.grade,
        formal: false,
        current,
        authority,
        span: { start: passage.span.start + span.start, end: passage.span.start + span.end },
      });
    from = grade.outer.end;
    last = frame;
  }
  return [...found, ...same];
}

/** Words further than this from a grade have nothing to do with it: a page without stops must not cost its square. */
const NEAR = 400;

/** Other inspectorates' grades. */
const NOT_OFSTED =
  /\b(?:Inspectorate of (?:Probation|Constabulary|Prisons)|Youth Offending|Care Quality Commission|CQC|HMICFRS|Estyn|auditors?)\b/i;

/** Between two grades of one list: "for care leavers, ", " and ", ", but". */
const CONTINUES =
  /^["'”’]?[^.;:]{0,140}(?:,|\band|\bbut)\s+(?:(?:with|as|to be|also|an?)\s+){0,2}["'“‘]?$|^ and [^.;:,]{3,60} (?:as|to be) $/;

/** The words after a grade that still belong to it. */
const clauseOf = (after: string): string =>
  after.split(/[,;:]|\bbut\b|\band (?:is|was|has|now)\b/)[0]!.slice(0, 90);

/** "The previous inspection of … was in March 2012. The local authority was judged to be adequate." */
const recalls = ({ before, words }: Passage, frame: Frame): boolean =>
  frame === 'rated' &&
  /^\W*(?:The |It |This |That |All |Both |At that time|At the time|Inspectors |They )/.test(words) &&
  /\b(?:last|previous|earlier)\b[^.]*\binspect(?:ion|ed)\b|\binspection\b[^.]*\bwas in\b|\binspected\b[^.]*\b(?:19|20)\d\d\b/i.test(
    before?.words ?? '',
  );
