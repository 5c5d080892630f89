import { Undo2, X } from 'lucide';
import { Icon } from './Icon.tsx';

export interface UndoBarProps {
  /** How many notes were deleted since the bar was put away last; none shows nothing. */
  deleted: number;
  onUndo(): void;
  onDismiss(): void;
}

/** What was deleted, and the way back for all of it. It stays until it is used or put away: nobody has to be quick. */
export function UndoBar({ deleted, onUndo, onDismiss }: UndoBarProps) {
  return (
    <div class="undo" role="status">
      {deleted > 0 && (
        <>
          <span class="undo__words">{deleted === 1 ? 'Note deleted' : `${deleted} notes deleted`}</span>
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
