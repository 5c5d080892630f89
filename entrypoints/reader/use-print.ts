import { useCallback, useRef, useState } from 'preact/hooks';
import type { Reading } from './reading.ts';

/** How far the pages for the printer are; null while nothing is printed. */
export interface Printing {
  done: number;
  total: number;
  cancel(): void;
}

/** Prints the whole report with its marks and notes, by the browser's own dialogue. */
export function usePrint(reading: Reading | null): { printing: Printing | null; print(): void } {
  const [printing, setPrinting] = useState<Printing | null>(null);
  const running = useRef<AbortController | null>(null);
  const print = useCallback(() => {
    if (!reading || running.current) return;
    const run = new AbortController();
    running.current = run;
    const { document: pdf } = reading.report;
    const told = (done: number) => setPrinting({ done, total: pdf.numPages, cancel: () => run.abort() });
    told(0);
    const state = reading.state();
    const title = state.status === 'ready' ? state.report.title : reading.report.fileName;
    import('./print-pages.ts') // wanted now and then
      .then(async ({ printPages, endPrint }) => {
        const { on: marksOn } = reading.marks;
        const sheets = await printPages({ pdf, title, marksOn, state }, told, run.signal);
        if (sheets) show(sheets, endPrint);
      })
      .finally(() => {
        running.current = null;
        setPrinting(null);
      });
  }, [reading]);
  return { printing, print };
}

/** Browsers differ in whether `print` waits for the dialogue, so the pages stay until the browser says that it is over. */
function show(sheets: HTMLElement, endPrint: (sheets: HTMLElement) => void): void {
  document.body.append(sheets);
  addEventListener('afterprint', () => endPrint(sheets), { once: true });
  window.print();
}
