import type { Mark } from '../../lib/model/mark.ts';

/**
 * The mark after (1) or before (-1) the one called `from`, in reading order, round the end. When there is none of that
 * name, the first at or after offset `here`, or the last before it. Null when there are no marks.
 */
export function neighbourOf(marks: Mark[], from: string | null, step: 1 | -1, here: number): Mark | null {
  if (marks.length === 0) return null;
  const at = marks.findIndex(({ id }) => id === from);
  if (at >= 0) return marks[(at + step + marks.length) % marks.length]!;
  const next = marks.findIndex(({ span }) => span.start >= here);
  const first = next < 0 ? marks.length : next;
  return marks[(step > 0 ? first : first - 1 + marks.length) % marks.length]!;
}
