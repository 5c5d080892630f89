import { useRef } from 'preact/hooks';
import type { Colour } from '../../lib/model/annotation.ts';
import type { Span } from '../../lib/model/span.ts';
import { changeView, saveFile } from './actions.ts';
import { focusField } from './focus-field.ts';
import type { Action } from './keyboard.ts';
import type { Reading } from './reading.ts';
import { selectedSpan } from './selected-span.ts';
import { stepToMark } from './step-to-mark.ts';
import { stepToSentence } from './step-to-sentence.ts';
import { typedEarly } from './typed-early.ts';
import type { Keeping } from './use-keep.ts';

/** What actions lean on beside the report itself. */
export interface ActionTools {
  keeping: Keeping;
  /** Find's own actions; false for any other. */
  find(action: Action): boolean;
  print(): void;
  /** Show the card of a finding or an annotation. */
  showCard(id: string): void;
  /** Say something to screen readers alone. */
  say(words: string): void;
}

/** Everything that a button or a key can ask of an open report. `perform` says whether there was anything to do. */
export function useActions(reading: Reading | null, { keeping, find, print, showCard, say }: ActionTools) {
  /** While a field is on its way, letters are meant for it, and must not turn pages or zoom. */
  const opening = useRef(false);
  const highlight = async (span: Span, colour?: Colour, then?: 'tag' | 'note') => {
    opening.current = then !== undefined;
    const typed = then && typedEarly();
    const id = await keeping.keep(span, colour);
    if (id !== null) getSelection()?.removeAllRanges();
    if (id !== null && then) showCard(id);
    typed?.into(id !== null && then ? await focusField(id, then) : null);
    opening.current = false;
  };
  const toMark = (step: 1 | -1) => {
    const mark = reading && stepToMark(reading, step);
    if (mark) showCard(mark.id);
    say(mark?.label ?? 'Nothing is marked in this report');
  };
  const toSentence = (step: 1 | -1) => say((reading && stepToSentence(reading, step)) ?? 'No more sentences');
  const always: Partial<Record<Action, () => void>> = {
    save: () => reading && void saveFile(reading.report),
    print,
    undo: keeping.undo,
    redo: keeping.redo,
    nextMark: () => toMark(1),
    previousMark: () => toMark(-1),
    nextSentence: () => toSentence(1),
    previousSentence: () => toSentence(-1),
    leave: () => {
      getSelection()?.removeAllRanges();
      reading?.focus(null);
    },
  };
  const onSelection: Partial<Record<Action, (span: Span) => void>> = {
    highlight: (span) => void highlight(span),
    tag: (span) => void highlight(span, undefined, 'tag'),
    note: (span) => void highlight(span, undefined, 'note'),
    copy: (span) => void keeping.copy(span),
  };
  const perform = (action: Action): boolean => {
    if (!reading) return false;
    if (opening.current) return true;
    if (changeView(reading.view, action) || find(action)) return true;
    const work = always[action];
    const span = work ? null : selectedNow(reading);
    work?.();
    if (span) onSelection[action]?.(span);
    return work !== undefined || span !== null;
  };
  return {
    perform,
    /** Highlight the selected words in a colour. */
    highlightIn: (colour: Colour) => {
      const span = reading && selectedNow(reading);
      if (span) void highlight(span, colour);
    },
  };
}

/** The selected words at this moment: a key may come before the toolbar does. */
export function selectedNow({ view, report }: Reading): Span | null {
  const text = report.surface.reading();
  const selected = text && selectedSpan(view.viewer.container, text);
  return selected && 'span' in selected ? selected.span : null;
}
