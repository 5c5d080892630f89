import { ChevronLeft, ChevronRight } from 'lucide';
import { ToolButton } from './ToolButton.tsx';
import type { ReadingList } from './use-reading-list.ts';

export interface ListBarProps {
  list: ReadingList;
  /** Index of the file on the screen. */
  at: number;
  /** Index of a file; null for the list. */
  onGo(at: number | null): void;
}

/** Over a report that is one of several: which, and the way to the others. */
export function ListBar({ list: { files }, at, onGo }: ListBarProps) {
  return (
    <nav class="list-bar" aria-label="Reading list">
      <button type="button" class="button button--quiet" onClick={() => onGo(null)}>
        All {files.length} files
      </button>
      <ToolButton
        icon={ChevronLeft}
        name="Previous file"
        onClick={() => onGo((at + files.length - 1) % files.length)}
      />
      <ToolButton icon={ChevronRight} name="Next file" onClick={() => onGo((at + 1) % files.length)} />
      <span class="list-bar__place">
        {at + 1} of {files.length}: <bdi>{files[at]?.name}</bdi>
      </span>
    </nav>
  );
}
