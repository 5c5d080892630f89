import { Copy, Highlighter, MessageSquareText, Tag } from 'lucide';
import { Icon } from '../../components/Icon.tsx';
import type { Colour } from '../../lib/model/annotation.ts';
import { keepInside } from './keep-inside.ts';
import type { Action } from './keyboard.ts';

export interface SelectionToolbarProps {
  /** Place in the window: middle of the selection's last line. */
  left: number;
  top: number;
  /** Why the words cannot be kept; null when they can. */
  refused: string | null;
  onAction(action: Extract<Action, 'highlight' | 'tag' | 'note' | 'copy'>): void;
  onColour(colour: Colour): void;
}

const COLOURS: Colour[] = ['yellow', 'green', 'blue', 'pink', 'violet'];

const ACTIONS = [
  { action: 'tag', icon: Tag, name: 'Tag', key: 'T' },
  { action: 'note', icon: MessageSquareText, name: 'Note', key: 'M' },
  { action: 'copy', icon: Copy, name: 'Copy', key: 'C' },
] as const;

/** What can be done with selected words: highlight, tag, note, copy with citation. */
export function SelectionToolbar({ left, top, refused, onAction, onColour }: SelectionToolbarProps) {
  const style = { left: `${left}px`, top: `${top}px` };
  if (refused !== null)
    return (
      <p
        class="selection selection--refused"
        role="alert"
        ref={(element) => keepInside(element)}
        style={style}
      >
        {refused}
      </p>
    );
  return (
    // Pressing a button must not take the selection away.
    <div
      class="selection"
      role="toolbar"
      aria-label="Selected words"
      ref={(element) => keepInside(element)}
      style={style}
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      <button
        type="button"
        class="button button--quiet"
        title="Highlight (H)"
        onClick={() => onAction('highlight')}
      >
        <Icon node={Highlighter} />
        Highlight
      </button>
      <span class="selection__colours">
        {COLOURS.map((colour) => (
          <button
            key={colour}
            type="button"
            class={`swatch mark--${colour}`}
            aria-label={`Highlight in ${colour}`}
            title={`Highlight in ${colour}`}
            onClick={() => onColour(colour)}
          />
        ))}
      </span>
      {ACTIONS.map(({ action, icon, name, key }) => (
        <button
          key={action}
          type="button"
          class="button button--quiet"
          title={`${name === 'Copy' ? 'Copy with citation' : name} (${key})`}
          onClick={() => onAction(action)}
        >
          <Icon node={icon} />
          {name}
        </button>
      ))}
    </div>
  );
}
