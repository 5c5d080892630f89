import type { Folded } from '../text/fold.ts';

/** Letters of a gram: long enough to be rare, short enough to survive an edit every dozen letters. */
export const GRAM = 7;

/** Every so manieth gram of the text is indexed; a quote is probed with all of its own. */
export const STRIDE = 3;

/** Where each sampled gram of a text stands, by its hash: positions of bucket `b` are `from[b]` up to `from[b + 1]`. */
export interface GramIndex {
  from: Int32Array;
  positions: Int32Array;
}

/** An index of `text`, made in two passes (a counting sort). */
export function indexGrams({ codes, length }: Folded): GramIndex {
  const count = Math.max(0, Math.floor((length - GRAM) / STRIDE) + 1);
  const hashes = new Int32Array(count);
  const from = new Int32Array(BUCKETS + 1);
  for (let i = 0; i < count; i++) {
    const hash = hashAt(codes, i * STRIDE);
    hashes[i] = hash;
    from[hash + 1]!++;
  }
  for (let b = 0; b < BUCKETS; b++) from[b + 1]! += from[b]!;
  const next = from.slice(0, BUCKETS);
  const positions = new Int32Array(count);
  for (let i = 0; i < count; i++) positions[next[hashes[i]!]!++] = i * STRIDE;
  return { from, positions };
}

/** The bucket of the gram that begins at `at`. */
export function hashAt(codes: Uint16Array, at: number): number {
  let hash = 0;
  for (let i = at; i < at + GRAM; i++) hash = Math.imul(hash ^ codes[i]!, 0x9e3779b1) ^ (hash >>> 15);
  return (hash ^ (hash >>> 13)) & (BUCKETS - 1);
}

const BUCKETS = 1 << 16;
