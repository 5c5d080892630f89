import type { Report } from '../../../lib/model/report.ts';
import type { ReportStretch } from '../../../lib/store/query.ts';

/** A line of the list: a note by its place among the notes found, or the heading of the report whose notes follow. */
export type Line = { place: number } | { heading: Report };

/** The lines of a list: notes, and between them the headings of their reports where they are in that order. */
export interface Lines {
  count: number;
  at(line: number): Line;
  /** The line of the note at a place. */
  of(place: number): number;
  /** The report whose notes a line stands among, or whose heading it is; null where there are no headings. */
  under(line: number): Report | null;
}

/** Lines of `total` notes. Headings are not laid out one by one: they are found by halving. */
export function linesOf(total: number, stretches: ReportStretch[]): Lines {
  if (stretches.length === 0)
    return { count: total, at: (line) => ({ place: line }), of: (place) => place, under: () => null };
  let notes = 0;
  const before = stretches.map(({ count }) => {
    notes += count;
    return notes - count;
  });
  const byLine = (line: number) => lastOf(before, (at, i) => at + i <= line);
  return {
    count: notes + stretches.length,
    at: (line) => {
      const i = byLine(line);
      return line === before[i]! + i ? { heading: stretches[i]!.report } : { place: line - i - 1 };
    },
    of: (place) => place + 1 + lastOf(before, (at) => at <= place),
    under: (line) => stretches[byLine(line)]?.report ?? null,
  };
}

/** The last index for which `holds`; it holds for the first, and up to the one sought. */
function lastOf(values: number[], holds: (value: number, index: number) => boolean): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(values[middle]!, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
