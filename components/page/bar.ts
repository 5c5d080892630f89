import { BookmarkPlus, ChevronDown, ChevronUp, Minus, NotebookText, PanelRight, RotateCcw } from 'lucide';
import { listedWords } from '../../lib/model/listed.ts';
import type { Mark } from '../../lib/model/mark.ts';
import type { PageState, ReadyState } from '../../lib/model/page-state.ts';
import { recommendationsOf, unsavedRecommendations } from '../../lib/model/unsaved.ts';
import { button, iconButton } from './buttons.ts';
import { el } from './el.ts';
import type { PageHandlers } from './handlers.ts';
import type { StatusLine } from './status-line.ts';

/** The bar at the edge of the page: what was found, going through it, saving all recommendations. */
export interface Bar {
  element: HTMLElement;
  update(state: PageState, marks: Mark[]): void;
  /** Go to the next mark (1) or the one before (-1); answers with its id. */
  step(by: 1 | -1): string | null;
  /** The mark with this id is being looked at. */
  at(id: string | null): void;
}

/** `open` shows the card of a mark. */
export function bar(handlers: PageHandlers, status: StatusLine, open: (id: string) => void): Bar {
  let marks: Mark[] = [];
  let current: string | null = null;
  let folded = false;
  let last: PageState | null = null;
  const element = el('section', { class: 'bar', 'aria-label': 'Inspection Notes' });
  const place = el('button', { type: 'button', class: 'place', onclick: () => current && open(current) });
  const spoken = el('span', { class: 'unseen', 'aria-live': 'polite' });

  const index = () => marks.findIndex(({ id }) => id === current);
  const mark = (id: string | null) => {
    current = id;
    const at = index();
    place.replaceChildren(at < 0 ? `${marks.length} marked` : `${at + 1} of ${marks.length}`);
    place.disabled = at < 0;
    place.title = at < 0 ? '' : 'Show what this is';
    spoken.replaceChildren(at < 0 ? '' : marks[at]!.label);
  };
  const step = (by: 1 | -1): string | null => {
    if (marks.length === 0) return null;
    const at = index();
    const next = at < 0 ? (by > 0 ? 0 : marks.length - 1) : (at + by + marks.length) % marks.length;
    mark(marks[next]!.id);
    if (!handlers.reveal(marks[next]!.id)) status.say(`Not shown on this page. ${marks[next]!.label}`);
    return current;
  };
  const fold = (now: boolean) => {
    folded = now;
    if (last) update(last, marks);
    element.querySelector('button')?.focus();
  };
  const ready = (state: ReadyState): (Node | string)[] => {
    const unsaved = unsavedRecommendations(state);
    const save = () =>
      void handlers
        .saveFindings(unsaved)
        .then((added) => status.say(`${count(added, 'recommendation')} saved`), status.complain);
    return [
      ...(marks.length > 0
        ? [
            el(
              'div',
              { class: 'steps', role: 'group', 'aria-label': 'Marks' },
              iconButton(ChevronUp, 'The mark before (Alt+Shift+P)', () => step(-1)),
              place,
              iconButton(ChevronDown, 'The next mark (Alt+Shift+N)', () => step(1)),
            ),
          ]
        : []),
      el('p', { class: 'counts' }, countsOf(state, marks)),
      ...(unsaved.length > 0
        ? [
            button(
              BookmarkPlus,
              unsaved.length === 1 ? 'Save the recommendation' : 'Save all recommendations',
              save,
              'button--main',
            ),
          ]
        : []),
    ];
  };
  const inside = (state: PageState): (Node | string)[] => {
    if (state.status === 'ready') return ready(state);
    if (state.status === 'reading') return [el('p', { class: 'counts' }, 'Reading this page')];
    const again = () => void handlers.reread().catch(status.complain);
    return [el('p', { class: 'counts' }, state.message), button(RotateCcw, 'Try again', again)];
  };
  const openPanel = () =>
    void handlers
      .openPanel()
      .then(
        (opened) =>
          opened ||
          status.say(
            'Your browser opens the panel from its toolbar: click the Inspection Notes button there, then “Open the panel”.',
          ),
        status.complain,
      );
  const update = (state: PageState, next: Mark[]) => {
    const had =
      element.getRootNode() instanceof ShadowRoot && (element.getRootNode() as ShadowRoot).activeElement;
    const name = had instanceof HTMLElement ? had.getAttribute('aria-label') : null;
    [last, marks] = [state, next];
    mark(markNow(state, next, current));
    element.classList.toggle('bar--folded', folded);
    element.replaceChildren(
      ...(folded
        ? [button(NotebookText, String(next.length), () => fold(false))]
        : [
            ...inside(state),
            iconButton(PanelRight, 'Open the panel', openPanel),
            iconButton(Minus, 'Make this bar small', () => fold(true)),
          ]),
      spoken,
    );
    if (folded)
      element
        .querySelector('button')!
        .setAttribute('aria-label', `Inspection Notes: ${next.length} marked. Show the bar`);
    // Drawn anew under the reader's finger: the focus stays with the button of the same name.
    if (name) element.querySelector<HTMLElement>(`[aria-label="${CSS.escape(name)}"]`)?.focus();
  };
  return { element, update, step, at: mark };
}

/** The mark being looked at: what was just saved has the id of its annotation. */
function markNow(state: PageState, marks: Mark[], current: string | null): string | null {
  if (state.status !== 'ready' || marks.some(({ id }) => id === current)) return current;
  return state.findings.find(({ id }) => id === current)?.savedAs ?? null;
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

function countsOf(state: ReadyState, marks: Mark[]): string {
  const drawn = (kind: 'strength' | 'concern') => marks.filter(({ style }) => style.kind === kind).length;
  const judgements = state.findings.filter(({ finding }) => finding.kind === 'judgement').length;
  const recommendations = recommendationsOf(state).length;
  const counts = [
    judgements > 0 && count(judgements, 'judgement'),
    recommendations > 0 && count(recommendations, 'recommendation'),
    drawn('strength') > 0 && count(drawn('strength'), 'strength'),
    drawn('concern') > 0 && count(drawn('concern'), 'concern'),
    state.notes.length > 0 && `${state.notes.length} saved`,
  ].filter(Boolean);
  return counts.length > 0
    ? counts.join(', ')
    : (listedWords(state.listed) ??
        'No judgements or recommendations found. Select words to highlight them.');
}
