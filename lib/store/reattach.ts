import type { Annotation, Place } from '../model/annotation.ts';
import type { Report } from '../model/report.ts';
import { tick } from './clock.ts';
import { count } from './counts.ts';
import type { Db } from './db.ts';
import { remember } from './history.ts';
import { patchOf } from './patch.ts';
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
  wall: number,
): Promise<Annotation | null> {
  const { reports, annotations, counts, history, meta } = db;
  return db.transaction('rw', [reports, annotations, counts, history, meta], async () => {
    const stored = await annotations.get(id);
    if (stored?.deletedAt !== 0) return null;
    const { group } = await keepReport(db, report);
    const before = (await annotations.get(id))!; // keeping the report may have moved its notes to another group
    const patch = patchOf(before, { ...before, ...place, reportId: report.id });
    if (!patch) return before;
    const at = await tick(db, wall);
    const moved = {
      ...before,
      ...place,
      reportId: report.id,
      group,
      updatedAt: Math.max(at, before.updatedAt + 1),
    };
    await annotations.put(moved);
    await count(db, [before], -1);
    await count(db, [moved], 1);
    await remember(db, { kind: 'change', at, patches: [patch] });
    return moved;
  });
}
