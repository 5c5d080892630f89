import type { Annotation, ManyChange } from '../model/annotation.ts';
import { tick } from './clock.ts';
import type { Db } from './db.ts';
import { remember } from './history.ts';
import { patchOf } from './patch.ts';

/** Change many annotations alike: one transaction, one step to undo. Answers with the ids of those that are different now. */
export function changeMany(db: Db, ids: string[], change: ManyChange, wall: number): Promise<string[]> {
  return db.transaction('rw', db.annotations, db.history, db.meta, async () => {
    const stored = (await db.annotations.bulkGet([...new Set(ids)])).filter((note) => note !== undefined);
    const at = await tick(db, wall);
    const changed = stored.flatMap((before) => {
      const after = changedBy(before, change);
      const patch = patchOf(before, after);
      return patch ? [{ patch, after: { ...after, updatedAt: Math.max(at, before.updatedAt + 1) } }] : [];
    });
    if (changed.length === 0) return [];
    await db.annotations.bulkPut(changed.map(({ after }) => after));
    await remember(db, { kind: 'change', at, patches: changed.map(({ patch }) => patch) });
    return changed.map(({ patch }) => patch.id);
  });
}

/** Tags that are added come last, each once; the others keep their order. */
function changedBy(note: Annotation, { addTags = [], removeTags = [], ...fields }: ManyChange): Annotation {
  const tags = [...new Set([...note.tags.filter((tag) => !removeTags.includes(tag)), ...addTags])];
  return { ...note, ...fields, tags };
}
