import type { Mark } from '../../lib/model/mark.ts';
import { covers, lowAndHigh, type Strip } from '../../lib/surface/pdf-strips.ts';
import type { PageMark } from './draw-marks.ts';

/** Points: about a line of print, so that a row holds the strips of two or three lines. */
const ROW = 14;

/** The marks of a page by rows, so that those under a point are found without a look at the others. */
export type MarkRows = Map<number, { mark: Mark; strip: Strip }[]>;

/** Sorts the strips of `marks` into the rows that they touch. */
export function rowsOf(marks: PageMark[]): MarkRows {
  const rows: MarkRows = new Map();
  for (const { mark, strips } of marks) {
    for (const strip of strips) {
      const [low, high] = lowAndHigh(strip);
      for (let row = Math.floor(low / ROW); row <= Math.floor(high / ROW); row += 1) {
        const there = rows.get(row);
        if (there) there.push({ mark, strip });
        else rows.set(row, [{ mark, strip }]);
      }
    }
  }
  return rows;
}

/** The marks under a point of the page, in its own points: each once, the shortest first. */
export function marksUnder(rows: MarkRows, x: number, y: number): Mark[] {
  const under = new Set<Mark>();
  for (const { mark, strip } of rows.get(Math.floor(y / ROW)) ?? []) if (covers(strip, x, y)) under.add(mark);
  return [...under].sort((a, b) => lengthOf(a) - lengthOf(b));
}

const lengthOf = ({ span }: Mark): number => span.end - span.start;
