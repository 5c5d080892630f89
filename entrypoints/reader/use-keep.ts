import { useState } from 'preact/hooks';
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
  return {
    said,
    hush: () => setSaid(null),
    keep: async (span, colour) => {
      const kept = await attempt(
        async () => {
          const session = reading?.session();
          if (!session) throw new Error('The report is not read yet. Try again in a moment.');
          return session.saveSelection(span, colour ? { colour } : {});
        },
        'Highlighted and saved',
        'That was not saved',
      );
      return kept?.id ?? null;
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
