import { flowOf, type Passage } from '../../text/blocks.ts';
import { frameworkOf } from '../frameworks/all.ts';
import type { Framework } from '../frameworks/framework.ts';
import { gradeOf } from '../frameworks/grades.ts';
import { headingGrade } from '../heading-grade.ts';
import type { Found, Rule } from '../rule.ts';
import { judgementTable } from './judgement-table.ts';

/**
 * Headings of sections with a grade, where the table on the first page does not say it (then they only repeat it, and
 * are no judgement of their own):
 *
 *   "The experiences and progress of care leavers: good"                       (councils, homes)
 *   "The experiences and progress of children … | Inadequate"                  (single inspection framework)
 *
 * and, where a report has no table, give the grade under the area's heading: "Capacity to improve", "Grade 3 (Adequate)".
 */
export const sectionGrade: Rule = {
  id: 'section-grade',
  find: (context) => {
    const { report, facts } = context;
    const framework = frameworkOf(facts.framework);
    if (!framework?.areas) return [];
    const hasTable = judgementTable.find(context).length > 0;
    const flow = flowOf(report);
    return flow.flatMap((passage, i): Found[] => {
      const under = gradeUnder(flow[i - 1], passage, framework.areas!);
      if (under) return [under];
      if (hasTable) return [];
      const found = isEarlier(passage.text)
        ? null
        : (headingGrade(passage.text) ?? rowGrade(passage, framework));
      if (!found || !isArea(found.area, framework)) return [];
      return [{ kind: 'judgement', ...found, formal: true, current: true, span: passage.span }];
    });
  },
};

const isEarlier = (text: string): boolean => /\b(?:previous|last) inspection\b/i.test(text);

const isArea = (area: string, { areas, sections }: Framework): boolean =>
  (areas?.test(area) ?? false) || (sections?.test(area) ?? false);

function rowGrade(
  { kind, cells, text, span }: Passage,
  { sections }: Framework,
): { area: string; grade: string } | null {
  if (kind !== 'row' || cells?.length !== 2 || !sections) return null;
  const [area, last] = cells.map((cell) => text.slice(cell.start - span.start, cell.end - span.start));
  const grade = gradeOf(last!);
  return grade ? { area: area!, grade } : null;
}

/** "Grade 3 (Adequate)" under its area's heading. */
const NUMBERED = /^grade \d \((?<grade>[^)]+)\)$/i;

function gradeUnder(heading: Passage | undefined, { text, span }: Passage, areas: RegExp): Found | null {
  const words = NUMBERED.exec(text)?.groups?.grade;
  const grade = words && gradeOf(words);
  if (!grade || heading?.kind !== 'heading' || !areas.test(heading.text)) return null;
  const area = heading.text.replace(/ of services for .*$/i, '');
  return {
    kind: 'judgement',
    area,
    grade,
    formal: true,
    current: true,
    span: { start: heading.span.start, end: span.end },
  };
}
