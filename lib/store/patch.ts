import type { Annotation } from '../model/annotation.ts';
import type { Patch } from './db.ts';

/** How to go from one state of an annotation to another and back; null when nothing but times and group differs. */
export function patchOf(before: Annotation, after: Annotation): Patch | null {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Annotation)[];
  const changed = names.filter(
    (name) => !NEVER_TAKEN_BACK.has(name) && JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  if (changed.length === 0) return null;
  const fields = (of: Annotation) => Object.fromEntries(changed.map((name) => [name, of[name]]));
  return { id: before.id, before: fields(before), after: fields(after) };
}

/** Times are the store's own, and the group is always that of the report. */
const NEVER_TAKEN_BACK = new Set<keyof Annotation>(['createdAt', 'updatedAt', 'group']);

/** How to take back that an annotation came to be: it goes to the bin, whence it can come again. */
export const patchOfNew = ({ id, deletedAt }: Annotation): Patch => ({
  id,
  before: { deletedAt: deletedAt || 1 },
  after: { deletedAt },
});
