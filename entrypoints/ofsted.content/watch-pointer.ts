import type { PageUi } from '../../components/page/page-ui.ts';
import type { Highlighter } from '../../lib/highlight.ts';
import type { Span } from '../../lib/model/span.ts';
import type { PageSurface } from '../../lib/surface/page.ts';
import { OWN_TAG } from '../../lib/surface/presence.ts';
import { boxOfRange, inTab } from './box-of.ts';
import { framesIn } from './watch-page.ts';

/** A selection is looked at when it has been still so long, in milliseconds. */
const STILL = 120;

/** Hears clicks on marks, selections and keys, in the page and in its frames, until the returned function is called. */
export function watchPointer(
  surface: PageSurface,
  painter: Highlighter,
  ui: PageUi,
  onFocus: (id: string) => void,
  spanOf: (id: string) => Span | null,
): () => void {
  const heard = new AbortController();
  let timer: number | undefined;
  let held = false;

  const onClick = (event: MouseEvent) => {
    const shown = documentOf(event);
    if (!shown || isOnControl(event) || !shown.getSelection()?.isCollapsed) return;
    const marks = painter.marksAt(shown, event.clientX, event.clientY);
    const at = { left: event.clientX, top: event.clientY - 12, bottom: event.clientY + 12 };
    ui.clicked(
      marks.map(({ id }) => id),
      inTab(at, shown),
    );
    if (marks[0]) {
      painter.focus(marks[0].span);
      onFocus(marks[0].id);
    }
  };
  const onSelection = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => held || ui.selected(selectedIn(surface)), STILL);
  };
  const onKey = (event: KeyboardEvent) => {
    if (isTyping(event)) return;
    if (event.altKey && event.shiftKey) ui.selected(selectedIn(surface)); // the selection of this very moment
    if (!ui.key(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onScroll = () => {
    const id = ui.shown();
    const range = id && surface.reading().rangeOf(spanOf(id) ?? { start: 0, end: 0 });
    if (range) ui.moved(boxOfRange(range));
    if (!held) onSelection();
  };
  const onPress = () => {
    held = true;
  };
  const onRelease = () => {
    held = false;
    onSelection();
  };
  const listenTo = (shown: Document) => {
    const options = { signal: heard.signal };
    shown.addEventListener('click', onClick, options);
    shown.addEventListener('selectionchange', onSelection, options);
    shown.addEventListener('pointerdown', onPress, { ...options, capture: true });
    for (const up of ['pointerup', 'pointercancel', 'dragend'])
      shown.addEventListener(up, onRelease, { ...options, capture: true });
    shown.addEventListener('keydown', onKey, { ...options, capture: true });
    shown.addEventListener('scroll', onScroll, { ...options, capture: true, passive: true });
  };
  const listening = new WeakSet<Document>();
  const listenToAll = () => {
    for (const shown of [document, ...framesIn(document)]) {
      if (listening.has(shown)) continue;
      listening.add(shown);
      listenTo(shown);
    }
  };
  listenToAll();
  document.addEventListener('load', listenToAll, { signal: heard.signal, capture: true });
  return () => {
    clearTimeout(timer);
    heard.abort();
  };
}

/** The words selected in the page or one of its frames; null when none of the report's are. */
export function selectedIn(surface: PageSurface): { span: Span; box: ReturnType<typeof boxOfRange> } | null {
  for (const shown of [document, ...framesIn(document)]) {
    const selection = shown.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) continue;
    const range = selection.getRangeAt(0);
    const span = trimmed(surface, surface.reading().spanOf(range));
    if (span) return { span, box: boxOfRange(range) };
  }
  return null;
}

/** Without blanks at its ends; null when nothing is left. */
function trimmed(surface: PageSurface, span: Span | null): Span | null {
  if (!span) return null;
  const words = surface.reading().report.text.slice(span.start, span.end);
  const start = span.start + words.length - words.trimStart().length;
  const end = span.start + words.trimEnd().length;
  return start < end ? { start, end } : null;
}

const documentOf = ({ target }: Event): Document | null => (target as Node | null)?.ownerDocument ?? null;

/** Links and buttons keep their own click; ours are among them. */
const isOnControl = ({ target }: Event): boolean => (target as Element | null)?.closest?.(CONTROLS) != null;
const CONTROLS = `a[href],button,input,select,textarea,summary,[role=button],${OWN_TAG},${OWN_TAG}-link`;

const isTyping = ({ target }: Event): boolean =>
  (target as Element | null)?.closest?.(`input,textarea,select,[contenteditable],${OWN_TAG}`) != null;
