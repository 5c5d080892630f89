import { ChevronLeft, ChevronRight, X } from 'lucide';
import type { ReadyState } from '../../lib/model/page-state.ts';
import { iconButton } from './buttons.ts';
import { el } from './el.ts';
import { type Entry, entryOf } from './entry.ts';
import { type EntryView, foundView, noteView } from './entry-view.ts';
import type { PageHandlers } from './handlers.ts';
import { type Box, placeBeside } from './place.ts';
import type { StatusLine } from './status-line.ts';

/** Which part of a card the reader goes to at once. */
export type Part = 'card' | 'note' | 'tags';

/** What stands at a clicked mark: what was found, saving it, and the reader's own words on it. */
export interface MarkCard {
  element: HTMLElement;
  /** Opens at `box` for the findings and annotations `ids`, the first of them shown; `part` takes the focus. */
  open(ids: string[], box: Box, part: Part | null): void;
  update(state: ReadyState): void;
  /** The entry that is shown; null while it is closed. */
  shown(): string | null;
  move(box: Box): void;
  close(): void;
}

export function markCard(handlers: PageHandlers, status: StatusLine): MarkCard {
  let state: ReadyState | null = null;
  let ids: string[] = [];
  let at = 0;
  let view: EntryView | null = null;
  let before: Element | null = null;
  const title = el('p', { class: 'card__title' });
  const body = el('div', {});
  const element = el('section', {
    class: 'card',
    role: 'dialog',
    'aria-label': 'Finding',
    tabindex: -1,
    hidden: true,
    onkeydown: (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    },
  });
  const turn = (by: number) => {
    at = (at + by + ids.length) % ids.length;
    draw();
  };
  const close = () => {
    if (element.hidden) return;
    view?.flush();
    view = null;
    element.hidden = true;
    ids = [];
    handlers.unreveal();
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    before = null;
  };
  const draw = () => {
    const id = ids[at];
    const entry = state && id ? entryOf(state, id) : null;
    if (!entry) return close();
    if (view?.update(entry)) return;
    view?.flush();
    view = viewOf(entry, handlers, status, close);
    title.replaceChildren(entry.title);
    element.setAttribute('aria-label', entry.title);
    body.replaceChildren(view.element);
    const pager = [
      iconButton(ChevronLeft, 'The one before, in the same place', () => turn(-1)),
      el('span', { class: 'soft' }, `${at + 1} of ${ids.length}`),
      iconButton(ChevronRight, 'The next one, in the same place', () => turn(1)),
    ];
    const close_ = iconButton(X, 'Close', close);
    element.replaceChildren(
      el('header', { class: 'card__head' }, title, ...(ids.length > 1 ? pager : []), close_),
      body,
    );
  };
  return {
    element,
    open: (next, box, part) => {
      view?.flush();
      view = null;
      [ids, at] = [next, 0];
      element.hidden = false;
      draw();
      if (element.hidden) return;
      placeBeside(element, box, 'below');
      if (part === null) return;
      before ??= document.activeElement;
      if (part === 'card') element.focus({ preventScroll: true });
      else view!.focus(part);
    },
    update: (next) => {
      state = next;
      if (!element.hidden) draw();
    },
    shown: () => (element.hidden ? null : (ids[at] ?? null)),
    move: (box) => placeBeside(element, box, 'below'),
    close,
  };
}

const viewOf = (entry: Entry, handlers: PageHandlers, status: StatusLine, close: () => void): EntryView =>
  entry.note
    ? noteView(entry, entry.note, handlers, status, close)
    : foundView(entry, handlers, status, close);
