import type { Annotation } from '../model/annotation.ts';
import type { Merge } from '../model/library.ts';

/** What is to be done with one note that comes in. */
export type Outcome = Exclude<keyof Merge, 'reports'>;

/**
 * What becomes of a note that comes in, by id and time: what was changed last wins, and a deletion is a change. `here` is what is stored
 * under its id; `goneAt`, when that was emptied from the bin. Equal times leave it as it is here.
 */
export function decide(
  incoming: Annotation,
  here: Annotation | undefined,
  goneAt: number | undefined,
): Outcome {
  if (goneAt !== undefined) return 'stayDeleted';
  if (!here) return incoming.deletedAt === 0 ? 'added' : 'deleted';
  if (incoming.updatedAt > here.updatedAt && !sameWords(incoming, here))
    return incoming.deletedAt !== 0 && here.deletedAt === 0 ? 'deleted' : 'newer';
  if (sameWords(incoming, here)) return 'same';
  return here.deletedAt !== 0 && incoming.deletedAt === 0 ? 'stayDeleted' : 'kept';
}

/** Whether two states of a note say the same, whenever they were written and wherever they are listed. */
function sameWords(a: Annotation, b: Annotation): boolean {
  return contentOf(a) === contentOf(b);
}

const contentOf = ({ updatedAt, createdAt, group, deletedAt, ...rest }: Annotation): string =>
  JSON.stringify([
    deletedAt !== 0,
    Object.entries(rest)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
