import { Undo2, X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';

export interface UndoBarProps {
  /** What was done since the bar was put away last; null shows nothing. */
  words: string | null;
  onUndo(): void;
  onDismiss(): void;
}

/** Milliseconds in which a list lets go of what was deleted from it, and the focus falls to the page. */
const LET_GO = 150;

/** What was deleted or hidden, and the way back for all of it. It stays until it is used or put away: nobody has to be quick. Keys whose button is gone go on here. */
export function UndoBar({ words, onUndo, onDismiss }: UndoBarProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (words === null) return;
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) root.current?.querySelector('button')?.focus();
    }, LET_GO);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <div class="undo" role="status" ref={root}>
      {words !== null && (
        <>
          <span class="undo__words">{words}</span>
          <button type="button" class="button button--quiet" onClick={onUndo}>
            <Icon node={Undo2} />
            Undo
          </button>
          <button type="button" class="icon-button" aria-label="Put this message away" onClick={onDismiss}>
            <Icon node={X} />
          </button>
        </>
      )}
    </div>
  );
}

/** "Note deleted"; null for none. */
export const deletedWords = (count: number): string | null =>
  count === 0 ? null : count === 1 ? 'Note deleted' : `${count} notes deleted`;

/** "Finding hidden"; null for none. */
export const hiddenWords = (count: number): string | null =>
  count === 0 ? null : count === 1 ? 'Finding hidden' : `${count} findings hidden`;
