import type { PanelHandlers } from '../../components/ReportPanel.tsx';
import type { Session } from '../../lib/annotate.ts';
import { writeToClipboard } from '../../lib/export/clipboard.ts';
import { copyOf } from '../../lib/export/copy.ts';
import { linkToNote } from '../../lib/export/link.ts';
import type { Annotation } from '../../lib/model/annotation.ts';
import type { Passage } from '../../lib/model/passage.ts';
import type { Reading } from './reading.ts';

/** What the panel beside the pages does to the report. Promises reject in words while nothing is read yet. */
export function panelHandlers(reading: Reading | null): PanelHandlers {
  const session = async (): Promise<Session> => {
    const open = reading?.session();
    if (!open) throw new Error('The report is not read yet. Try again in a moment.');
    return open;
  };
  return {
    onReveal: (id) => void reading?.reveal(id),
    onRevealSpan: (span) => void reading?.point(span),
    onDismiss: async (ids) => (await session()).dismiss(ids),
    onBringBack: async (ids) => (await session()).bringBack(ids),
    onKeep: async () => (await session()).keep(),
    onSave: async (ids) => (await session()).saveFindings(ids),
    onChange: async (id, change) => (await session()).change(id, change),
    onDelete: async (ids) => (await session()).remove(ids),
    onRestore: async (ids) => (await session()).restore(ids),
    onCopy: (passage) => copyPassage(reading, passage),
    ...(reading?.report.address ? { onCopyLink: (note) => copyLink(reading, note) } : {}), // a file from disk has none
  };
}

/** Put words, citation and link on the clipboard. */
export async function copyPassage(reading: Reading | null, passage: Passage): Promise<void> {
  const state = reading?.state();
  if (state?.status !== 'ready') throw new Error('The report is not read yet. Try again in a moment.');
  await writeToClipboard(copyOf(passage, state.report));
}

/** Put the address of a note's place on the clipboard. */
async function copyLink(reading: Reading, note: Annotation): Promise<void> {
  const state = reading.state();
  const link = state.status === 'ready' ? linkToNote(note, state.report) : null;
  if (!link) throw new Error('This report has no address.');
  await navigator.clipboard.writeText(link);
}
