import { useRef } from 'preact/hooks';
import { downloadFile } from '../../lib/export/download.ts';
import type { Reading } from './reading.ts';
import type { Said } from './use-keep.ts';

/** Hands the browser a copy of the report with what is saved in it, to be kept; `tell` hears how it went. */
export function useCopyWithNotes(reading: Reading | null, tell: (said: Said) => void): () => void {
  const busy = useRef(false);
  return () => {
    if (!reading || busy.current) return;
    busy.current = true;
    tell({ words: 'Preparing a copy with your highlights and notes', failed: false });
    copyWithNotes(reading)
      .then((words) => tell({ words, failed: false }))
      .catch((error: unknown) => tell({ words: inWords(error), failed: true }))
      .finally(() => {
        busy.current = false;
      });
  };
}

async function copyWithNotes(reading: Reading): Promise<string> {
  const { annotatedCopy } = await import('./annotated-copy.ts'); // wanted now and then
  const copy = await annotatedCopy(reading);
  if (!copy) return 'Nothing is saved in this report yet. Select words to highlight them.';
  downloadFile(nameOf(reading.report.fileName), new Blob([copy.bytes], { type: 'application/pdf' }));
  const lost = copy.lost > 0 ? `; ${count(copy.lost)} not in it, as the words are no longer there` : '';
  return `Downloaded with ${copy.notes === 1 ? '1 highlight' : `${copy.notes} highlights`}${lost}`;
}

const count = (lost: number): string => (lost === 1 ? '1 lost note is' : `${lost} lost notes are`);

const nameOf = (fileName: string): string => `${fileName.replace(/\.pdf$/i, '')} with notes.pdf`;

const inWords = (error: unknown): string =>
  `The copy could not be made: ${error instanceof Error ? error.message : String(error)}.`;
