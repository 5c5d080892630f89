import * as z from 'zod/mini';
import { Colour } from './annotation.ts';

/**
 * What a reader said of a tag. Notes carry tags by name; a tag that nobody said anything of has no entry and is none the less a
 * tag, so that tagging needs no codebook, and a codebook can come later.
 */
export const Tag = z.object({
  /** As it stands on notes; unique, upper and lower case told apart. */
  name: z.string(),
  colour: z.nullable(Colour),
  /** When to use it, in the reader's words. */
  description: z.string(),
  /** The tag it stands under; null at the top. One that is gone counts as null. */
  parent: z.nullable(z.string()),
  /** Place among those under the same parent, smallest first; equal ones by name. */
  order: z.number(),
  /** Milliseconds since 1970. */
  updatedAt: z.number(),
});
export type Tag = z.infer<typeof Tag>;

/** What a reader may say of a tag; what is left out stays. */
export const TagChange = z.partial(
  z.pick(Tag, { colour: true, description: true, parent: true, order: true }),
);
export type TagChange = z.infer<typeof TagChange>;

/** A tag as it was typed, with one blank between words, and no "#" in front: that is how Markdown writes it, not part of the tag. */
export const tidiedTag = (typed: string): string =>
  typed.trim().replace(/^#+/, '').replace(/\s+/g, ' ').trim();
