import type { Sought } from '../../../lib/anchor/find-quotes.ts';
import { quoteOf } from '../../../lib/anchor/quote-of.ts';
import type { Anchor } from '../../../lib/model/anchor.ts';
import type { ReportText } from '../../../lib/model/report-text.ts';

/** A report text of nothing but words. */
export const reportOf = (text: string): ReportText => ({ text, blocks: [], pages: [] });

/** What is kept of `words`, which stand in `text`; of the `nth` copy, counted from 0. */
export function keep(text: string, words: string, nth = 0): Sought {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`The text has no ${JSON.stringify(words)}.`);
  return { quote: quoteOf(reportOf(text), { start, end: start + words.length }), start };
}

/** What an anchor says in short: its status and the words it stands on. */
export const said = (text: string, anchor: Anchor): [string, string | null] =>
  anchor.status === 'lost' ? ['lost', null] : [anchor.status, text.slice(anchor.span.start, anchor.span.end)];
