import type { RefObject } from 'preact';
import type { Lines } from './lines.ts';
import type { NoteGridProps } from './NoteGrid.tsx';
import { allOf, extended, NOTHING, toggled } from './selection.ts';
import { bringIntoSight, linesInSight } from './use-window.ts';

export interface GridKeysProps extends NoteGridProps {
  list: RefObject<HTMLElement | null>;
  lines: Lines;
  lineHeight: number;
}

interface GridKeys {
  onKeyDown(event: KeyboardEvent): void;
  onClick(event: MouseEvent): void;
}

/** What keys and clicks do in the list. Shift takes all notes on the way; Ctrl or Command, and the box, one more or less. */
export function useGridKeys(props: GridKeysProps): GridKeys {
  const { found, selection, active, onSelect, onActive, onOpen, onDelete } = props;
  const { list, lines, lineHeight } = props;

  const walk = (to: number, range: boolean) => {
    const place = Math.max(0, Math.min(to, found.ids.length - 1));
    const line = lines.of(place);
    // The heading that stays in sight covers a line; a first note is shown with its own.
    bringIntoSight(list.current!, line, lineHeight, lines.under(line) ? 1 : 0);
    if (range)
      onSelect(
        extended(selection.ids.size > 0 ? selection : { ...NOTHING, anchor: active }, found.ids, place),
      );
    onActive(place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    if (event.defaultPrevented || altKey || found.ids.length === 0) return;
    const page = linesInSight(list.current!, lineHeight) - 1;
    const steps: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: found.ids.length - 1,
    };
    const others: Record<string, () => void> = {
      ' ': () => onSelect((shiftKey ? extended : toggled)(selection, found.ids, active)),
      Enter: () => onOpen(active, true),
      Delete: onDelete,
    };
    if (selection.ids.size > 0) others.Escape = () => onSelect(NOTHING);
    const isAll = (ctrlKey || metaKey) && key.toLowerCase() === 'a' && found.whole;
    const act = isAll
      ? () => onSelect(allOf(found.ids, active))
      : steps[key] !== undefined
        ? () => walk(steps[key]!, shiftKey)
        : others[key];
    if (!act || ((ctrlKey || metaKey) && !isAll)) return;
    event.preventDefault();
    act();
  };
  const onClick = ({ target, shiftKey, ctrlKey, metaKey }: MouseEvent) => {
    const row = (target as Element).closest<HTMLElement>('[data-place]');
    if (!row) return;
    const place = Number(row.dataset.place);
    const one = ctrlKey || metaKey || (target as Element).closest('.line__select') !== null;
    if (shiftKey) onSelect(extended(selection, found.ids, place));
    else if (one) onSelect(toggled(selection, found.ids, place));
    else onOpen(place, false);
    onActive(place);
  };
  return { onKeyDown, onClick };
}
