import * as z from 'zod/mini';
import { Quote } from './annotation.ts';
import { Span } from './span.ts';

/** A finding that the reader marked as none: hidden in its report, until they bring it back. */
export const Dismissed = z.object({
  reportId: z.string(),
  /** As `findingId` names it. */
  findingId: z.string(),
  kind: z.enum(['judgement', 'recommendation', 'strength', 'concern']),
  /** Its words, so that it is known again when the report is read a little differently. */
  quote: Quote,
  span: Span,
  /** Milliseconds since 1970. */
  dismissedAt: z.number(),
});
export type Dismissed = z.infer<typeof Dismissed>;
