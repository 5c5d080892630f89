import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { OpenReport } from './load-report.ts';
import { useModule } from './use-module.ts';

/** The window with what the file says of itself: null while it is closed. */
export function useDocumentFacts(report: OpenReport): { dialog: ComponentChild; show(): void } {
  const [open, setOpen] = useState(false);
  const part = useModule(() => import('./DocumentFacts.tsx'), open);
  return {
    dialog: part && open && <part.DocumentFacts report={report} onClose={() => setOpen(false)} />,
    show: () => setOpen(true),
  };
}
