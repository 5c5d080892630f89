/**
 * What stands between two blanks: "plans", "children’s", "MASH,". A report has some thousand different ones, which come again
 * and again, so that what a rule wants to know of one is found out once (see `remembered`). A piece is a number, and all that is known of it
 * stands in one row of a table: as objects, far apart in the memory, the pieces of a report cost half as much again.
 */
export type Piece = number;

/** The pieces of `text` from `start` to `end`, in order; each followed by one blank, the last by none. One look at each character. */
export function piecesIn(text: string, start = 0, end = text.length): readonly Piece[] {
  const pieces: Piece[] = [];
  let [from, hash, other] = [start, 0, 0];
  for (let i = start; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : BLANK;
    if (code !== BLANK) {
      hash = Math.imul(hash ^ code, PRIME);
      other = Math.imul(other + code, OTHER_PRIME) ^ (other >>> 13);
      continue;
    }
    const place = placeOf(hash, other);
    pieces.push(places[place] || put(text.slice(from, i), place, hash, other));
    from = i + 1;
    hash = 0;
    other = 0;
  }
  return pieces;
}

/** How many characters a piece has. */
export const lengthOf = (piece: Piece): number => rows[(piece - forgotten) * WIDTH + LENGTH]!;

/** `look` with a memory: asked once for each piece. What it gives is a list, or a whole number from -1 to 2^30. */
export function remembered<T extends number | readonly number[]>(
  look: (text: string) => T,
): (piece: Piece) => T {
  const column = LOOKS + looks++;
  if (column >= WIDTH) throw new Error('a row has no room for another look');
  const ask = (piece: Piece): T => {
    const text = texts[piece - forgotten];
    if (text === undefined) throw new Error('asked of a piece that is forgotten');
    const seen = look(text);
    rows[(piece - forgotten) * WIDTH + column] = typeof seen === 'number' ? seen + ABOVE : -lists.push(seen);
    return seen;
  };
  return (piece) => {
    const kept = rows[(piece - forgotten) * WIDTH + column]!;
    if (kept > 0) return (kept - ABOVE) as T;
    return kept < 0 ? (lists[-kept - 1] as T) : ask(piece);
  };
}

/**
 * Forgets all pieces when there are very many, so that pages of nonsense words do not fill the memory; says whether it did. To ask
 * about a piece that is forgotten is a mistake, and throws.
 */
export function forgetMany(): boolean {
  if (texts.length <= MOST) return false;
  forgotten += texts.length - 1;
  texts.length = 1;
  lists.length = 0;
  rows = new Int32Array(FIRST_ROWS * WIDTH);
  places = new Int32Array(FIRST_ROWS * 2);
  return true;
}

const MOST = 20_000;
const BLANK = 32;
const PRIME = 0x01000193;
const OTHER_PRIME = 0x85ebca6b;

/** How many pieces have been forgotten: the numbers of those that are known go on from there, from 1. */
let forgotten = 0;
const texts: (string | undefined)[] = [undefined];
/** What was seen in a piece that is more than a number. */
const lists: (readonly number[])[] = [];

/**
 * A row for each piece: its two hashes, its length, and what each look has seen: 0 for nothing yet, a number and ABOVE, or the negative place
 * of a list. What agrees in both hashes, 64 bits, is the same piece: it is not read again.
 */
const FIRST_ROWS = 1 << 13;
const WIDTH = 8;
const LENGTH = 2;
const LOOKS = 3;
const ABOVE = 2;
let rows = new Int32Array(FIRST_ROWS * WIDTH);
let looks = 0;

/** Pieces by their first hash, or at the next free place; 0 where none is. At most half full. */
let places = new Int32Array(FIRST_ROWS * 2);

function placeOf(hash: number, other: number): number {
  const last = places.length - 1;
  let place = (hash ^ (hash >>> 15)) & last;
  for (let piece = places[place]!; piece !== 0; piece = places[place]!) {
    const row = (piece - forgotten) * WIDTH;
    if (rows[row] === hash && rows[row + 1] === other) return place;
    place = (place + 1) & last;
  }
  return place;
}

function put(text: string, place: number, hash: number, other: number): Piece {
  const number = texts.push(text) - 1;
  const isFull = number * WIDTH >= rows.length;
  if (isFull) grow();
  rows.set([hash, other, text.length], number * WIDTH);
  places[isFull ? placeOf(hash, other) : place] = number + forgotten;
  return number + forgotten;
}

/** Twice the room; each known piece finds its place anew. */
function grow(): void {
  const known = rows;
  rows = new Int32Array(known.length * 2);
  rows.set(known);
  places = new Int32Array(places.length * 2);
  for (let number = 1; number * WIDTH < known.length; number++)
    places[placeOf(known[number * WIDTH]!, known[number * WIDTH + 1]!)] = number + forgotten;
}
