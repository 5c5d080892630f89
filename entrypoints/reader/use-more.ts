import { FilePen, HardDriveDownload, Info, MoonStar } from 'lucide';
import type { ComponentChild } from 'preact';
import { isPrivate } from './access.ts';
import type { OpenReport } from './load-report.ts';
import type { MoreEntry } from './MoreMenu.tsx';
import type { Reading } from './reading.ts';
import { useCopyWithNotes } from './use-copy-with-notes.ts';
import { useDimmed } from './use-dimmed.ts';
import { useDocumentFacts } from './use-document-facts.tsx';
import type { Keeping } from './use-keep.ts';
import { useKeptCopy } from './use-kept-copy.ts';

/** What the "More" button of the toolbar offers, and the window that one of them opens. */
export function useMore(
  report: OpenReport,
  reading: Reading | null,
  keeping: Keeping,
): { entries: MoreEntry[]; dialog: ComponentChild } {
  const copyWithNotes = useCopyWithNotes(reading, keeping.tell);
  const copy = useKeptCopy(report, reading, keeping.tell);
  const [dimmed, dim] = useDimmed();
  const facts = useDocumentFacts(report);
  const entries: MoreEntry[] = [
    {
      icon: FilePen,
      words: 'Download with my notes',
      sentence: 'A PDF that shows your highlights and notes in Acrobat, Preview and Zotero',
      onChoose: copyWithNotes,
    },
    ...(isPrivate()
      ? [] // nothing of a private window is kept
      : [
          {
            icon: HardDriveDownload,
            words: 'Keep a copy on this computer',
            sentence: 'Opens from your notes without a connection, and when its address is gone',
            on: copy.kept,
            onChoose: copy.toggle,
          },
        ]),
    {
      icon: MoonStar,
      words: 'Dim the pages',
      sentence: 'Paper that does not glare in a dark room',
      on: dimmed,
      onChoose: dim,
    },
    {
      icon: Info,
      words: 'About this file',
      onChoose: facts.show,
    },
  ];
  return { entries, dialog: facts.dialog };
}
