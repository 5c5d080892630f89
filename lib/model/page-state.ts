import * as z from 'zod/mini';
import { Anchor } from './anchor.ts';
import { Annotation } from './annotation.ts';
import { Finding } from './finding.ts';
import { Report } from './report.ts';
import { Span } from './span.ts';

/** A finding as screens show it. */
export const FoundHere = z.object({
  id: z.string(),
  finding: Finding,
  /** The very words at its span. */
  quote: z.string(),
  page: z.nullable(z.number()),
  /** Id of the annotation that keeps it; null while it is not saved. */
  savedAs: z.nullable(z.string()),
});
export type FoundHere = z.infer<typeof FoundHere>;

/** A saved annotation and where it stands in the report as it is now. */
export const NoteHere = z.object({
  annotation: Annotation,
  anchor: Anchor,
  /** The words where it was placed; null when lost. */
  found: z.nullable(z.string()),
  page: z.nullable(z.number()),
});
export type NoteHere = z.infer<typeof NoteHere>;

/** A sentence that may be the one a lost annotation was made on. */
export const LikelyPlace = z.object({ span: Span, words: z.string(), page: z.nullable(z.number()) });
export type LikelyPlace = z.infer<typeof LikelyPlace>;

/** What the first pages say, while the others are read. Nothing of it can be kept: the whole may read otherwise. */
export const Early = z.object({ report: Report, findings: z.array(FoundHere) });
export type Early = z.infer<typeof Early>;

/** What a tab holds: drawn by popup, side panel and the reader's own panel. */
export const PageState = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('reading'),
    done: z.number(),
    total: z.number(),
    early: z.optional(Early),
  }),
  /** `message`: a plain sentence that says what happened and what to do. */
  z.object({ status: z.literal('failed'), message: z.string() }),
  z.object({
    status: z.literal('ready'),
    report: Report,
    /** Whether the report is in the library. */
    kept: z.boolean(),
    /** In reading order; without those that the reader marked as none. */
    findings: z.array(FoundHere),
    /** Those that the reader marked as none, in reading order. */
    dismissed: z.array(FoundHere),
    /** How many reports the page links to, where it is a provider's page; else 0. */
    listed: z.number(),
    /** In reading order; lost ones last. */
    notes: z.array(NoteHere),
  }),
]);
export type PageState = z.infer<typeof PageState>;
export type ReadyState = Extract<PageState, { status: 'ready' }>;
