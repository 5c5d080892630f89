import { flowOf, type Passage } from '../../text/blocks.ts';
import { frameworkOf } from '../frameworks/all.ts';
import { gradeOf } from '../frameworks/grades.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * Rows of the table on the first pages, an area and its grade:
 *
 *   "The experiences and progress of care leavers | Good"                     (councils)
 *   "2.1 Adoption performance | Requires Improvement"                         (single inspection framework)
 *   "Overall experiences and progress of children and young people, taking into account | outstanding"
 *   "Leadership and management: Good"                                        (a line with a colon)
 *
 * A row further on that says an area once more is no second judgement. What an earlier inspection gave never counts.
 */
export const judgementTable: Rule = {
  id: 'judgement-table',
  find: ({ report, facts }) => {
    const areas = frameworkOf(facts.framework)?.areas;
    if (!areas) return [];
    const seen = new Set<string>();
    return flowOf(report).flatMap((passage) => {
      const found = areaAndGrade(passage, areas);
      if (!found || seen.has(found.area.toLowerCase())) return [];
      seen.add(found.area.toLowerCase());
      return [found];
    });
  },
};

/** "2.1 ", "3. ": numbers of areas, which are not part of their names. */
const NUMBERING = /^\d(?:\.\d)?\.?\s+/;
/** How SCCIF's first area goes on, before the two that limit it. */
const GOES_ON = /,?\s+taking into account$/i;

function areaAndGrade(passage: Passage, areas: RegExp): (Found & { kind: 'judgement' }) | null {
  const parts = partsOf(passage);
  const grade = parts && gradeOf(parts.grade);
  const area = parts?.area.replace(NUMBERING, '').replace(GOES_ON, '').trim();
  if (!grade || !area || !areas.test(area)) return null;
  return { kind: 'judgement', area, grade, formal: true, current: true, span: passage.span };
}

/** The cells of a row, or what stands around the colon of a short line. */
function partsOf({ kind, text, cells, span }: Passage): { area: string; grade: string } | null {
  if (kind === 'row' && cells && cells.length > 1) {
    const words = cells.map((cell) => text.slice(cell.start - span.start, cell.end - span.start));
    return { area: words[0]!, grade: words.at(-1)! };
  }
  return null;
}
