/** What a key can ask of an open report. */
export type Action =
  | 'find'
  | 'findNext'
  | 'findPrevious'
  | 'zoomIn'
  | 'zoomOut'
  | 'zoomReset'
  | 'rotate'
  | 'nextPage'
  | 'previousPage'
  | 'nextMark'
  | 'previousMark'
  | 'nextSentence'
  | 'previousSentence'
  | 'highlight'
  | 'tag'
  | 'note'
  | 'copy'
  | 'save'
  | 'print'
  | 'undo'
  | 'redo'
  | 'leave';

/** With Ctrl (Command on a Mac): they work wherever the focus is, as in every viewer. */
const WITH_CONTROL: Record<string, Action> = {
  f: 'find',
  g: 'findNext',
  G: 'findPrevious',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '0': 'zoomReset',
  s: 'save',
  p: 'print',
};

/** With Ctrl, too; but in a field they are the field's own. */
const OUTSIDE_FIELDS: Record<string, Action> = { z: 'undo', Z: 'redo', y: 'redo' };

/** Plain keys: only while nothing that takes letters has the focus. */
const PLAIN: Record<string, Action> = {
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  r: 'rotate',
  ArrowRight: 'nextPage',
  ArrowLeft: 'previousPage',
  n: 'nextMark',
  p: 'previousMark',
  s: 'nextSentence',
  S: 'previousSentence',
  h: 'highlight',
  t: 'tag',
  m: 'note',
  c: 'copy',
  Escape: 'leave',
};

/** What a key press asks for; null when it is the browser's or a field's own. */
export function actionOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
  typing: boolean,
): Action | null {
  if (event.altKey || (event.shiftKey && event.key.startsWith('Arrow'))) return null; // they widen a selection
  if (event.ctrlKey || event.metaKey)
    return WITH_CONTROL[event.key] ?? (typing ? null : (OUTSIDE_FIELDS[event.key] ?? null));
  return typing ? null : (PLAIN[event.key] ?? null);
}

/** Whether letters go into what has the focus. */
export const takesLetters = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]') !== null;
