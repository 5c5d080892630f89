import * as z from 'zod/mini';
import { Span } from './span.ts';

/** Something that an item refers to: "(Para 31)", "(Outcome three)", "(Regulation 12 (1))". */
export const Reference = z.object({
  kind: z.enum(['paragraph', 'outcome', 'enabler', 'regulation', 'guide']),
  /** As printed, without the brackets. */
  label: z.string(),
  /** Where it leads to in the same report; null when it leads elsewhere or was not found. */
  target: z.nullable(Span),
});
export type Reference = z.infer<typeof Reference>;

/** must: required, with a duty behind it; should: asked for; none: a bare noun phrase. */
export const Force = z.enum(['must', 'should', 'none']);
export type Force = z.infer<typeof Force>;

const common = {
  /** Id of the rule that read it; stored with notes, so never reused for another rule. */
  rule: z.string(),
  span: Span,
  /** The authority it is about, when that is not the report's own; else null. */
  authority: z.nullable(z.string()),
  themes: z.array(z.string()),
};

/** An area and its grade. `area` is the report's own wording, numbering dropped; `grade` is lower case. */
export const Judgement = z.object({
  kind: z.literal('judgement'),
  ...common,
  area: z.string(),
  grade: z.string(),
  /** Whether it stands in the judgement table, list or headline, and not only in running text. */
  formal: z.boolean(),
  /** False when the text recalls an earlier inspection's grade. */
  current: z.boolean(),
});
export type Judgement = z.infer<typeof Judgement>;

/** What must get better: a whole item of the report's own list (formal), or a sentence that asks for it. */
export const Recommendation = z.object({
  kind: z.literal('recommendation'),
  ...common,
  /** The item's words; sub-bullets joined to their lead-in by a blank. */
  text: z.string(),
  /** The printed heading it stands under; null for a sentence of running text. */
  heading: z.nullable(z.string()),
  list: z.enum(['authority', 'lscb']),
  formal: z.boolean(),
  force: Force,
  /** As printed ("31 January 2026"); null when no date is set. */
  due: z.nullable(z.string()),
  bodies: z.nullable(z.array(z.string())),
  references: z.array(Reference),
});
export type Recommendation = z.infer<typeof Recommendation>;

/** A sentence that states what inspectors found good or wanting. */
export const Statement = z.object({ kind: z.enum(['strength', 'concern']), ...common });
export type Statement = z.infer<typeof Statement>;

/** What a rule read in a report text. */
export const Finding = z.discriminatedUnion('kind', [Judgement, Recommendation, Statement]);
export type Finding = z.infer<typeof Finding>;
export type FindingKind = Finding['kind'];

/** A name for `finding` that is the same on every reading of the same text. */
export const findingId = ({ kind, span, rule }: Finding): string =>
  `${kind}:${rule}:${span.start}-${span.end}`;
