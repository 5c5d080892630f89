import * as z from 'zod/mini';
import { AnnotationKind } from '../model/annotation.ts';
import { type ForeignNote, isSource, type Problem, placeOf, timeOf } from './foreign-note.ts';

/** The Web Annotation Data Model (https://www.w3.org/TR/annotation-model/), as far as it is read; what else stands there is passed over. */
const Selector = z.looseObject({ type: z.string() });
const Body = z.object({
  value: z.optional(z.string()),
  purpose: z.optional(z.union([z.string(), z.array(z.string())])),
});
const WebAnnotation = z.object({
  id: z.string(),
  type: z.literal('Annotation'),
  created: z.optional(z.string()),
  modified: z.optional(z.string()),
  bodyValue: z.optional(z.string()),
  body: z.optional(z.union([z.string(), Body, z.array(z.union([z.string(), Body]))])),
  target: z.object({
    source: z.string(),
    selector: z.optional(z.union([Selector, z.array(Selector)])),
  }),
});

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** W3C Web Annotations in `raw`: a collection, a page, a list, or one. Null when it is none of these. */
export function webAnnotations(raw: unknown): ForeignNote[] | Problem | null {
  const items = itemsOf(raw);
  if (items === null) return null;
  const notes: ForeignNote[] = [];
  for (const [i, item] of items.entries()) {
    const read = WebAnnotation.safeParse(item);
    if (!read.success)
      return { place: `annotation ${i + 1}`, reason: 'is not as the Web Annotation model has them' };
    const note = noteOf(read.data);
    if (note === null)
      return { place: `annotation ${i + 1}`, reason: 'has an address or a time that no report can have' };
    notes.push(note);
  }
  return notes;
}

function itemsOf(raw: unknown): unknown[] | null {
  if (Array.isArray(raw)) return raw.length > 0 && isAnnotation(raw[0]) ? raw : null;
  if (typeof raw !== 'object' || raw === null) return null;
  const { '@context': context, type, items, first } = raw as Record<string, unknown>;
  if (![context].flat().includes(CONTEXT)) return null;
  if (type === 'Annotation') return [raw];
  if (type === 'AnnotationPage') return Array.isArray(items) ? items : null;
  const page = type === 'AnnotationCollection' && (first as { items?: unknown } | null);
  return page && Array.isArray(page.items) ? page.items : null;
}

const isAnnotation = (item: unknown): boolean => (item as { type?: unknown } | null)?.type === 'Annotation';

function noteOf(annotation: z.infer<typeof WebAnnotation>): ForeignNote | null {
  const { id, body, bodyValue, target, created, modified } = annotation;
  const createdAt = timeOf(created ?? modified);
  const updatedAt = timeOf(modified ?? created);
  if (!isSource(target.source) || createdAt === null || updatedAt === null) return null;
  const bodies = [body ?? []].flat().map((one) => (typeof one === 'string' ? { value: one } : one));
  const said = (purpose: string) =>
    bodies.flatMap((one) => ([one.purpose].flat().includes(purpose) && one.value ? [one.value] : []));
  const plain = bodies.flatMap((one) => (one.purpose === undefined && one.value ? [one.value] : []));
  const [kind] = said('classifying');
  return {
    id: id.replace(/^urn:uuid:/i, ''),
    source: target.source,
    title: null,
    kind: AnnotationKind.safeParse(kind).data ?? 'highlight',
    ...placeOf([target.selector ?? []].flat()),
    words: [...(bodyValue ? [bodyValue] : []), ...plain, ...said('commenting')].join('\n\n'),
    tags: [...new Set(said('tagging'))],
    createdAt,
    updatedAt,
  };
}
