import * as z from 'zod/mini';

/** A stretch of a report text: UTF-16 code units from `start` up to, not including, `end`; never empty. */
export const Span = z.object({ start: z.number(), end: z.number() });
export type Span = z.infer<typeof Span>;

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies in `outer`, edges included. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Whether both cover the same characters. */
export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
