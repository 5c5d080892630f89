import { Copy, Highlighter, MessageSquareText, Tag } from 'lucide';
import type { Colour } from '../../lib/model/annotation.ts';
import type { Span } from '../../lib/model/span.ts';
import { button } from './buttons.ts';
import { el } from './el.ts';
import { type Box, placeBeside } from './place.ts';
import { swatches } from './swatches.ts';

/** What can be done with selected words. */
export type SelectionAction = 'highlight' | 'tag' | 'note' | 'copy';

/** The toolbar at a selection. */
export interface SelectionToolbar {
  element: HTMLElement;
  /** Shows it beside the selected words; null puts it away. */
  show(selected: { span: Span; box: Box } | null): void;
  /** Does it with the words that are selected; false when there are none. */
  act(action: SelectionAction): boolean;
}

export const KEYS: Record<SelectionAction, string> = { highlight: 'H', tag: 'T', note: 'M', copy: 'C' };

export function selectionToolbar(
  onAction: (action: SelectionAction, span: Span, colour: Colour | null) => void,
): SelectionToolbar {
  let span: Span | null = null;
  /** The one that was chosen last on this page; null: the usual one. */
  let colour: Colour | null = null;
  const act = (action: SelectionAction): boolean => {
    if (span) onAction(action, span, colour);
    return span !== null;
  };
  const colours = swatches(null, (chosen) => {
    colour = chosen;
    act('highlight');
  });
  const of = (action: SelectionAction, node: typeof Copy, words: string) => {
    const made = button(node, words, () => act(action), 'button--quiet');
    made.title = `${action === 'copy' ? 'Copy with citation' : words} (Alt+Shift+${KEYS[action]})`;
    made.setAttribute('aria-keyshortcuts', `Alt+Shift+${KEYS[action]}`);
    return made;
  };
  const element = el(
    'div',
    {
      class: 'selection',
      role: 'toolbar',
      'aria-label': 'Selected words',
      hidden: true,
      // Pressing a button must not take the selection away.
      onmousedown: (event: Event) => event.preventDefault(),
    },
    of('highlight', Highlighter, 'Highlight'),
    colours.element,
    of('tag', Tag, 'Tag'),
    of('note', MessageSquareText, 'Note'),
    of('copy', Copy, 'Copy'),
  );
  return {
    element,
    act,
    show: (selected) => {
      span = selected?.span ?? null;
      element.hidden = selected === null;
      if (selected) placeBeside(element, selected.box, 'above');
    },
  };
}
