import { textOf } from '../../lib/model/report-text.ts';
import type { Span } from '../../lib/model/span.ts';
import { sentenceBeside } from '../../lib/surface/sentence-beside.ts';
import type { Reading } from './reading.ts';
import { selectedSpan, selectSpan } from './selected-span.ts';
import { startOfPage } from './step-to-mark.ts';

/** Frames to wait for a page that must be drawn first. */
const PATIENCE = 120;

/**
 * Select the sentence after (1) or before (-1) the one selected, or the first of the page in view: selecting without a
 * mouse. Shift and the arrows then widen it. Its words; null when there is none.
 */
export function stepToSentence(reading: Reading, step: 1 | -1): string | null {
  const text = reading.report.surface.reading();
  if (!text) return null;
  const { container } = reading.view.viewer;
  const selected = selectedSpan(container, text);
  const here = startOfPage(reading);
  const from = selected && 'span' in selected ? selected.span : { start: here, end: here };
  const next = sentenceBeside(text.report, from, step);
  if (!next) return null;
  reading.show(next);
  selectOnceDrawn(reading, next, PATIENCE);
  return textOf(text.report, next);
}

function selectOnceDrawn(reading: Reading, span: Span, patience: number): void {
  const text = reading.report.surface.reading();
  if (!text || selectSpan(reading.view.viewer.container, text, span) || patience === 0) return;
  requestAnimationFrame(() => selectOnceDrawn(reading, span, patience - 1));
}
