/**
 * A text reduced to what a reader would call its words: NFKC, lower case, letters and digits only. Two texts that
 * differ in quotes, dashes, hyphens, ligatures, white space, line breaks or composed letters fold to the same.
 * Of `codes[i]`, a UTF-16 code unit, the source is from `starts[i]` up to `ends[i]`, marks included.
 */
export interface Folded {
  codes: Uint16Array;
  starts: Int32Array;
  ends: Int32Array;
  length: number;
}

/** `text` folded, with the way back to its offsets. Any string will do, lone surrogates and NUL included. */
export function fold(text: string): Folded {
  let folded = withRoom(null, text.length);
  let length = 0;
  const strange = new Map<string, string>();
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code < ASCII.length && !(text.charCodeAt(at + 1) >= FIRST_MARK)) {
      const letter = ASCII[code]!;
      if (letter) {
        folded.codes[length] = letter;
        folded.starts[length] = at;
        folded.ends[length++] = at + 1;
      }
      at++;
      continue;
    }
    CLUSTER.lastIndex = at;
    const cluster = CLUSTER.exec(text)![0];
    const letters = strange.get(cluster) ?? lettersOf(cluster);
    strange.set(cluster, letters);
    // Every unit still to come may need a place, beside this cluster's own.
    const needed = length + letters.length + text.length - at;
    if (needed > folded.codes.length) folded = withRoom(folded, needed * 2);
    for (let i = 0; i < letters.length; i++) {
      folded.codes[length] = letters.charCodeAt(i);
      folded.starts[length] = at;
      folded.ends[length++] = at + cluster.length;
    }
    at += cluster.length;
  }
  return { ...folded, length };
}

/** Whether `a` from `i` and `b` from `j` hold the same `count` units; false when one of them is too short. */
export function sameCodes(a: Folded, i: number, b: Folded, j: number, count: number): boolean {
  if (i < 0 || j < 0 || i + count > a.length || j + count > b.length) return false;
  for (let n = 0; n < count; n++) if (a.codes[i + n] !== b.codes[j + n]) return false;
  return true;
}

/** The first index whose source starts at `offset` or later; the length when there is none. */
export function foldedIndex({ starts, length }: Folded, offset: number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const lettersOf = (cluster: string): string => cluster.normalize('NFKC').toLowerCase().replace(NO_LETTER, '');

const NO_LETTER = /[^\p{L}\p{N}]+/gu;

/** A character and the marks on it, which are folded together: "e" and U+0301 are one letter, "é". */
const CLUSTER = /[\s\S]\p{M}*/uy;

/** No combining mark stands before it in Unicode. */
const FIRST_MARK = 0x300;

/** What each ASCII character folds to; 0 for nothing. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0,
);

function withRoom(old: Omit<Folded, 'length'> | null, size: number): Omit<Folded, 'length'> {
  const codes = new Uint16Array(size);
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  if (old) {
    codes.set(old.codes);
    starts.set(old.starts);
    ends.set(old.ends);
  }
  return { codes, starts, ends };
}
