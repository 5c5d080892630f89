import * as z from 'zod/mini';
import { Span } from './span.ts';

/**
 * Where a quote stands in a text. anchored: on its own words; doubtful: probably here, to be looked at; lost: its words
 * are not here. `score` is 1 for the very words, lower the more they differ, 0 when lost.
 */
export const Anchor = z.discriminatedUnion('status', [
  z.object({ status: z.literal('anchored'), span: Span, score: z.number() }),
  z.object({ status: z.literal('doubtful'), span: Span, score: z.number() }),
  z.object({ status: z.literal('lost'), score: z.number() }),
]);
export type Anchor = z.infer<typeof Anchor>;
