import type { DBCore, DBCoreMutateRequest, Dexie } from 'dexie';
import type { Annotation } from '../model/annotation.ts';

/**
 * Whoever writes or deletes an annotation, by whichever function, marks it as not indexed, in the same transaction: a mark costs
 * one small row, no write can forget it, and the word index is brought up to date later, many notes at once.
 */
export function markUnindexed(db: Dexie): void {
  db.use({ stack: 'dbcore', name: 'unindexed', create: marking });
}

const marking = (core: DBCore): DBCore => ({
  ...core,
  transaction: (tables, mode, options) =>
    core.transaction(
      mode === 'readwrite' && tables.includes('annotations')
        ? [...new Set([...tables, 'unindexed'])]
        : tables,
      mode,
      options,
    ),
  table: (name) => {
    const table = core.table(name);
    if (name !== 'annotations') return table;
    return {
      ...table,
      mutate: async (request) => {
        const marks = marksOf(request);
        const [answer] = await Promise.all([
          table.mutate(request),
          marks.length > 0
            ? core.table('unindexed').mutate({ type: 'put', trans: request.trans, values: marks })
            : null,
        ]);
        return answer;
      },
    };
  },
});

/** `at` keeps the order in which notes were made: so they are numbered, and so they are found, the newest first. */
function marksOf(request: DBCoreMutateRequest): { id: string; at: number }[] {
  if (request.type === 'add' || request.type === 'put')
    return (request.values as Annotation[]).map(({ id, createdAt }) => ({ id, at: createdAt }));
  return request.type === 'delete' ? (request.keys as string[]).map((id) => ({ id, at: 0 })) : [];
}
