import type { Span } from '../../model/span.ts';
import { flowOf, type Passage } from '../../text/blocks.ts';
import { frameworkOf } from '../frameworks/all.ts';
import { endsWithGrade, GRADE, gradeOf } from '../frameworks/grades.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * Rows of the table on the first pages, an area and its grade:
 *
 *   "The experiences and progress of care leavers | Good"                     (councils)
 *   "2.1 Adoption performance | Requires Improvement"                         (single inspection framework)
 *   "Overall experiences and progress of children and young people, taking into account | outstanding"
 *
 * with the columns in either order; or, where the file has no table, the grade under its area or at the end of its line.
 *
 * A row further on that says an area once more is no second judgement. What an earlier inspection gave never counts.
 */
export const judgementTable: Rule = {
  id: 'judgement-table',
  find: ({ report, facts }) => {
    const areas = frameworkOf(facts.framework)?.areas;
    if (!areas) return [];
    const flow = flowOf(report);
    const rows = flow.flatMap((passage) => rowJudgement(passage, areas) ?? []);
    return once(
      rows.length > 0
        ? rows
        : flow.slice(0, FRONT).flatMap((passage) => lineJudgement(passage, flow, areas) ?? []),
    );
  },
};

type Judged = Found & { kind: 'judgement' };

/** How many blocks the first pages have: further on an area beside a grade is running text. */
const FRONT = 60;

function once(judgements: Judged[]): Judged[] {
  const seen = new Set<string>();
  return judgements.filter(({ area }) => !seen.has(area.toLowerCase()) && seen.add(area.toLowerCase()));
}

/** "2.1 ", "3. ": numbers of areas, which are not part of their names. */
const NUMBERING = /^\d(?:\.\d)?\.?\s+/;
/** How SCCIF's first area goes on, before the two that limit it. */
const GOES_ON = /,?\s+taking into account$/i;

function rowJudgement({ kind, text, cells, span }: Passage, areas: RegExp): Judged | null {
  if (kind !== 'row' || !cells || cells.length < 2) return null;
  const words = cells.map((cell) => text.slice(cell.start - span.start, cell.end - span.start));
  const [first, last] = [words[0]!, words.at(-1)!];
  return judged(first, last, areas, span) ?? judged(last, first, areas, span);
}

/** Where the file has no table: the grade on the line under its area, or at the end of the same line. */
function lineJudgement(passage: Passage, flow: Passage[], areas: RegExp): Judged | null {
  const next = flow[passage.index + 1];
  if (passage.text.length > 240 || passage.kind === 'row') return null;
  const below =
    next && judged(passage.text, next.text, areas, { start: passage.span.start, end: next.span.end });
  if (below) return below;
  const parts =
    passage.kind === 'heading' || !endsWithGrade(passage.text) ? null : AT_END.exec(passage.text)?.groups;
  return parts ? judged(parts.area!, parts.grade!, areas, passage.span) : null;
}

const AT_END = new RegExp(`^(?<area>.{5,130}?) (?<grade>${GRADE})$`, 'i');

function judged(words: string, grading: string, areas: RegExp, span: Span): Judged | null {
  const grade = gradeOf(grading);
  const area = words
    .replace(NUMBERING, '')
    .replace(GOES_ON, '')
    .replace(/(?<=\bregister) are(?=:?$)/i, '')
    .replace(/\s*:$/, '')
    .trim();
  if (!grade || !areas.test(area) || /\b(?:is|are)$/i.test(area)) return null;
  return { kind: 'judgement', area, grade, formal: true, current: true, span };
}
