import type { Dismissed } from '../model/dismissed.ts';
import { type Finding, findingId } from '../model/finding.ts';
import type { ReportText } from '../model/report-text.ts';

/** Words at least this long are known again wherever they stand; shorter ones ("Good") only between the same neighbours. */
const TELLING = 25;

/**
 * Of `findings`, those that the reader marked as none: by id, the id that each was dismissed under. A report that is read anew may
 * name and place them a little differently, so the words decide, never the place alone.
 */
export function findDismissed(
  { text }: Pick<ReportText, 'text'>,
  dismissed: Dismissed[],
  findings: Finding[],
): Map<string, string> {
  const hidden = new Map<string, string>();
  if (dismissed.length === 0) return hidden;
  const byWords = Map.groupBy(dismissed, ({ kind, quote }) => `${kind} ${quote.exact}`);
  for (const finding of findings) {
    const { start, end } = finding.span;
    const id = findingId(finding);
    const alike = byWords.get(`${finding.kind} ${text.slice(start, end)}`) ?? [];
    const same =
      alike.find(({ findingId: dismissedAs }) => dismissedAs === id) ??
      alike.find(
        ({ quote: { exact, prefix, suffix } }) =>
          exact.length >= TELLING || (text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end)),
      );
    if (same) hidden.set(id, same.findingId);
  }
  return hidden;
}
