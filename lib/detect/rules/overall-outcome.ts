import { flowOf } from '../../text/blocks.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * What inspections without grades say of an independent school:
 *
 *   "Overall outcome | The school does not meet all of the independent school standards that were checked …"
 *   "Overall outcome | The school is unlikely to meet the relevant independent school standards if …"
 */
export const overallOutcome: Rule = {
  id: 'overall-outcome',
  find: ({ report, facts }) => {
    if (facts.framework !== 'school-monitoring') return [];
    for (const { text, span } of flowOf(report).slice(0, 40)) {
      const grade = OUTCOME.exec(text)?.groups?.outcome?.toLowerCase();
      if (grade)
        return [
          {
            kind: 'judgement',
            area: 'Overall outcome',
            grade,
            formal: true,
            current: true,
            span,
          } satisfies Found,
        ];
    }
    return [];
  },
};

const OUTCOME =
  /^overall outcome[\s:]+the (?:school|provider|setting) (?:is )?(?<outcome>(?:does|is|un|has|not|likely|meets?|continues?).{5,160}?)(?: if\b.*)?\.?$/is;
