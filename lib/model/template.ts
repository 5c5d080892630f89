import * as z from 'zod/mini';

/**
 * A template for Markdown, in Liquid. `per` says what it is filled in for: the whole export at once, each report or each tag on its
 * own, so that a large library is written piece by piece.
 */
export const Template = z.object({
  /** Made when it was; those that come with the product are named in words ("by-authority"). */
  id: z.string(),
  name: z.string(),
  source: z.string(),
  per: z.enum(['export', 'report', 'tag']),
});
export type Template = z.infer<typeof Template>;
