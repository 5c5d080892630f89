import type { ReportText } from '../model/report-text.ts';
import type { Span } from '../model/span.ts';
import { sentencesIn } from '../text/sentences.ts';

/**
 * The sentence after `from` (its end at the latest), or before it: what a reader selects by keyboard. It goes through the
 * flow in reading order; null at the ends of the report.
 */
export function sentenceBeside({ text, blocks }: ReportText, from: Span, step: 1 | -1): Span | null {
  const flow = blocks.filter(({ kind }) => kind !== 'furniture' && kind !== 'footnote');
  const near =
    step > 0
      ? flow.filter(({ span }) => span.end > from.end)
      : flow.filter(({ span }) => span.start < from.start).reverse();
  for (const { span } of near) {
    const sentences = sentencesIn(text, span);
    const next =
      step > 0
        ? sentences.find((sentence) => sentence.start >= from.end)
        : sentences.findLast((sentence) => sentence.end <= from.start);
    if (next) return next;
  }
  return null;
}
