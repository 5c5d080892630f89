import * as z from 'zod/mini';
import { Finding } from './finding.ts';

/** A finding as it is kept without the report's text: with its own words and its page. */
export const ReadFinding = z.object({
  finding: Finding,
  /** The words it stands on, as printed. */
  words: z.string(),
  /** PDF page from 1; null for pages of the web. */
  page: z.nullable(z.number()),
});
export type ReadFinding = z.infer<typeof ReadFinding>;

/** What was read in a report that is in the library: enough for tables, charts and comparisons without opening it again. */
export const Reading = z.object({
  reportId: z.string(),
  /** When it was read: milliseconds since 1970. */
  at: z.number(),
  /** In the report's order, those included that the reader dismissed. */
  findings: z.array(ReadFinding),
});
export type Reading = z.infer<typeof Reading>;
