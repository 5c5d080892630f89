import type { Colour } from '../../lib/model/annotation.ts';
import type { Mark } from '../../lib/model/mark.ts';
import type { PageState } from '../../lib/model/page-state.ts';
import type { Span } from '../../lib/model/span.ts';
import { bar } from './bar.ts';
import { el } from './el.ts';
import type { PageHandlers } from './handlers.ts';
import { keepPrivate } from './keep-private.ts';
import { markCard } from './mark-card.ts';
import type { Box } from './place.ts';
import { KEYS, type SelectionAction, selectionToolbar } from './selection-toolbar.ts';
import { statusLine } from './status-line.ts';

/** Our own controls on somebody else's page: bar, card and toolbar, in a closed shadow root. */
export interface PageUi {
  /** Goes into the page once. */
  host: HTMLElement;
  update(state: PageState, marks: Mark[]): void;
  /** The reader clicked where these marks are; none closes the card. */
  clicked(ids: string[], box: Box): void;
  /** The reader selected words, or no longer. */
  selected(selected: { span: Span; box: Box } | null): void;
  /** A key the reader pressed in the page; true when it was for us. */
  key(event: KeyboardEvent): boolean;
  /** The entry whose card is open; null for none. */
  shown(): string | null;
  /** The page scrolled: the open card goes along. */
  moved(box: Box | null): void;
  complain(error: unknown): void;
  remove(): void;
}

/** `tag` names the host element, `css` is drawn inside it alone; `boxOf` says where a mark stands in the view. */
export function pageUi(
  { tag, css, boxOf }: { tag: string; css: string; boxOf(id: string): Box | null },
  handlers: PageHandlers,
): PageUi {
  const host = document.createElement(tag);
  const root = host.attachShadow({ mode: 'closed' });
  const endPrivacy = keepPrivate(host, root);
  const status = statusLine(handlers.reload);
  const card = markCard(handlers, status);
  const openAt = (id: string, part: 'card' | 'note' | 'tags') => {
    const box = boxOf(id);
    if (box) card.open([id], box, part);
  };
  const own = bar(handlers, status, (id) => openAt(id, 'card'));
  const toolbar = selectionToolbar((action, span, colour) => {
    act(action, span, colour).catch(status.complain);
  });
  const act = async (action: SelectionAction, span: Span, colour: Colour | null) => {
    if (action === 'copy') {
      await handlers.copy(handlers.passage(span));
      status.say('Copied with citation');
      return;
    }
    const { id } = await handlers.keep(span, colour ? { colour } : {});
    toolbar.show(null);
    document.getSelection()?.removeAllRanges();
    if (action !== 'highlight') openAt(id, action === 'note' ? 'note' : 'tags');
  };
  root.append(
    el('style', {}, css),
    toolbar.element,
    el('div', { class: 'dock' }, status.element, own.element),
    card.element,
  );
  return {
    host,
    update: (state, marks) => {
      own.update(state, marks);
      if (state.status === 'ready') card.update(state);
    },
    clicked: (ids, box) => {
      if (ids.length === 0) return card.close();
      own.at(ids[0]!);
      card.open(ids, box, null);
    },
    selected: toolbar.show,
    key: (event) => {
      if (event.key === 'Escape' && card.shown()) {
        card.close();
        return true;
      }
      if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return false;
      const action = ACTIONS.find(([, code]) => event.code === `Key${code}`)?.[0];
      if (action) return toolbar.act(action);
      if (event.code === 'KeyN' || event.code === 'KeyP')
        return own.step(event.code === 'KeyN' ? 1 : -1) !== null;
      return false;
    },
    shown: card.shown,
    moved: (box) => box && card.move(box),
    complain: status.complain,
    remove: () => {
      card.close();
      endPrivacy();
      host.remove();
    },
  };
}

const ACTIONS = Object.entries(KEYS) as [SelectionAction, string][];
