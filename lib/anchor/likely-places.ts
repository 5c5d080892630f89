import type { ReportText } from '../model/report-text.ts';
import type { Span } from '../model/span.ts';
import { sentencesIn } from '../text/sentences.ts';

/**
 * The sentences of `report` that share most with words that are lost, the likest first, three at most: for a reader to
 * look at, never to be taken by itself. Rare words count for more than common ones; none when too little is shared.
 */
export function likelyPlaces({ text, blocks }: Pick<ReportText, 'text' | 'blocks'>, words: string): Span[] {
  const sentences = blocks
    .filter(({ kind }) => kind !== 'furniture')
    .flatMap(({ span }) => sentencesIn(text, span))
    .map((span) => ({ span, words: wordsOf(text.slice(span.start, span.end)) }));
  const sought = wordsOf(words);
  const weight = weights(sentences.map((sentence) => sentence.words));
  const all = sum(sought, weight);
  return sentences
    .map(({ span, words: own }) => {
      const shared = sum(new Set([...sought].filter((word) => own.has(word))), weight);
      return { span, share: shared / Math.max(all, sum(own, weight) / 2, 1) };
    })
    .filter(({ share }) => share >= LEAST)
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST)
    .map(({ span }) => span);
}

const LEAST = 0.25;
const MOST = 3;

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [],
  );

/** How much each word tells: the fewer sentences have it, the more. */
function weights(sentences: Set<string>[]): (word: string) => number {
  const holders = new Map<string, number>();
  for (const words of sentences) for (const word of words) holders.set(word, (holders.get(word) ?? 0) + 1);
  return (word) => Math.log((sentences.length + 1) / ((holders.get(word) ?? 0) + 0.5));
}

function sum(words: Set<string>, weight: (word: string) => number): number {
  let total = 0;
  for (const word of words) total += Math.max(0, weight(word));
  return total;
}
