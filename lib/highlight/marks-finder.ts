import type { Mark } from '../model/mark.ts';

/**
 * Finds the marks over an offset, the shortest first. `marks` must be sorted by start. A look-up costs as much as marks
 * overlap there, however many there are.
 */
export function marksFinder(marks: Mark[]): (offset: number) => Mark[] {
  const furthest = new Float64Array(marks.length);
  let end = 0;
  for (const [i, { span }] of marks.entries()) {
    end = Math.max(end, span.end);
    furthest[i] = end;
  }
  return (offset) => {
    const found: Mark[] = [];
    for (let i = startedBy(marks, offset) - 1; i >= 0 && furthest[i]! > offset; i--)
      if (marks[i]!.span.end > offset) found.push(marks[i]!);
    return found.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  };
}

/** How many marks start at `offset` or before. */
function startedBy(marks: Mark[], offset: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.span.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
