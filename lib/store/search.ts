import type { Annotation } from '../model/annotation.ts';
import { distinctWords, isSlipOf } from '../text/words.ts';
import type { Db, Posting } from './db.ts';
import { PART, searchedWords } from './index-notes.ts';
import { annotationsIn } from './lists.ts';

/** Shorter words are taken as they were typed: one letter off, "care" is "case". */
const FORGIVEN = 5;

/** So short a beginning is in so many words that the newest notes hold it: they are looked at before the index. */
const BROAD = 2;
const NEWEST = 300;

/** As many rows are looked at in one go, however many are wanted. */
const CHUNK = 1000;

/** Sorts after every letter. */
const LAST = '\uffff';

/** What a search found. */
export interface Found {
  /** Newest first. */
  notes: Annotation[];
  /** Whether a folded word of a note is one that was sought: what to mark. */
  isSought(word: string): boolean;
}

/** One word of a search: what it takes for itself, and its rows of the index. */
interface Sought {
  takes(word: string): boolean;
  rows: Posting[];
}

/**
 * Live annotations that hold every word of `words`, or one that begins with it, in quote, note, tags, area or authority; newest
 * first, `limit` at most. A longer word that stands nowhere may have one slip of the keyboard in it. Reads the rows of those
 * words and the notes that are shown, never all notes. `also`: what else they must fit.
 */
export async function searchAnnotations(
  db: Db,
  words: string,
  limit: number,
  also: (note: Annotation) => boolean = () => true,
): Promise<Found> {
  const asked = [...distinctWords(words)];
  if (asked.length === 0) return { notes: [], isSought: () => false };
  if (asked.some((word) => word.length <= BROAD)) {
    const found = await amongNewest(db, asked, limit, also);
    if (found.notes.length === limit) return found;
  }
  return db.transaction('r', db.annotations, db.unindexed, db.numbers, db.postings, async () => {
    const fresh = await unindexedNotes(db);
    const sought = await Promise.all(asked.map((word) => soughtOf(db, word, fresh)));
    const holds = (note: Annotation) => also(note) && holdsAll(searchedWords(note), sought);
    const notes = await notesNumbered(
      db,
      numbersInAll(sought),
      limit,
      (note) => !fresh.has(note.id) && holds(note),
    );
    const found = [...notes, ...[...fresh.values()].filter(holds)];
    return {
      notes: found.sort((a, b) => b.createdAt - a.createdAt).slice(0, limit),
      isSought: (word) => sought.some(({ takes }) => takes(word)),
    };
  });
}

/** What the newest notes alone answer: enough where the words are in nearly every note. */
async function amongNewest(
  db: Db,
  asked: string[],
  limit: number,
  also: (note: Annotation) => boolean,
): Promise<Found> {
  const newest = await annotationsIn(db, 'all', { limit: NEWEST });
  const sought = asked.map((word): Sought => ({ takes: (other) => other.startsWith(word), rows: [] }));
  return {
    notes: newest.filter((note) => also(note) && holdsAll(searchedWords(note), sought)).slice(0, limit),
    isSought: (word) => sought.some(({ takes }) => takes(word)),
  };
}

const holdsAll = (words: Set<string>, sought: Sought[]): boolean =>
  sought.every(({ takes }) => [...words].some(takes));

/** Live notes that the index does not know as they are now: few, as it follows soon. */
async function unindexedNotes(db: Db): Promise<Map<string, Annotation>> {
  const ids = (await db.unindexed.toCollection().primaryKeys()) as string[];
  const notes = await db.annotations.bulkGet(ids);
  return new Map(notes.flatMap((note) => (note && note.deletedAt === 0 ? [[note.id, note] as const] : [])));
}

async function soughtOf(db: Db, word: string, fresh: Map<string, Annotation>): Promise<Sought> {
  const begins = (other: string) => other.startsWith(word);
  const rows = await db.postings
    .where('[word+part]')
    .between([word, 0], [word + LAST, 0])
    .toArray();
  const stands = rows.length > 0 || [...fresh.values()].some((note) => [...searchedWords(note)].some(begins));
  if (stands || word.length < FORGIVEN) return { takes: begins, rows };
  const keys = (await db.postings.toCollection().primaryKeys()) as [string, number][];
  const near = keys.filter(([other]) => isSlipOf(word, other));
  const nearRows = await db.postings.bulkGet(near);
  return { takes: (other) => isSlipOf(word, other), rows: nearRows.filter((row) => row !== undefined) };
}

/** Numbers of the notes that stand in the rows of every word, the highest first. */
function numbersInAll(sought: Sought[]): number[] {
  const held = new Map<number, Uint8Array>();
  for (const [i, { rows }] of sought.entries()) {
    for (const { part, notes } of rows) {
      const marks = held.get(part) ?? new Uint8Array(PART);
      held.set(part, marks);
      for (const note of notes) if (marks[note] === i) marks[note] = i + 1;
    }
  }
  const numbers: number[] = [];
  for (const part of [...held.keys()].sort((a, b) => b - a)) {
    const marks = held.get(part)!;
    for (let n = PART - 1; n >= 0; n -= 1) if (marks[n] === sought.length) numbers.push(part * PART + n);
  }
  return numbers;
}

/** The live notes of these numbers that `fit`, until there are `limit`. */
async function notesNumbered(
  db: Db,
  numbers: number[],
  limit: number,
  fit: (note: Annotation) => boolean,
): Promise<Annotation[]> {
  const found: Annotation[] = [];
  const step = Math.min(limit, CHUNK);
  for (let from = 0; from < numbers.length && found.length < limit; from += step) {
    const rows = await db.numbers.bulkGet(numbers.slice(from, from + step));
    const ids = rows.flatMap((row) => row?.id ?? []);
    const notes = await db.annotations.bulkGet(ids);
    const here = notes.filter((note) => note !== undefined && note.deletedAt === 0) as Annotation[];
    found.push(...here.filter(fit).sort((a, b) => b.createdAt - a.createdAt));
  }
  return found.slice(0, limit);
}
