import { flowOf, type Passage } from '../../text/blocks.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * Outcomes that a report states in a sentence of its own:
 *
 *   "The arrangements for safeguarding are not effective."                               (education, to November 2025)
 *   "Elm Green School continues to be a good school."                                    (ungraded inspections)
 *   "Inconsistent quality of service delivery adversely affects some children’s …"       (supported accommodation)
 *   "At this interim inspection Ofsted judges that it has sustained effectiveness."      (children’s homes, to 2020)
 *
 * The last two are all the grade that such a report gives, so they are formal.
 */
export const statedOutcome: Rule = {
  id: 'stated-outcome',
  find: ({ report, facts }) => {
    const outcomes = OUTCOMES.filter(({ frameworks }) => frameworks.includes(facts.framework ?? ''));
    if (outcomes.length === 0) return [];
    const flow = flowOf(report);
    return outcomes.flatMap((outcome): Found[] => {
      for (const passage of flow.slice(0, outcome.formal ? FRONT : undefined)) {
        const found = statedIn(passage, outcome);
        if (found) return [found];
      }
      return [];
    });
  },
};

/** How many blocks the first pages have. */
const FRONT = 60;
/** So much of a block is looked at: an outcome stands at the beginning, or in a short paragraph. */
const LOOKED_AT = 1500;

interface Outcome {
  frameworks: string[];
  area: string;
  formal: boolean;
  /** The sentence; and what it is called, by the group "grade" or by words that only one outcome has. */
  sentence: RegExp;
  grades?: [RegExp, string][];
}

const SCHOOLS = ['eif', 'cif', 'school-monitoring'];

const OUTCOMES: Outcome[] = [
  {
    frameworks: [...SCHOOLS, 'early-years', 'further-education'],
    area: 'Safeguarding',
    formal: false,
    sentence: /(?:^|(?<=[.!?] ))The arrangements for safeguarding are (?<grade>(?:not )?effective)\b[^.]*\./,
  },
  {
    frameworks: SCHOOLS,
    area: 'Outcome',
    formal: false,
    sentence:
      /^[^.]{3,120} (?<grade>continues to be an? (?:good|outstanding) school|has taken effective action to maintain the standards identified at the previous inspection|has taken effective action to maintain standards)\b[^.]{0,80}\./i,
  },
  {
    frameworks: ['sccif'],
    area: 'Inspection outcome',
    formal: true,
    sentence:
      /^(?:consistently strong service delivery|inconsistent quality of service delivery|serious or widespread weaknesses)\b[^.]*\./i,
    grades: [
      [/^consistently strong/i, 'consistently strong'],
      [/^inconsistent/i, 'inconsistent'],
      [/^serious/i, 'serious or widespread weaknesses'],
    ],
  },
  {
    frameworks: ['sccif'],
    area: 'Interim inspection',
    formal: true,
    sentence:
      /(?:^|(?<=[.!?] ))at this interim inspection,? ofsted judged?s? that (?:it|the [^.]{3,40}) has (?<grade>(?:sustained|improved) effectiveness|declined in effectiveness)\b[^.]*\./i,
  },
];

function statedIn({ text, span, kind }: Passage, { sentence, area, formal, grades }: Outcome): Found | null {
  if (kind === 'row') return null;
  const hit = sentence.exec(text.slice(0, LOOKED_AT));
  if (!hit) return null;
  const grade = hit.groups?.grade?.toLowerCase() ?? grades?.find(([words]) => words.test(hit[0]))?.[1];
  const start = span.start + hit.index;
  const place = { start, end: start + hit[0].length };
  return grade ? { kind: 'judgement', area, grade, formal, current: true, span: place } : null;
}
