import { flowOf } from '../../text/blocks.ts';
import { endsWithGrade, GRADE, gradeOf } from '../frameworks/grades.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * Headlines of the single inspection framework, where the overall grade and the safeguarding board's stand in a sentence:
 *
 *   "The overall judgement is that children's services are inadequate"
 *   "Children's services in Exampleshire require improvement to be good"
 *   "The effectiveness of the Local Safeguarding Children Board (LSCB) is good"
 *
 * The first is the formal one; those that repeat it ("… is good because:") are not.
 */
export const headlineGrade: Rule = {
  id: 'headline-grade',
  find: ({ report, facts }) => {
    if (facts.framework !== 'sif' && facts.framework !== 'lscb-review') return [];
    const seen = new Set<string>();
    return flowOf(report).flatMap(({ text, kind, span }) => {
      const found = kind === 'row' || text.length > 200 ? null : headline(text);
      if (!found) return [];
      const formal = !seen.has(found.area);
      seen.add(found.area);
      return [{ kind: 'judgement', ...found, formal, current: true, span } satisfies Found];
    });
  },
};

const END = `(?:is |are )?(?<grade>${GRADE})(?:,? because)?[.:]?$`;
const OVERALL = new RegExp(
  `^(?:the overall judge?ment is (?:that )?(?:children['’]s services |services )?(?:in .{2,80}? )?|(?:children['’]s services|this local authority)(?: in .{2,80}?)? )${END}`,
  'i',
);
const BOARD = new RegExp(
  `^(?:the )?(?:judge?ment (?:for|on|of|is that) )?(?:the )?(?:effectiveness of )?(?:the )?(?:[\\p{L}’'-]+,? ){0,6}?(?:safeguarding (?:children(?:['’]s)? )?board|lscb)(?: \\([^)]{1,20}\\))?(?: (?:in|for) .{2,60}?)? (?:is )?${END}`,
  'iu',
);

function headline(text: string): { area: string; grade: string } | null {
  if (!endsWithGrade(text.replace(/,? because[.:]?$/, ''))) return null;
  const board = BOARD.exec(text)?.groups?.grade;
  if (board) return { area: 'Local Safeguarding Children Board', grade: gradeOf(board)! };
  const overall = OVERALL.exec(text)?.groups?.grade;
  return overall ? { area: 'Overall effectiveness', grade: gradeOf(overall)! } : null;
}
