import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { DocumentFacts } from './DocumentFacts.tsx';
import type { OpenReport } from './load-report.ts';

/** The window with what the file says of itself: null while it is closed. Its code comes when it is first asked for. */
export function useDocumentFacts(report: OpenReport): { dialog: ComponentChild; show(): void } {
  const [Window, setWindow] = useState<typeof DocumentFacts | null>(null);
  return {
    dialog: Window && <Window report={report} onClose={() => setWindow(null)} />,
    show: () => void import('./DocumentFacts.tsx').then((module) => setWindow(() => module.DocumentFacts)),
  };
}
