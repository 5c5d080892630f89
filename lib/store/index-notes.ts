import type { Annotation } from '../model/annotation.ts';
import { distinctWords } from '../text/words.ts';
import type { Db, Posting } from './db.ts';

/** Notes of one posting row are told apart by 16 bits. */
export const PART = 65536;

/** The words by which a note is found: its quote, the reader's own, tags, authority, area and grade. */
export const searchedWords = ({ quote, note, tags, group, finding }: Annotation): Set<string> =>
  distinctWords([quote.exact, note, ...tags, group, finding?.area, finding?.grade].join(' '));

/**
 * Bring the word index up to date for `most` of the notes that changed since, the oldest first. Answers how many are left. What
 * a note no longer says stays in its rows: whoever searches looks at the note itself, too.
 */
export function indexNotes(db: Db, most: number): Promise<number> {
  return db.transaction('rw', db.annotations, db.unindexed, db.numbers, db.postings, async () => {
    const ids = (await db.unindexed.orderBy('at').limit(most).primaryKeys()) as string[];
    const stored = await db.annotations.bulkGet(ids);
    const live = stored.filter((note) => note !== undefined).filter(({ deletedAt }) => deletedAt === 0);
    const numbers = await numbered(
      db,
      live.map(({ id }) => id),
    );
    await addPostings(db, live, numbers);
    const gone = ids.filter((id) => !numbers.has(id));
    await db.numbers.where('id').anyOf(gone).delete();
    await db.unindexed.bulkDelete(ids);
    return db.unindexed.count();
  });
}

/** The numbers of notes; those that have none get the next ones, in the order given. */
async function numbered(db: Db, ids: string[]): Promise<Map<string, number>> {
  const known = await Promise.all(ids.map((id) => db.numbers.get({ id })));
  let next = ((await db.numbers.toCollection().last())?.n ?? -1) + 1;
  const fresh = ids.filter((_, i) => !known[i]).map((id) => ({ id, n: next++ }));
  await db.numbers.bulkAdd(fresh);
  return new Map([...known.filter((one) => one !== undefined), ...fresh].map(({ id, n }) => [id, n]));
}

async function addPostings(db: Db, notes: Annotation[], numbers: Map<string, number>): Promise<void> {
  const added = new Map<string, { key: [string, number]; notes: number[] }>();
  for (const note of notes) {
    const n = numbers.get(note.id)!;
    const part = Math.floor(n / PART);
    for (const word of searchedWords(note)) {
      const row = added.get(`${word} ${part}`) ?? { key: [word, part], notes: [] };
      row.notes.push(n % PART);
      added.set(`${word} ${part}`, row);
    }
  }
  const rows = [...added.values()];
  const before = await db.postings.bulkGet(rows.map(({ key }) => key));
  await db.postings.bulkPut(
    rows.map(({ key: [word, part], notes: fresh }, i): Posting => {
      const known = before[i]?.notes ?? [];
      return { word, part, notes: Uint16Array.from(new Set([...known, ...fresh])) };
    }),
  );
}

/**
 * Take notes that are gone for good out of the index, with every word that no other note has: the index would tell what they said.
 * Looks at every row, as a row may hold words that were changed long ago. For a transaction that writes `postings` and `numbers`.
 */
export async function forgetNotes(db: Db, ids: string[]): Promise<void> {
  const numbers = await db.numbers.where('id').anyOf(ids).toArray();
  const gone = new Set(numbers.map(({ n }) => n));
  if (gone.size === 0) return;
  const left: Posting[] = [];
  const empty: [string, number][] = [];
  await db.postings.each(({ word, part, notes }) => {
    const others = notes.filter((note) => !gone.has(part * PART + note));
    if (others.length === 0) empty.push([word, part]);
    else if (others.length < notes.length) left.push({ word, part, notes: others });
  });
  await Promise.all([
    db.postings.bulkPut(left),
    db.postings.bulkDelete(empty),
    db.numbers.bulkDelete([...gone]),
  ]);
}
