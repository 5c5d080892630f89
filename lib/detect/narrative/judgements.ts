import type { Span } from '../../model/span.ts';
import { authorityMentions } from '../authority-mentions.ts';
import type { Context, Found, Rule } from '../rule.ts';
import { areasIn, type NamedArea, OVERALL } from './areas.ts';
import { type Frame, frameOf } from './frames.ts';
import { type GradeWords, gradeWordsIn } from './grades.ts';
import { type Passage, passagesIn } from './passages.ts';
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
    return passagesIn(context).flatMap((passage) => judgementsOf(passage, context, times));
  },
};

function judgementsOf(passage: Passage, context: Context, times: Times): Found[] {
  const { words } = passage;
  const grades = gradeWordsIn(words);
  if (grades.length === 0 || NOT_OFSTED.test(words)) return sameGrade(passage, context);
  const isArticle = context.facts.framework === null;
  const found: Found[] = [];
  let from = 0;
  let last: Frame | null = null;
  let wasPast = false;
  for (const [i, grade] of grades.entries()) {
    const before = words.slice(from, grade.outer.start);
    const after = words.slice(grade.span.end);
    let frame = frameOf(grade, { before, after, isArticle });
    // "…requiring improvement for A and B, inadequate for C", "good for A and inadequate for B"
    if (!frame && last && CONTINUES.test(before)) frame = last;
    if (!frame) continue;
    if (!isAllowed(frame, words.slice(0, grade.span.start), passage, context)) continue;
    const end = grades[i + 1]?.outer.start ?? words.length;
    const current =
      isCurrent(before, clauseOf(words.slice(grade.span.end, end)), times) &&
      !(wasPast && !/\b(?:now|today|is|are|has|have)\b|[;:]/.test(before)) &&
      !recalls(passage, frame);
    wasPast = !current;
    const authority = authorityOf(passage, grade.span.start, context);
    for (const { area, span } of areasOf(frame, grade, words, from, end))
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
  return [...found, ...sameGrade(passage, context)];
}

/** Other inspectorates' grades. */
const NOT_OFSTED =
  /\b(?:Inspectorate of (?:Probation|Constabulary|Prisons)|Youth Offending|Care Quality Commission|CQC|HMICFRS|Estyn|auditors?)\b/i;

/** Between two grades of one list: "for care leavers, ", " and ", ", but". */
const CONTINUES = /^["'”’]?[^.;:]{0,140}(?:,|\band|\bbut)\s+(?:(?:with|as|to be|also|an?)\s+){0,2}["'“‘]?$/;

/** The words after a grade that still belong to it. */
const clauseOf = (after: string): string =>
  after.split(/[,;:]|\bbut\b|\band (?:is|was|has|now)\b/)[0]!.slice(0, 90);

/** "The previous inspection of … was in March 2012. The local authority was judged to be adequate." */
const recalls = ({ before, words }: Passage, frame: Frame): boolean =>
  frame === 'rated' &&
  /^\W*(?:The |It |This |All |Both )[^,]{0,40}\b(?:was|were)\b/.test(words) &&
  /\b(?:last|previous|earlier)\b[^.]*\binspect(?:ion|ed)\b|\binspection\b[^.]*\bwas in\b/i.test(
    before?.words ?? '',
  );

/** What is not yet, would be, or is only thought. */
const NOT_SAID =
  /\b(?:believ\w+|self-?assess\w*|self-?evaluat\w*|peer review\w*|considers?|thought|claim\w*|aims?|aspir\w*|ambition|in order to|would|could|should|if|whether|unless|ensur\w+|need(?:s|ed)? to|remains? to|not (?:yet|judged|rated|graded)|to become|to achieve|from achieving|prevent\w*|on track|auditors?|likely to|an? (?:local )?(?:authority|council|service|area) (?:that|which|where))\b[^;]*$/i;
/** Audited cases, plans, and schools or homes in its area, are graded too; in a council's report only what is the council's own counts. */
const NOT_GRADED =
  /\b(?:cases?|audits?|audited|files?|records?|plans?|assessments?|samples?|practice|themselves|work)\b|%|\bper ?cent\b/gi;
const NOT_OWN =
  /\b(?:homes?|schools?|academ(?:y|ies)|colleges?|nurser(?:y|ies)|settings?|provisions?|placements?|providers?|agenc(?:y|ies)|units?|children['’]s cent(?:re|er)s?)\b/gi;
const OWN =
  /\b(?<!by the )(?:council|local authority|authority|services?|board|LSCB|overall|effectiveness|care leavers|children in care|protection|permanence|areas|leadership|adoption|judge?ments?)\b/gi;

/** "Northmoor was judged", not "homes in Northmoor were". */
function isSubject(name: string, clause: string): boolean {
  const at = clause.lastIndexOf(name);
  return (
    at >= 0 &&
    !/\b(?:in|of|across|for)\s+$/.test(clause.slice(0, at)) &&
    clause.length - at - name.length < 60
  );
}

const PRONOUN = /\b(?:it|they)\b/i;

function isAllowed(frame: Frame, upTo: string, { others, before }: Passage, { facts }: Context): boolean {
  const isArticle = facts.framework === null;
  const clause = upTo.slice(-160);
  if (NOT_SAID.test(clause)) return false;
  // Others may tell what Ofsted once judged, but what they call good is their word.
  if (others && !/\b(?:was|were|been) (?:told|rated|judged|graded|found)\b/.test(clause)) return false;
  if (frame === 'rating' && isArticle) return true;
  const own = lastOf(clause, OWN);
  if (lastOf(clause, NOT_GRADED) > own) return false;
  if (isArticle) return true;
  if (facts.authority && isSubject(facts.authority.name, clause)) return true;
  if (own < 0 && !PRONOUN.test(clause)) return false;
  const subject = own < 0 ? `${before?.words ?? ''} ${clause}` : clause;
  return lastOf(subject, OWN) > lastOf(subject, NOT_OWN);
}

/** The areas a grade is given to, each with the span that shows it; overall effectiveness when none is named. */
function areasOf(frame: Frame, grade: GradeWords, words: string, from: number, end: number): NamedArea[] {
  const { outer } = grade;
  const after = words.slice(outer.end, end);
  const listed =
    /^["'”’]?\s+(?:overall\s+)?(?:for|in)\s/.test(after) && !/^["'”’]?\s+in (?:\w+ )?\d{4}/.test(after);
  if (listed) {
    const stop = /[;.]|\bwith an?\b|\bwhile\b|\bbut\b/.exec(after)?.index ?? after.length;
    const named = areasIn(after.slice(0, stop)).filter(({ area }) => area !== OVERALL);
    if (named.length > 0)
      return named.map(({ area, span }) => ({
        area,
        span: { start: outer.start, end: outer.end + span.end },
      }));
  }
  const subject = words.slice(from, outer.start);
  const rating = { start: from + frameStart(subject, frame), end: ratingEnd(words, outer, frame) };
  if (frame === 'rating') return [{ area: OVERALL, span: rating }];
  const start = subjectStart(subject, frame);
  const named = areasIn(subject.slice(start)).filter(({ area }) => area !== OVERALL);
  if (named.length > 0)
    return named.map(({ area, span }) => ({
      area,
      span: { start: from + start + span.start, end: outer.end },
    }));
  return [
    {
      area: OVERALL,
      span: { start: from + frameStart(subject, frame), end: ratingEnd(words, outer, frame) },
    },
  ];
}

/** Where the subject of a frame begins: after an active verb its object, else the last clause. */
function subjectStart(subject: string, frame: Frame): number {
  const active =
    /.*\b(?:rated|graded|judged|deemed|marked|found)\b(?=\s+(?:that |the |services|help|children|safeguarding|adoption|leadership)\b)/is.exec(
      subject,
    );
  if (frame === 'rated' && active && !/\b(?:was|were|been|is|are|be)\s+(?:\w+ )?\w+$/i.test(active[0]))
    return active[0].length;
  const clause = Math.max(
    subject.lastIndexOf(';'),
    subject.lastIndexOf('. '),
    lastOf(
      subject,
      /\b(?:although|while|but|whereas|though|(?<!look(?:ed|ing) )after|since|following|despite|when|where)\b/gi,
    ),
  );
  return Math.max(0, clause);
}

/** What joins a clause to the one before, with its blanks. */
const CONJUNCTION =
  /^[\s,;.]*(?:(?:although|while|but|whereas|though|when|where|since|following|despite|and)\s+)?/i;

const lastOf = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;

/** Where the words that show a judgement begin: its verb or its noun phrase, else its subject. */
function frameStart(subject: string, frame: Frame): number {
  if (frame === 'rated')
    return Math.max(
      0,
      lastOf(
        subject,
        /\b(?:re-?)?(?:rated|rates|graded|grades|judged|judges|deemed|marked|classed|ranked|branded|declared|labelled|found)\b/gi,
      ),
    );
  if (frame === 'rating-of')
    return Math.max(0, lastOf(subject, /\b(?:\w+ )?(?:rating|grade|grading|judge?ment|verdict|mark)s?\b/gi));
  if (frame === 'rating') return Math.max(0, lastOf(subject, /\b(?:an?|the|its|their|with|overall)\s/gi));
  return subject.length - subject.slice(subjectStart(subject, frame)).replace(CONJUNCTION, '').length;
}

function ratingEnd(words: string, outer: Span, frame: Frame): number {
  if (frame !== 'rating') return outer.end;
  return (
    outer.end +
    (/^["'”’,.]*\s+(?:\w+ )?(?:ratings?|grad(?:e|ing)s?|judge?ments?|verdict|mark)\b/.exec(
      words.slice(outer.end),
    )?.[0].length ?? 0)
  );
}

/**
 * "the same grade as in 2019", "every area was given that mark": the grade is the one named last before it, in the
 * sentence or the one before.
 */
function sameGrade(passage: Passage, context: Context): Found[] {
  const hit =
    /\bthe same (?:grade|rating|judge?ment|mark) as (?:in|at|last|its|the)[^,.;]{2,40}|\b(?:every|each) area was (?:given|awarded|graded) (?:that|the same) (?:mark|grade|rating)/gi;
  return [...passage.words.matchAll(hit)].flatMap((same): Found[] => {
    const grades = gradeWordsIn(`${passage.before?.words ?? ''} ${passage.words.slice(0, same.index)}`);
    const grade = grades.at(-1)?.grade;
    if (!grade || passage.others) return [];
    const isPast = /^the same/i.test(same[0]);
    const start = passage.span.start + same.index;
    return [
      {
        kind: 'judgement',
        area: isPast ? OVERALL : 'all areas',
        grade,
        formal: false,
        current: !isPast,
        authority: authorityOf(passage, same.index, context),
        span: { start, end: start + same[0].length },
      },
    ];
  });
}

/** The authority that a grade is about, when it is not the document's: the one named last before it in its sentence, its block, or its heading. */
export function authorityOf(passage: Passage, at: number, { report, facts }: Context): string | null {
  const own = facts.authority?.name ?? null;
  const { block, span, heading } = passage;
  const near = authorityMentions(report.text.slice(block.span.start, span.start + at)).filter(
    ({ as }) => as !== 'other',
  );
  const inSentence = authorityMentions(passage.words).filter(({ as }) => as !== 'other');
  const name = near.at(-1)?.name ?? inSentence[0]?.name ?? authorityMentions(heading)[0]?.name ?? null;
  return name === own ? null : name;
}
