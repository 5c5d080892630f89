import { FilePen } from 'lucide';
import type { MoreEntry } from './MoreMenu.tsx';
import type { Reading } from './reading.ts';
import { useCopyWithNotes } from './use-copy-with-notes.ts';
import type { Keeping } from './use-keep.ts';

/** What the "More" button of the toolbar offers. */
export function useMore(reading: Reading | null, keeping: Keeping): MoreEntry[] {
  const copyWithNotes = useCopyWithNotes(reading, keeping.tell);
  return [
    {
      icon: FilePen,
      words: 'Download with my notes',
      sentence: 'A PDF that shows your highlights and notes in Acrobat, Preview and Zotero',
      onChoose: copyWithNotes,
    },
  ];
}
