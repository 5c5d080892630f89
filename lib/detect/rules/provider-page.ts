import { textOf } from '../../model/report-text.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * The grades on a provider's page of reports.ofsted.gov.uk, each a row of two cells:
 *
 *   "Quality of education:" "Good"
 *   "The overall outcome of the inspection on 26 April 2022 was:" "Good"
 *
 * They are those of the latest graded inspection, so they are current. The list of older reports is furniture.
 */
export const providerPage: Rule = {
  id: 'provider-page',
  find: ({ report, about }) => {
    if (
      !/^https:\/\/reports\.ofsted\.gov\.uk\/provider\//.test(about.address ?? '') &&
      !hasOutcome(report.text)
    )
      return [];
    return report.blocks.flatMap((block): Found[] => {
      const [label, value, ...more] = (block.cells ?? []).map((cell) => textOf(report, cell));
      if (block.kind !== 'row' || !label || !value || more.length > 0) return [];
      const grade = GRADE.exec(value)?.[1]?.toLowerCase();
      const area = areaOf(label);
      if (!grade || !area) return [];
      return [{ kind: 'judgement', area, grade, span: block.span, formal: true, current: true }];
    });
  },
};

const hasOutcome = (text: string): boolean =>
  /^(?:Ofsted made the following key judgements following .* inspection on|The overall outcome of the inspection on) /m.test(
    text,
  );

const GRADE =
  /^\s*(outstanding|good|requires improvement|inadequate|satisfactory|adequate|exceptional|strong standard|expected standard|needs attention|urgent improvement|insufficient evidence|not judged|(?:not )?met|(?:not )?effective)(?: to be good)?\s*$/i;

/** "Quality of education:" is its area; the sentence on the overall outcome is the overall one. Null for facts ("Boarding: No"). */
function areaOf(label: string): string | null {
  if (/^The overall (?:outcome|effectiveness|rating)\b/i.test(label)) return 'Overall effectiveness';
  const area = label.replace(/\s*:\s*$/, '').trim();
  return /:\s*$/.test(label) && area.length <= 90 ? area : null;
}
