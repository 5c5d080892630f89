import type { Annotation, Place } from '../model/annotation.ts';
import type { Report } from '../model/report.ts';
import { count } from './counts.ts';
import type { Db } from './db.ts';
import { keepReport } from './reports.ts';

/**
 * Put an annotation on other words of `report`, which the reader pointed out: its quote, span and page become those, and it
 * belongs to that report from now on. Null when there is none of that id, or it was deleted.
 */
export function reattach(
  db: Db,
  report: Report,
  id: string,
  place: Place,
  now: number,
): Promise<Annotation | null> {
  return db.transaction('rw', db.reports, db.annotations, db.counts, async () => {
    const stored = await db.annotations.get(id);
    if (stored?.deletedAt !== 0) return null;
    const { group } = await keepReport(db, report);
    const before = (await db.annotations.get(id))!; // keeping the report may have moved its notes to another group
    const moved = { ...before, ...place, reportId: report.id, group, updatedAt: now };
    await db.annotations.put(moved);
    await count(db, [before], -1);
    await count(db, [moved], 1);
    return moved;
  });
}
