import type { Annotation } from '../model/annotation.ts';
import type { Count, Db } from './db.ts';

/** Sorts after every time there is. */
const END = Number.MAX_SAFE_INTEGER;

/**
 * Bring the kept counts up to date after `annotations` came to life (`by` 1) or were deleted (-1). Counts are changed, not
 * counted anew, so that a save costs the same at any size. Call it in the transaction that changes them; after a
 * deletion, as the newest that is left is looked up.
 */
export async function count(db: Db, annotations: Annotation[], by: 1 | -1): Promise<void> {
  const changed = new Map<
    string,
    Pick<Count, 'kind' | 'name' | 'group'> & { change: number; newest: number }
  >();
  for (const { group, reportId, createdAt } of annotations) {
    for (const key of [
      { kind: 'group', name: group, group } as const,
      { kind: 'report', name: reportId, group } as const,
    ]) {
      const id = `${key.kind} ${key.name}`;
      const known = changed.get(id);
      const newest = Math.max(known?.newest ?? 0, createdAt);
      changed.set(id, { ...key, change: (known?.change ?? 0) + by, newest });
    }
  }
  await Promise.all([...changed.values()].map(({ change, newest, ...key }) => keep(db, key, change, newest)));
}

async function keep(
  db: Db,
  key: Pick<Count, 'kind' | 'name' | 'group'>,
  change: number,
  added: number,
): Promise<void> {
  const before = await db.counts.get([key.kind, key.name]);
  const after = (before?.count ?? 0) + change;
  if (after <= 0) return db.counts.delete([key.kind, key.name]);
  if (change > 0)
    return void (await db.counts.put({ ...key, count: after, newest: Math.max(before?.newest ?? 0, added) }));
  const field = key.kind === 'group' ? 'group' : 'reportId';
  const newest = await db.annotations
    .where(`[${field}+deletedAt+createdAt]`)
    .between([key.name, 0, 0], [key.name, 0, END])
    .last();
  await db.counts.put({ ...key, count: after, newest: newest?.createdAt ?? 0 });
}
