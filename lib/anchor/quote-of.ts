import type { Quote } from '../model/annotation.ts';
import type { ReportText } from '../model/report-text.ts';
import type { Span } from '../model/span.ts';

/** Characters of context kept on each side. */
export const CONTEXT = 32;

/** The words of `span` and up to 32 characters on each side, never half a character: what finds them again. */
export function quoteOf({ text }: ReportText, { start, end }: Span): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\udc00-\udfff]/, ''),
    suffix: text.slice(end, end + CONTEXT).replace(/[\ud800-\udbff]$/, ''),
  };
}
