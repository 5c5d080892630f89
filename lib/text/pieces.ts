/**
 * What stands between two blanks, by number: "plans", "children’s", "MASH,". A report has some thousand different ones, which
 * come again and again, so that what a rule wants to know of one is found out once (see `remembered`). A number is good until
 * `piecesIn` is called again.
 */
export type Piece = number;

/** The pieces of `text`, in order; each followed by one blank, the last by none. */
export function piecesIn(text: string): readonly Piece[] {
  const before = sentences.get(text);
  if (before) return before;
  if (texts.length >= MOST) forget();
  const pieces = read(text);
  if (sentences.size >= SENTENCES) sentences.clear();
  if (text.length <= SENTENCE) sentences.set(text, pieces);
  return pieces;
}

/** How many characters a piece has. */
export const lengthOf = (piece: Piece): number => texts[piece]!.length;

/** `look` with a memory: asked once for each piece. */
export function remembered<T>(look: (text: string) => T): (piece: Piece) => T {
  const known: (T | undefined)[] = [];
  memories.push(known);
  return (piece) => {
    while (known.length <= piece) known.push(undefined);
    const before = known[piece];
    if (before !== undefined) return before;
    const seen = look(texts[piece]!);
    known[piece] = seen;
    return seen;
  };
}

const BLANK = 32;
const PRIME = 0x01000193;
const OTHER_PRIME = 0x85ebca6b;

/** So many pieces are known before all are forgotten: a page of nonsense words must not fill the memory. */
const MOST = 40_000;
const texts: string[] = [];
/** The number of each piece and one, at the place that its hash says or the next free one; 0 where none is. */
const PLACES = 1 << 18;
const places = new Int32Array(PLACES);
/** What is hashed in two ways to the same two numbers, 64 bits in all, is the same piece: asked without reading it again. */
const hashes = new Int32Array(PLACES);
const otherHashes = new Int32Array(PLACES);
const memories: unknown[][] = [];

/** Several rules read the same sentences, one rule after another: about a report's are kept, and none that is longer. */
const SENTENCES = 1000;
const SENTENCE = 2000;
const sentences = new Map<string, Piece[]>();

function read(text: string): Piece[] {
  const pieces: Piece[] = [];
  let [start, hash, other] = [0, 0, 0];
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : BLANK;
    if (code !== BLANK) {
      hash = Math.imul(hash ^ code, PRIME);
      other = Math.imul(other + code, OTHER_PRIME) ^ (other >>> 13);
      continue;
    }
    const known = placeOf(hash, other);
    pieces.push(
      places[known] === 0 ? numberOf(text.slice(start, i), known, hash, other) : places[known]! - 1,
    );
    start = i + 1;
    hash = 0;
    other = 0;
  }
  return pieces;
}

/** Where a piece of these hashes stands, or may be put. */
function placeOf(hash: number, other: number): number {
  let place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  while (places[place] !== 0 && (hashes[place] !== hash || otherHashes[place] !== other))
    place = (place + 1) & (PLACES - 1);
  return place;
}

/** A new piece's number. A text of more new pieces than there is room for has the last room's number for the rest. */
function numberOf(piece: string, place: number, hash: number, other: number): Piece {
  if (texts.length < PLACES / 2) {
    places[place] = texts.push(piece);
    hashes[place] = hash;
    otherHashes[place] = other;
  }
  return texts.length - 1;
}

function forget(): void {
  texts.length = 0;
  places.fill(0);
  sentences.clear();
  for (const known of memories) known.length = 0;
}
