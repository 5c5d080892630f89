import type { Annotation } from '../model/annotation.ts';
import type { Count, Db } from './db.ts';

/** Sorts after every time there is. */
const END = Number.MAX_SAFE_INTEGER;

/**
 * Bring the kept counts up to date after `annotations` came to life (`by` 1) or were deleted (-1). Counts are changed, not
 * counted anew, so that a save costs the same at any size. Call it in the transaction that changed them, afterwards.
 */
export async function count(db: Db, annotations: Annotation[], by: 1 | -1): Promise<void> {
  const changed = new Map<string, Pick<Count, 'kind' | 'name' | 'group'> & { change: number }>();
  for (const { group, reportId } of annotations) {
    for (const key of [
      { kind: 'group', name: group, group } as const,
      { kind: 'report', name: reportId, group } as const,
    ]) {
      const id = `${key.kind} ${key.name}`;
      changed.set(id, { ...key, change: (changed.get(id)?.change ?? 0) + by });
    }
  }
  for (const { change, ...key } of changed.values()) await keep(db, key, change);
}

async function keep(db: Db, key: Pick<Count, 'kind' | 'name' | 'group'>, change: number): Promise<void> {
  const before = await db.counts.get([key.kind, key.name]);
  const after = (before?.count ?? 0) + change;
  if (after <= 0) return db.counts.delete([key.kind, key.name]);
  const field = key.kind === 'group' ? 'group' : 'reportId';
  const newest = await db.annotations
    .where(`[${field}+deletedAt+createdAt]`)
    .between([key.name, 0, 0], [key.name, 0, END])
    .last();
  await db.counts.put({ ...key, count: after, newest: newest?.createdAt ?? 0 });
}
