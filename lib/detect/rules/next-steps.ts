import { textOf } from '../../model/report-text.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * What a report card asks for: the list under "Next steps".
 *
 *   "Leaders should ensure that …"
 *   "Leaders and those responsible for governance should …"
 *
 * Elsewhere "Next steps" is an order to send a plan by a date (joint inspections): only cards are read.
 */
export const nextSteps: Rule = {
  id: 'next-steps',
  find: ({ report }) => {
    const flow = report.blocks.filter(({ kind }) => kind !== 'furniture' && kind !== 'footnote');
    if (!flow.some(({ span }) => CARD.test(textOf(report, span)))) return [];
    const at = flow.findIndex(
      ({ kind, span }) => kind === 'heading' && /^next steps$/i.test(textOf(report, span)),
    );
    if (at < 0) return [];
    const heading = flow[at]!;
    const end = flow.findIndex(
      ({ kind, level }, i) => i > at && kind === 'heading' && (level ?? 6) <= (heading.level ?? 6),
    );
    const items = flow.slice(at + 1, end < 0 ? undefined : end);
    const listed = items.some(({ kind }) => kind === 'item')
      ? items.filter(({ kind }) => kind === 'item')
      : items;
    return listed
      .filter(({ kind, span }) => kind === 'item' || SHOULD.test(textOf(report, span)))
      .map(({ span }): Found => {
        const text = textOf(report, span);
        return {
          kind: 'recommendation',
          span,
          text,
          heading: textOf(report, heading.span),
          list: 'authority',
          formal: true,
          force: /\bmust\b/i.test(text) ? 'must' : SHOULD.test(text) ? 'should' : 'none',
          due: null,
          bodies: null,
          references: [],
        };
      });
  },
};

const SHOULD = /\bshould\b/i;
const CARD = /^(?:Inspection report:\s*\d{1,2} \p{Lu}\p{L}+ \d{4}|Safeguarding standards (?:not )?met)$/u;
