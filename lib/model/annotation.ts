import * as z from 'zod/mini';
import { Span } from './span.ts';

/** Words that find a span again: the words themselves and up to 32 characters on each side. */
export const Quote = z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() });
export type Quote = z.infer<typeof Quote>;

export const AnnotationKind = z.enum(['judgement', 'recommendation', 'strength', 'concern', 'highlight']);
export type AnnotationKind = z.infer<typeof AnnotationKind>;

/** A reader's own colours; findings take theirs from kind and grade. */
export const Colour = z.enum(['yellow', 'green', 'blue', 'pink', 'violet']);
export type Colour = z.infer<typeof Colour>;

/** What we keep: words of a report, what they are, and what the reader said of them. */
export const Annotation = z.object({
  id: z.string(),
  reportId: z.string(),
  /** The report's group when it was saved, so that lists need no join. */
  group: z.string(),
  kind: AnnotationKind,
  quote: Quote,
  /** Where the words stood when saved, in the report text. */
  span: Span,
  /** PDF page from 1; null for pages of the web. */
  page: z.nullable(z.number()),
  /** Text fragment that led to these words alone when they were saved ("text=…"); none for PDFs. */
  fragment: z.optional(z.nullable(z.string())),
  /** Of a saved finding: what was read; null for a reader's own highlight. */
  finding: z.nullable(
    z.object({
      rule: z.string(),
      area: z.nullable(z.string()),
      grade: z.nullable(z.string()),
      current: z.boolean(),
      heading: z.nullable(z.string()),
      force: z.nullable(z.enum(['must', 'should', 'none'])),
    }),
  ),
  note: z.string(),
  tags: z.array(z.string()),
  colour: z.nullable(Colour),
  /** Of a recommendation: whether what it asks for is done, as the reader ticked it. */
  done: z.optional(z.boolean()),
  /** Ids of the themes its words speak of: the store works them out with each write. */
  themes: z.optional(z.array(z.string())),
  /** Milliseconds since 1970. */
  createdAt: z.number(),
  updatedAt: z.number(),
  /** When it was deleted; 0 while it lives. Deleted ones stay, so that undo works and a merge never brings them back. */
  deletedAt: z.number(),
});
export type Annotation = z.infer<typeof Annotation>;

/** Where an annotation stands: the words, their offsets in the report text, page and link. */
export const Place = z.pick(Annotation, { quote: true, span: true, page: true, fragment: true });
export type Place = z.infer<typeof Place>;

/** What a reader may change of an annotation. */
export const AnnotationChange = z.object({
  note: z.optional(z.string()),
  tags: z.optional(z.array(z.string())),
  colour: z.optional(z.nullable(Colour)),
  done: z.optional(z.boolean()),
});
export type AnnotationChange = z.infer<typeof AnnotationChange>;

/** What a reader may change of many annotations at once; their notes are each its own. */
export const ManyChange = z.object({
  addTags: z.optional(z.array(z.string())),
  removeTags: z.optional(z.array(z.string())),
  colour: z.optional(z.nullable(Colour)),
  done: z.optional(z.boolean()),
});
export type ManyChange = z.infer<typeof ManyChange>;
