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

/** Keeping and copying selected words, and what to say about it. */
export function useKeep(reading: Reading | null) {
  const [said, setSaid] = useState<Said | null>(null);
  const attempt = async <T>(work: () => Promise<T>, done: string): Promise<T | null> => {
    try {
      const result = await work();
      setSaid({ words: done, failed: false });
      return result;
    } catch (error) {
      setSaid({ words: error instanceof Error ? error.message : String(error), failed: true });
      return null;
    }
  };
  return {
    said,
    hush: () => setSaid(null),
    /** Keep `span` as a highlight; its id once it is on disk, null when it could not be kept. */
    keep: async (span: Span, colour?: Colour): Promise<string | null> => {
      const kept = await attempt(async () => {
        const session = reading?.session();
        if (!session) throw new Error('The report is not read yet. Try again in a moment.');
        return session.saveSelection(span, colour ? { colour } : {});
      }, 'Highlighted and saved');
      return kept?.id ?? null;
    },
    copy: (span: Span) =>
      attempt(async () => {
        const text = reading?.session()?.text();
        if (!text) throw new Error('The report is not read yet. Try again in a moment.');
        await copyPassage(reading, { quote: quoteOf(text, span), page: pageAt(text, span.start) });
      }, 'Copied with its citation'),
  };
}
