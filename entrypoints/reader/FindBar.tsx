import { ChevronDown, ChevronUp, X } from 'lucide';
import { ToolButton } from './ToolButton.tsx';
import type { FindState } from './use-find.ts';

export interface FindBarProps {
  open: boolean;
  query: string;
  state: FindState;
  onQuery(query: string): void;
  onNext(): void;
  onPrevious(): void;
  onClose(): void;
}

/** Find in the report: words, how many there are, next and previous. Enter goes on, Shift+Enter back, Escape closes. */
export function FindBar({ open, query, state, onQuery, onNext, onPrevious, onClose }: FindBarProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (event.key !== 'Enter') return;
    else if (event.shiftKey) onPrevious();
    else onNext();
    event.preventDefault();
  };
  return (
    <search class="find" hidden={!open}>
      <input
        class="field find__field"
        type="search"
        aria-label="Find in this report"
        placeholder="Find in this report"
        value={query}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <span class="find__count" role="status">
        {wordsFor(query, state)}
      </span>
      <ToolButton icon={ChevronUp} name="Previous (Shift+Enter)" onClick={onPrevious} />
      <ToolButton icon={ChevronDown} name="Next (Enter)" onClick={onNext} />
      <ToolButton icon={X} name="Close find (Escape)" onClick={onClose} />
    </search>
  );
}

function wordsFor(query: string, { current, total, pending }: FindState): string {
  if (query === '') return '';
  if (total > 0) return `${current} of ${total}`;
  return pending ? 'Looking' : 'Not found';
}
