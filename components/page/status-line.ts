import { Undo2, X } from 'lucide';
import { button, iconButton } from './buttons.ts';
import { el } from './el.ts';

/** One line above the bar: what was done or what went wrong, and the way back. It stays until it is used or put away. */
export interface StatusLine {
  element: HTMLElement;
  say(words: string, way?: { name: string; go(): void }): void;
  /** Say what `error` means for the reader. */
  complain(error: unknown): void;
  clear(): void;
}

export function statusLine(reload: () => void): StatusLine {
  const element = el('div', { class: 'status', role: 'status' });
  const clear = () => element.replaceChildren();
  const say: StatusLine['say'] = (words, way) => {
    const go =
      way &&
      button(
        way.name === 'Undo' ? Undo2 : null,
        way.name,
        () => {
          clear();
          way.go();
        },
        'button--quiet',
      );
    element.replaceChildren(
      el('span', { class: 'status__words' }, words),
      ...(go ? [go] : []),
      iconButton(X, 'Put this message away', clear),
    );
  };
  return {
    element,
    say,
    clear,
    complain: (error) =>
      isCutOff(error)
        ? say(CUT_OFF, { name: 'Reload', go: reload })
        : say(`That did not work: ${error instanceof Error ? error.message : String(error)}`),
  };
}

/** Whether `error` says that the extension was updated or removed under this page. */
export const isCutOff = (error: unknown): boolean =>
  /context invalidated|message port closed|receiving end does not exist/i.test(String(error));

const CUT_OFF =
  'Inspection Notes was updated while this page was open. What you saved is safe. Reload the page to go on.';
