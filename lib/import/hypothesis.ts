import * as z from 'zod/mini';
import { type ForeignNote, isSource, type Problem, placeOf, timeOf } from './foreign-note.ts';

/** What Hypothesis's "Export" writes, and what its API answers a search with (https://h.readthedocs.io/en/latest/api-reference/v1/). */
const Note = z.object({
  id: z.string(),
  created: z.string(),
  updated: z.string(),
  uri: z.string(),
  text: z.optional(z.string()),
  tags: z.optional(z.array(z.string())),
  document: z.optional(z.object({ title: z.optional(z.union([z.string(), z.array(z.string())])) })),
  target: z.optional(
    z.array(z.object({ selector: z.optional(z.array(z.looseObject({ type: z.string() }))) })),
  ),
});

/** The notes of an export of Hypothesis; null when `raw` is none. */
export function hypothesisNotes(raw: unknown): ForeignNote[] | Problem | null {
  const { annotations, rows } = (raw ?? {}) as { annotations?: unknown; rows?: unknown };
  const items = annotations ?? rows;
  if (!Array.isArray(items)) return null;
  const notes: ForeignNote[] = [];
  for (const [i, item] of items.entries()) {
    const read = Note.safeParse(item);
    if (!read.success) return { place: `annotation ${i + 1}`, reason: 'is not as Hypothesis exports them' };
    const note = noteOf(read.data);
    if (note === null)
      return { place: `annotation ${i + 1}`, reason: 'has an address or a time that no report can have' };
    notes.push(note);
  }
  return notes;
}

function noteOf({ id, created, updated, uri, text, tags, document, target }: z.infer<typeof Note>) {
  const [createdAt, updatedAt] = [timeOf(created), timeOf(updated)];
  if (!isSource(uri) || createdAt === null || updatedAt === null) return null;
  const [title = null] = [document?.title ?? []].flat();
  return {
    id: `hypothesis:${id}`,
    source: uri,
    title,
    kind: 'highlight' as const,
    ...placeOf(target?.[0]?.selector ?? []),
    words: text ?? '',
    tags: [...new Set(tags ?? [])],
    createdAt,
    updatedAt,
  };
}
