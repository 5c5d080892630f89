import { useState } from 'preact/hooks';
import { chosenPdfs } from './chosen-pdfs.ts';

/** Several files opened at once, to be read one after the other. */
export interface ReadingList {
  files: File[];
  /** Index of the one on the screen; null while the list is. */
  at: number | null;
  /** Those that were on the screen before. */
  opened: Set<File>;
}

/** The reading list, null while a single report is read; `openFile` puts a file on the screen. */
export function useReadingList(openFile: (file: File) => void) {
  const [list, setList] = useState<ReadingList | null>(null);
  return {
    list,
    /** Take files that were dropped or picked: one opens, several become a list. */
    take: (chosen: Iterable<File>) => {
      const files = chosenPdfs(chosen);
      if (files.length === 0) return;
      setList(files.length > 1 ? { files, at: null, opened: new Set() } : null);
      if (files.length === 1) openFile(files[0]!);
    },
    /** Open the file at `at`; null goes back to the list. */
    go: (at: number | null) => {
      const file = at === null ? null : list?.files[at];
      if (!list || file === undefined) return;
      setList({ ...list, at, opened: file ? new Set(list.opened).add(file) : list.opened });
      if (file) openFile(file);
    },
  };
}
