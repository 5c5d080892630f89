import type { Finding } from './finding.ts';

/** Why a finding was read as what it is, for a reader to judge. */
export interface Explanation {
  /** What it speaks of, each with the words that show it. */
  themes: { id: string; label: string; wording: string }[];
  /** Of a strength or concern: the words that decided, the weightiest first. */
  words: string[];
}

/** Explains a finding whose printed words are `words`. */
export type Explain = (finding: Finding, words: string) => Explanation;
