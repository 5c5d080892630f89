import type { Annotation, AnnotationChange } from '../model/annotation.ts';
import type { Report } from '../model/report.ts';
import { count } from './counts.ts';
import type { Db } from './db.ts';
import { keepReport } from './reports.ts';

/** Keep `annotations` of `report`; those whose id is stored already stay as they are. Answers how many were added. */
export function saveAnnotations(db: Db, report: Report, annotations: Annotation[]): Promise<number> {
  return db.transaction('rw', db.reports, db.annotations, db.counts, async () => {
    const { group } = await keepReport(db, report);
    const stored = await db.annotations.bulkGet(annotations.map(({ id }) => id));
    const fresh = annotations.filter((_, i) => !stored[i]).map((annotation) => ({ ...annotation, group }));
    await db.annotations.bulkAdd(fresh);
    await count(db, fresh, 1);
    return fresh.length;
  });
}

/** Change note, tags or colour of an annotation; null when there is none of that id. */
export function changeAnnotation(
  db: Db,
  id: string,
  change: AnnotationChange,
  now: number,
): Promise<Annotation | null> {
  return db.transaction('rw', db.annotations, async () => {
    const stored = await db.annotations.get(id);
    if (!stored) return null;
    const changed = { ...stored, ...change, updatedAt: now };
    await db.annotations.put(changed);
    return changed;
  });
}

/** Delete annotations, leaving what is needed to bring them back. Answers with those that were live. */
export const deleteAnnotations = (db: Db, ids: string[], now: number): Promise<Annotation[]> =>
  turn(db, ids, { deletedAt: now, updatedAt: now }, ({ deletedAt }) => deletedAt === 0, -1);

/** Bring deleted annotations back. Answers with those that were deleted. */
export const restoreAnnotations = (db: Db, ids: string[], now: number): Promise<Annotation[]> =>
  turn(db, ids, { deletedAt: 0, updatedAt: now }, ({ deletedAt }) => deletedAt !== 0, 1);

function turn(
  db: Db,
  ids: string[],
  change: Partial<Annotation>,
  applies: (annotation: Annotation) => boolean,
  by: 1 | -1,
): Promise<Annotation[]> {
  return db.transaction('rw', db.annotations, db.counts, async () => {
    const stored = await db.annotations.bulkGet([...new Set(ids)]);
    const turned = stored.filter((annotation) => annotation !== undefined).filter(applies);
    await db.annotations.bulkPut(turned.map((annotation) => ({ ...annotation, ...change })));
    await count(db, turned, by);
    return turned;
  });
}
