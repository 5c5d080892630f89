import { useRef, useState } from 'preact/hooks';
import { quoteOf } from '../../lib/anchor/quote-of.ts';
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
  /** Keep `span` as a highlight; its id once it is on disk, null when it could not be kept. */
  keep(span: Span, colour?: Colour): Promise<string | null>;
  /** Take back the highlight made last here, and the one before it, and so on. */
  undo(): void;
  /** Bring back what was taken back last, until something new is kept. */
  redo(): void;
  /** Put the words of `span`, their citation and link on the clipboard. */
  copy(span: Span): Promise<unknown>;
}

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
  const history = useRef<{ done: string[]; undone: string[] }>({ done: [], undone: [] }).current;
  const session = () => {
    const open = reading?.session();
    if (!open) throw new Error('The report is not read yet. Try again in a moment.');
    return open;
  };
  return {
    said,
    hush: () => setSaid(null),
    keep: async (span, colour) => {
      const kept = await attempt(
        async () => session().saveSelection(span, colour ? { colour } : {}),
        'Highlighted and saved',
        'That was not saved',
      );
      if (!kept) return null;
      history.done.push(kept.id);
      history.undone.length = 0;
      return kept.id;
    },
    undo: () => {
      const id = history.done.pop();
      if (id === undefined) return;
      history.undone.push(id);
      void attempt(async () => session().remove([id]), 'Highlight taken back', 'That was not taken back');
    },
    redo: () => {
      const id = history.undone.pop();
      if (id === undefined) return;
      history.done.push(id);
      void attempt(
        async () => session().restore([id]),
        'Highlight brought back',
        'That was not brought back',
      );
    },
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
