import type { Context, Found, Rule } from '../rule.ts';
import { areasIn, type NamedArea, OVERALL } from './areas.ts';
import { authorityOf } from './authority-of.ts';
import { type Frame, frameOf, standsAlone } from './frames.ts';
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
  let origin: Origin | null = null;
  for (const [i, grade] of grades.entries()) {
    from = Math.max(from, grade.outer.start - NEAR);
    const before = words.slice(from, grade.outer.start);
    const after = words.slice(grade.span.end, grade.span.end + NEAR);
    let frame = frameOf(grade, { before, after, isArticle });
    const reached: Origin | null =
      origin && (origin.overtaken ? BECAME : REACHES).test(before) ? origin : null;
    if (reached && standsAlone(after)) frame ??= 'moves';
    // "…requiring improvement for A and B, inadequate for C", "good for A and inadequate for B"
    if (!frame && last && CONTINUES.test(before)) frame = last;
    if (!frame) continue;
    if (
      !isGraded(frame, words.slice(Math.max(0, grade.span.start - NEAR), grade.span.start), passage, context)
    )
      continue;
    const end = Math.min(grades[i + 1]?.outer.start ?? words.length, grade.span.end + NEAR);
    const next = grades[i + 1];
    const overtaken =
      next !== undefined && isOvertaken(before, words.slice(grade.span.end, next.outer.start));
    const current: boolean =
      !overtaken &&
      isCurrent(reached?.before ?? before, clauseOf(words.slice(grade.span.end, end)), times) &&
      !(wasPast && !reached && !/\b(?:now|today|is|are|has|have)\b|[;:]/.test(before)) &&
      !recalls(passage, frame, times) &&
      !(last && HAVING_BEEN.test(before));
    wasPast = !current && frame !== 'from';
    const authority = authorityOf(passage, grade.span.start, context);
    const read = areasOf(frame, grade, passage, from, end);
    const areas: NamedArea[] =
      reached && read.every(({ area }) => area === OVERALL)
        ? reached.areas.map((area) => ({ area, span: grade.outer }))
        : read;
    const isOrigin = overtaken || FROM_TAIL.test(before);
    origin = isOrigin
      ? {
          before: overtaken ? '' : before.replace(FROM_TAIL, ''),
          areas: areas.map(({ area }) => area),
          overtaken,
        }
      : null;
    for (const { area, span } of areas)
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

/** The earlier of two grades between which something moved. */
interface Origin {
  /** The words before it, up to "from". */
  before: string;
  areas: string[];
  /** It stands in a sentence that goes on to what is the case now. */
  overtaken: boolean;
}
const FROM_TAIL = /\bfrom (?:an? |its |being |rated |judged |graded |overall )*["'“‘]?$/i;
/** From the earlier grade to the later: "from inadequate in 2019 to good", "from an inadequate rating to being rated good". */
const REACHES =
  /^["'”’]?,?(?: [\p{L}\d]+){0,5}? to (?:an? |being |be |become |becoming |rated |judged |graded |overall )*["'“‘]?$/iu;

/** "… rated inadequate in 2019 are now good", "Having been rated inadequate, the council is rated good". */
const isOvertaken = (before: string, between: string): boolean =>
  areasIn(between).length === 0 &&
  !/\b(?:is|are|still|remains?)\b[^,;]*$/i.test(before) &&
  !/[;:]/.test(between) &&
  (NOW_IS.test(between) ||
    (/^\W*(?:having|previously|once|formerly)\b/i.test(before) && IS_NOW.test(between)));
const NOW_IS = /\b(?:is|are|has|have) (?:\p{L}+ )?now\b|\bnow (?:is|are|rated|judged|graded)\b/iu;
const IS_NOW = /\b(?:is|are|has been|have been) (?:\p{L}+ )?(?:rated|judged|graded|found)\b/iu;
/** "… in 2019 are now", "…, is now rated". */
const BECAME = /^["'”’]?[^.;:]{0,90}\b(?:is|are) now (?:rated |judged |graded )?(?:as |to be )?["'“‘]?$/i;

/** Words further than this from a grade have nothing to do with it: a page without stops must not cost its square. */
const NEAR = 400;

/** Other inspectorates' grades. */
const NOT_OFSTED =
  /\b(?:Inspectorate of (?:Probation|Constabulary|Prisons)|Youth Offending|Care Quality Commission|CQC|HMICFRS|HMIP|HMIC|HMCPSI|Estyn|Independent Schools Inspectorate|(?:housing|charity) regulator|Regulator of Social Housing|auditors?)\b/i;

/** Between two grades of one list: "for care leavers, ", " and ", ", but". */
const CONTINUES =
  /^["'”’]?[^.;:]{0,140}(?:,|\band|\bbut)\s+(?:(?:with|as|to be|also|an?)\s+){0,2}["'“‘]?$|^ and [^.;:,]{3,60} (?:as|to be) $/;

/** The words after a grade that still belong to it. */
const clauseOf = (after: string): string =>
  after.split(/[,;:]|\bbut\b|\band (?:is|was|has|now)\b/)[0]!.slice(0, 90);

/** "rated good, having been rated inadequate in 2019": after another grade always the earlier. */
const HAVING_BEEN = /\bhaving (?:\p{L}+ )?been\b[^,;]*$/iu;

/** "The previous inspection of … was in March 2012. The local authority was judged to be adequate." */
function recalls({ before, words }: Passage, frame: Frame, { year }: Times): boolean {
  const said = before?.words ?? '';
  if (frame !== 'rated' || !GOES_ON.test(words)) return false;
  if (/\b(?:last|previous|earlier)\b[^.]*\binspect(?:ion|ed)\b/i.test(said)) return true;
  const on = /\binspection\b[^.]*\b(?:was|took place|happened|was carried out) in\b|\binspected\b/i.test(
    said,
  );
  const years = [...said.matchAll(/\b(?:19|20)\d\d\b/g)].map(([digits]) => Number(digits));
  return on && years.length > 0 && (year === null || Math.max(...years) < year);
}
const GOES_ON =
  /^\W*(?:The |It |This |That |All |Both |At that time|At the time|Inspectors |They |(?:Children(?:['’]s|s['’])? )?[Ss]ervices |Overall )/;
