import type { Annotation } from '../model/annotation.ts';
import { ALL_NOTES, type NoteFilter } from '../model/library-address.ts';
import type { Db } from './db.ts';
import { annotationsIn } from './lists.ts';
import { findNotes } from './query.ts';
import { type Found, searchAnnotations } from './search.ts';

/** What a short list can be narrowed by. */
export type ShortFilter = Pick<NoteFilter, 'words' | 'kinds' | 'tags' | 'grades'>;

/** Among so many of the newest notes those that fit are looked for, before all of the library is asked. */
const NEWEST = 300;

/** The newest notes that fit a filter, `limit` at most, and which words to mark. */
export async function newestThatFit(db: Db, filter: ShortFilter, limit: number): Promise<Found> {
  const takes = takesRow(filter);
  if (filter.words.trim()) return searchAnnotations(db, filter.words, limit, takes);
  const isSought = () => false;
  const newest = await annotationsIn(db, 'all', { limit: NEWEST });
  const near = newest.filter(takes).slice(0, limit);
  if (near.length === limit || newest.length < NEWEST) return { notes: near, isSought };
  const { ids } = await findNotes(db, { ...ALL_NOTES, ...filter }, 'newest');
  const notes = await db.annotations.bulkGet(ids.slice(0, limit));
  return { notes: notes.filter((note) => note !== undefined), isSought };
}

const takesRow =
  ({ kinds, tags, grades }: ShortFilter) =>
  (note: Annotation): boolean =>
    (kinds.length === 0 || kinds.includes(note.kind)) &&
    (tags.length === 0 || tags.some((tag) => note.tags.includes(tag))) &&
    (grades.length === 0 || grades.includes(note.finding?.grade ?? ''));
