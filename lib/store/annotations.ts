import type { Annotation, AnnotationChange } from '../model/annotation.ts';
import type { Report } from '../model/report.ts';
import { keepTime, nextTime, tick } from './clock.ts';
import { count } from './counts.ts';
import type { Db } from './db.ts';
import { remember } from './history.ts';
import { patchOf, patchOfNew } from './patch.ts';
import { keepReport } from './reports.ts';

/**
 * Keep `annotations` of `report`; those whose id is stored already stay as they are. Answers how many were added. Their times are
 * the asker's, moved behind every earlier one where the clock went back.
 */
export function saveAnnotations(db: Db, report: Report, annotations: Annotation[]): Promise<number> {
  const { reports, counts, history, meta, tombstones } = db;
  return db.transaction('rw', [reports, db.annotations, counts, history, meta, tombstones], async () => {
    if (annotations.length === 0) return 0;
    const ids = annotations.map(({ id }) => id);
    const first = Math.min(...annotations.map(({ createdAt }) => createdAt));
    const [{ group }, stored, emptied, start] = await Promise.all([
      keepReport(db, report),
      db.annotations.bulkGet(ids),
      tombstones.bulkGet(ids),
      nextTime(db, first),
    ]);
    const fresh = annotations.filter((_, i) => !stored[i] && !emptied[i]);
    if (fresh.length === 0) return 0;
    const kept = fresh.map((annotation) => {
      const createdAt = annotation.createdAt - first + start;
      return { ...annotation, group, createdAt, updatedAt: createdAt };
    });
    const at = Math.max(...kept.map(({ createdAt }) => createdAt));
    await Promise.all([
      db.annotations.bulkAdd(kept),
      count(db, kept, 1),
      keepTime(db, at),
      remember(db, { kind: 'save', at, patches: kept.map(patchOfNew) }),
    ]);
    return kept.length;
  });
}

/** Change note, tags or colour of an annotation; null when there is none of that id. What is so already is not written again. */
export function changeAnnotation(
  db: Db,
  id: string,
  change: AnnotationChange,
  wall: number,
): Promise<Annotation | null> {
  return db.transaction('rw', db.annotations, db.history, db.meta, async () => {
    const stored = await db.annotations.get(id);
    if (!stored) return null;
    const patch = patchOf(stored, { ...stored, ...change });
    if (!patch) return stored;
    const at = await tick(db, wall);
    const changed = { ...stored, ...change, updatedAt: Math.max(at, stored.updatedAt + 1) };
    await Promise.all([
      db.annotations.put(changed),
      keepTime(db, at),
      remember(db, { kind: 'change', at, patches: [patch] }),
    ]);
    return changed;
  });
}

/** Delete annotations: they go to the bin, from where they can be brought back. Answers with those that were live. */
export const deleteAnnotations = (db: Db, ids: string[], wall: number): Promise<Annotation[]> =>
  turn(db, ids, wall, true);

/** Bring deleted annotations back. Answers with those that were deleted. */
export const restoreAnnotations = (db: Db, ids: string[], wall: number): Promise<Annotation[]> =>
  turn(db, ids, wall, false);

function turn(db: Db, ids: string[], wall: number, gone: boolean): Promise<Annotation[]> {
  return db.transaction('rw', db.annotations, db.counts, db.history, db.meta, async () => {
    const stored = await db.annotations.bulkGet([...new Set(ids)]);
    const turned = stored
      .filter((annotation) => annotation !== undefined)
      .filter(({ deletedAt }) => (deletedAt === 0) === gone);
    if (turned.length === 0) return [];
    const at = await tick(db, wall);
    const after = turned.map((annotation) => ({
      ...annotation,
      deletedAt: gone ? at : 0,
      updatedAt: Math.max(at, annotation.updatedAt + 1),
    }));
    await db.annotations.bulkPut(after);
    await count(db, turned, gone ? -1 : 1);
    const patches = turned.map((before, i) => patchOf(before, after[i]!)).filter((patch) => patch !== null);
    await remember(db, { kind: gone ? 'delete' : 'restore', at, patches });
    return turned;
  });
}
