import type { Mark } from '../model/mark.ts';
import type { Block, ReportText } from '../model/report-text.ts';
import type { Span } from '../model/span.ts';

/** The part of a mark that stands in one block: what is drawn or left out as the view moves. */
export interface Piece {
  mark: Mark;
  span: Span;
}

/** The pieces of `marks` by the element that holds them. Furniture between two blocks of a mark is not covered by it. */
export function piecesOf(
  marks: Mark[],
  { report, elements }: { report: ReportText; elements: Element[] },
): Map<Element, Piece[]> {
  const pieces = new Map<Element, Piece[]>();
  for (const mark of marks) {
    for (let i = blockAt(report.blocks, mark.span.start); i < report.blocks.length; i++) {
      const { span } = report.blocks[i]!;
      if (span.start >= mark.span.end) break;
      const own = { start: Math.max(span.start, mark.span.start), end: Math.min(span.end, mark.span.end) };
      if (own.start >= own.end) continue;
      const element = elements[i]!;
      const there = pieces.get(element);
      if (there) there.push({ mark, span: own });
      else pieces.set(element, [{ mark, span: own }]);
    }
  }
  return pieces;
}

/** Index of the first block that ends behind `offset`. */
function blockAt(blocks: Block[], offset: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
