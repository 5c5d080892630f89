import { flowOf } from '../../text/blocks.ts';
import { bareHeading } from '../headings.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * The three outcomes (area SEND framework, January 2023), each known by words that only it has; and before them those of
 * monitoring inspections, which recall one of the three.
 */
const OUTCOMES: [RegExp, string][] = [
  [/\bnot taken effective action\b/i, 'not effective action'],
  [/\btaken effective action\b/i, 'effective action'],
  [/\bpositive experiences and outcomes\b/i, 'positive'],
  [/\binconsistent experiences and outcomes\b/i, 'inconsistent'],
  [/\bsystemic failings\b/i, 'systemic failings'],
];

/**
 * The outcome of an area SEND inspection, one sentence under "Inspection outcome":
 *
 *   "The local area partnership's arrangements lead to inconsistent experiences and outcomes for children …"
 */
export const sendOutcome: Rule = {
  id: 'send-outcome',
  find: ({ report, facts }) => {
    if (facts.framework !== 'send') return [];
    const flow = flowOf(report);
    const at = flow.findIndex(({ text }) => /^inspection outcome$/i.test(bareHeading(text)));
    for (const { text, span } of at < 0 ? [] : flow.slice(at + 1, at + 5)) {
      const sentence = /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
      const grade = OUTCOMES.find(([words]) => words.test(sentence))?.[1];
      const place = { start: span.start, end: span.start + sentence.length };
      if (grade && !RECALLED.test(sentence))
        return [
          {
            kind: 'judgement',
            area: 'Inspection outcome',
            grade,
            formal: true,
            current: true,
            span: place,
          } satisfies Found,
        ];
    }
    return [];
  },
};

/** "The previous inspection found that there were …" */
const RECALLED = /^\W*(?:(?:at|in|following) )?(?:the|its) (?:last|previous|earlier|\d{4})\b/i;
