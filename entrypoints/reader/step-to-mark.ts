import type { Mark } from '../../lib/model/mark.ts';
import { neighbourOf } from './neighbour.ts';
import type { Reading } from './reading.ts';

/** Go to the next (1) or previous (-1) mark from the one looked at, or from the page in view. It comes back; null when there is none. */
export function stepToMark(reading: Reading, step: 1 | -1): Mark | null {
  const marks = reading.shown();
  const mark = neighbourOf(marks, reading.focused(), step, startOfPage(reading));
  if (mark) reading.reveal(mark.id);
  return mark;
}

/** Offset at which the page in view begins; 0 when nothing of it is in the text. */
export function startOfPage({ view, report }: Reading): number {
  const pages = report.surface.reading()?.report.pages ?? [];
  return pages.find(({ page }) => page === view.viewer.currentPageNumber)?.start ?? 0;
}
