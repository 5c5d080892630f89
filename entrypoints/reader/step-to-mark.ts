import { neighbourOf } from './neighbour.ts';
import type { Reading } from './reading.ts';

/** Go to the next (1) or previous (-1) mark from the one looked at, or from the page in view. Its id; null when there is none. */
export function stepToMark(reading: Reading, step: 1 | -1): string | null {
  const marks = reading.shown();
  const page = reading.view.viewer.currentPageNumber;
  const pages = reading.report.surface.reading()?.report.pages ?? [];
  const here = pages.find((start) => start.page === page)?.start ?? 0;
  const mark = neighbourOf(marks, reading.focused(), step, here);
  if (!mark) return null;
  reading.reveal(mark.id);
  return mark.id;
}
