/**
 * What stands between two blanks: "plans", "children’s", "MASH,". A report has some thousand different ones, which come again
 * and again, so that what a rule wants to know of one is found out once (see `remembered`).
 */
export interface Piece {
  readonly text: string;
  /** What is remembered of it, by whoever remembers: a place for each. */
  readonly known: unknown[];
}

/** The pieces of `text`, in order; each followed by one blank, the last by none. One look at each character. */
export function piecesIn(text: string): readonly Piece[] {
  if (all.length >= MOST) forget();
  const pieces: Piece[] = [];
  let [start, hash, other] = [0, 0, 0];
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : BLANK;
    if (code !== BLANK) {
      hash = Math.imul(hash ^ code, PRIME);
      other = Math.imul(other + code, OTHER_PRIME) ^ (other >>> 13);
      continue;
    }
    const place = placeOf(hash, other);
    const number = table[place]!;
    pieces.push(number === 0 ? put(text.slice(start, i), place, hash, other) : all[number - 1]!);
    start = i + 1;
    hash = 0;
    other = 0;
  }
  return pieces;
}

/** `look` with a memory: asked once for each piece. */
export function remembered<T>(look: (text: string) => T): (piece: Piece) => T {
  const slot = slots++;
  return ({ text, known }) => {
    const before = known[slot] as T | undefined;
    if (before !== undefined) return before;
    const seen = look(text);
    known[slot] = seen;
    return seen;
  };
}

let slots = 0;

const BLANK = 32;
const PRIME = 0x01000193;
const OTHER_PRIME = 0x85ebca6b;

/** So many pieces are known before all are forgotten: a page of nonsense words must not fill the memory. */
const MOST = 20_000;
const all: Piece[] = [];

/**
 * Pieces by their two hashes: at the place that the first says, or the next free one, the piece's number and one (0 where none is) and both
 * hashes. What agrees in both, 64 bits, is the same piece: it is not read again.
 */
const PLACES = 1 << 16;
const WIDTH = 4;
const LAST = PLACES * WIDTH - 1;
const table = new Int32Array(PLACES * WIDTH);

function placeOf(hash: number, other: number): number {
  let place = ((hash ^ (hash >>> 15)) * WIDTH) & LAST;
  while (table[place] !== 0 && (table[place + 1] !== hash || table[place + 2] !== other))
    place = (place + WIDTH) & LAST;
  return place;
}

/** A new piece; one for which a text of very many leaves no room is not kept. */
function put(text: string, place: number, hash: number, other: number): Piece {
  const piece: Piece = { text, known: new Array(slots) };
  if (all.length < PLACES / 2) {
    table[place] = all.push(piece);
    table[place + 1] = hash;
    table[place + 2] = other;
  }
  return piece;
}

function forget(): void {
  all.length = 0;
  table.fill(0);
}
