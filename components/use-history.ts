import { useEffect, useRef, useState } from 'preact/hooks';
import { askBackground } from '../lib/messages/ask.ts';
import type { Step } from '../lib/store/db.ts';
import { nextSteps } from '../lib/store/history.ts';
import { useAnnotations } from './use-annotations.ts';

/** Taking changes of notes back, wherever and whenever they were made. */
export interface History {
  /** What Undo and Redo would do; null where there is nothing. */
  next: { undo: Step | null; redo: Step | null };
  /** What was done last, in words; null until something was. */
  said: string | null;
  undo(): void;
  redo(): void;
}

/** The history of changes, and its keys: Ctrl+Z, Ctrl+Shift+Z or Ctrl+Y (Command on a Mac), but not in fields, which have their own. */
export function useHistory(): History {
  const next = useAnnotations(nextSteps, 'history') ?? { undo: null, redo: null };
  const [said, setSaid] = useState<string | null>(null);
  const turn = (message: 'undo' | 'redo') =>
    askBackground(message, {}).then(
      ({ done }) => setSaid(done ? `${SAID[message]}: ${done.words}` : NOTHING[message]),
      (error: unknown) => setSaid(error instanceof Error ? error.message : String(error)),
    );
  const latest = useRef(turn);
  latest.current = turn;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const message = historyKey(event);
      if (!message || event.defaultPrevented || takesText(event.target)) return;
      event.preventDefault();
      void latest.current(message);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return { next, said, undo: () => void turn('undo'), redo: () => void turn('redo') };
}

const SAID = { undo: 'Undone', redo: 'Done again' };
const NOTHING = { undo: 'There is nothing to undo.', redo: 'There is nothing to do again.' };

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Which of the two a key asks for; null for every other key. */
export function historyKey({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): 'undo' | 'redo' | null {
  if ((!ctrlKey && !metaKey) || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : null;
}

const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, input:not([type=checkbox], [type=button], [type=file])'));
