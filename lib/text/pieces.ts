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

/** So many pieces are known before all are forgotten: a page of nonsense words must not fill the memory. */
const MOST = 40_000;
const texts: string[] = [];
/** The number of each piece and one, at the place that its hash says or the next free one; 0 where none is. */
const PLACES = 1 << 18;
const places = new Int32Array(PLACES);
const memories: unknown[][] = [];

/** Several rules read the same sentences, one rule after another: about a report's are kept, and none that is longer. */
const SENTENCES = 1000;
const SENTENCE = 2000;
const sentences = new Map<string, Piece[]>();

function read(text: string): Piece[] {
  const pieces: Piece[] = [];
  let [start, hash] = [0, 0];
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : BLANK;
    if (code !== BLANK) {
      hash = Math.imul(hash ^ code, PRIME);
      continue;
    }
    pieces.push(numberOf(text, start, i, hash));
    [start, hash] = [i + 1, 0];
  }
  return pieces;
}

/** A text of more new pieces than there is room for has the last room's number for the rest. */
function numberOf(text: string, start: number, end: number, hash: number): Piece {
  for (let place = hash ^ (hash >>> 15); ; place++) {
    const piece = places[place & (PLACES - 1)]! - 1;
    if (piece < 0) {
      if (texts.length >= PLACES / 2) return texts.length - 1;
      places[place & (PLACES - 1)] = texts.push(text.slice(start, end));
      return texts.length - 1;
    }
    const there = texts[piece]!;
    if (there.length === end - start && text.startsWith(there, start)) return piece;
  }
}

function forget(): void {
  texts.length = 0;
  places.fill(0);
  sentences.clear();
  for (const known of memories) known.length = 0;
}
