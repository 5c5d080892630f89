import { Undo2, X } from 'lucide';
import { button, iconButton } from './buttons.ts';
import { el } from './el.ts';

/** One line above the bar: what was done or what went wrong, and the way back. It stays until it is used or put away. */
export interface StatusLine {
  element: HTMLElement;
  /** What was done, and the way back if there is one; without one it goes by itself, as the counts say it, too. */
  say(words: string, way?: Way): void;
  /** Say what `error` means for the reader. */
  complain(error: unknown): void;
  clear(): void;
}

interface Way {
  name: string;
  go(): void;
}

/** How long a message stays that asks for nothing, in milliseconds. */
const BRIEF = 6000;

/** `reload` is offered when the extension was updated under the page. */
export function statusLine(reload: () => void): StatusLine {
  const element = el('div', { class: 'status', role: 'status' });
  let timer: number | undefined;
  const clear = () => {
    clearTimeout(timer);
    element.replaceChildren();
  };
  const show = (words: string, way?: Way, brief = false) => {
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
    clearTimeout(timer);
    if (brief) timer = window.setTimeout(clear, BRIEF);
    element.replaceChildren(
      el('span', { class: 'status__words' }, words),
      ...(go ? [go] : []),
      iconButton(X, 'Put this message away', clear),
    );
  };
  return {
    element,
    say: (words, way) => show(words, way, !way),
    clear,
    complain: (error) =>
      isCutOff(error)
        ? show(CUT_OFF, { name: 'Reload', go: reload })
        : show(`That did not work: ${error instanceof Error ? error.message : String(error)}`),
  };
}

/** Whether `error` says that the extension was updated or removed under this page. */
export const isCutOff = (error: unknown): boolean =>
  /context invalidated|message port closed|receiving end does not exist/i.test(String(error));

const CUT_OFF =
  'Inspection Notes was updated while this page was open. What you saved is safe. Reload the page to go on.';
