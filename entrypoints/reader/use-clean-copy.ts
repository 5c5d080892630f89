import { useEffect } from 'preact/hooks';
import { textOf } from '../../lib/model/report-text.ts';
import type { Reading } from './reading.ts';
import { selectedSpan } from './selected-span.ts';

/**
 * Copying from the pages gives the report's own words: paragraphs whole, no line ends or footers in their middle. What we
 * cannot tell is left to PDF.js.
 */
export function useCleanCopy(reading: Reading | null): void {
  useEffect(() => {
    if (!reading) return;
    const { container } = reading.view.viewer;
    const onCopy = (event: ClipboardEvent) => {
      const text = reading.report.surface.reading();
      const selected = text && selectedSpan(container, text);
      if (!selected || !('span' in selected)) return;
      event.clipboardData?.setData('text/plain', textOf(text.report, selected.span));
      event.preventDefault();
      event.stopPropagation();
    };
    container.addEventListener('copy', onCopy, { capture: true });
    return () => container.removeEventListener('copy', onCopy, { capture: true });
  }, [reading]);
}
