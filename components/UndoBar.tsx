import { Undo2, X } from 'lucide';
import { Icon } from './Icon.tsx';

export interface UndoBarProps {
  /** What was just done: "Note deleted". Null shows nothing. */
  message: string | null;
  onUndo(): void;
  onDismiss(): void;
}

/** What was just deleted, and the way back. It stays until it is used or put away: nobody has to be quick. */
export function UndoBar({ message, onUndo, onDismiss }: UndoBarProps) {
  return (
    <div class="undo" role="status">
      {message !== null && (
        <>
          <span class="undo__words">{message}</span>
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
