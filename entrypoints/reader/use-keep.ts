import { useState } from 'preact/hooks';
import { quoteOf } from '../../lib/anchor/quote-of.ts';
import { askBackground } from '../../lib/messages/ask.ts';
import type { Colour } from '../../lib/model/annotation.ts';
import { pageAt } from '../../lib/model/report-text.ts';
import type { Span } from '../../lib/model/span.ts';
import { copyPassage } from './panel-handlers.ts';
import type { Reading } from './reading.ts';

/** What was done with selected words, in words; `failed` when it was not. */
export interface Said {
  words: string;
  failed: boolean;
}

/** Keeping and copying words, and what came of it. */
export interface Keeping {
  /** What was done last; null once it was read. */
  said: Said | null;
  hush(): void;
  /** Say what became of something else that was asked for. */
  tell(said: Said): void;
  /** Keep `span` as a highlight; its id once it is on disk, null when it could not be kept. */
  keep(span: Span, colour?: Colour): Promise<string | null>;
  /** Take back the last change of notes, and the one before it, and so on. */
  undo(): void;
  /** Do again what was taken back last, until something else is changed. */
  redo(): void;
  /** Put the words of `span`, their citation and link on the clipboard. */
  copy(span: Span): Promise<unknown>;
}

const SAID = { undo: 'Undone', redo: 'Done again' };
const NOTHING = { undo: 'There is nothing to undo.', redo: 'There is nothing to do again.' };

/** Keeping and copying selected words. What fails is said, never thrown. */
export function useKeep(reading: Reading | null): Keeping {
  const [said, setSaid] = useState<Said | null>(null);
  const attempt = async <T>(work: () => Promise<T>, done: string, failed: string): Promise<T | null> => {
    try {
      const result = await work();
      setSaid({ words: done, failed: false });
      return result;
    } catch (error) {
      setSaid({
        words: `${failed}: ${error instanceof Error ? error.message : String(error)}`,
        failed: true,
      });
      return null;
    }
  };
  /** The background worker knows all changes, wherever they were made; it tells this tab, too, of what it takes back. */
  const turn = async (message: 'undo' | 'redo') => {
    try {
      const { done } = await askBackground(message, {});
      setSaid({ words: done ? `${SAID[message]}: ${done.words}` : NOTHING[message], failed: false });
    } catch (error) {
      setSaid({ words: error instanceof Error ? error.message : String(error), failed: true });
    }
  };
  const session = () => {
    const open = reading?.session();
    if (!open) throw new Error('The report is not read yet. Try again in a moment.');
    return open;
  };
  return {
    said,
    hush: () => setSaid(null),
    tell: setSaid,
    keep: async (span, colour) => {
      const kept = await attempt(
        async () => session().saveSelection(span, colour ? { colour } : {}),
        'Highlighted and saved',
        'That was not saved',
      );
      return kept?.id ?? null;
    },
    undo: () => void turn('undo'),
    redo: () => void turn('redo'),
    copy: (span) =>
      attempt(
        async () => {
          const text = reading?.session()?.text();
          if (!text) throw new Error('The report is not read yet. Try again in a moment.');
          await copyPassage(reading, { quote: quoteOf(text, span), page: pageAt(text, span.start) });
        },
        'Copied with its citation',
        'That was not copied',
      ),
  };
}
