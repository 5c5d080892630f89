import { type Piece, remembered } from '../../text/pieces.ts';
import { leanOf, polarityIn } from './polarity.ts';
import { type Sentence, sentenceOf } from './sentence.ts';

/** Words after which what follows is denied, and how many words that reaches. */
const DENIES =
  /^(?:not|no|never|without|lack|lacks|lacking|nor|cannot|insufficient|insufficiently|little|few|fewer|rarely|neither|none|less)$/;
const REACH = 4;

/** Hears of what the model sees in a sentence, as it is read; of the same thing more than once. */
export interface Seen {
  /** A word after the one `last`, both by their numbers; denied or not. */
  word(word: number, denied: boolean, last: number): void;
  /** What the sentence is as a whole: "=good2", "=plain", "=before-1". */
  whole(feature: string): void;
}

/** What is read of a sentence. */
export type Read = Pick<Sentence, 'words' | 'pieces' | 'before'>;

/** Reads a sentence to `seen`; the one `before` it counts where it goes on from that ("This means that …"). */
export function see({ words: sentence, pieces, before }: Read, seen: Seen): void {
  let reach = 0;
  let last = FIRST;
  for (const piece of pieces) {
    const words = wordsIn(piece);
    const isOne = typeof words === 'number';
    for (let i = 0; i < (isOne ? 1 : words.length); i++) {
      const word = isOne ? words : words[i]!;
      if (word === STOP) reach = 0;
      else {
        seen.word(word, reach > 0, last);
        reach = denies[word] ? REACH : reach - 1;
        last = word;
      }
    }
  }
  seeWhole(pieces, seen);
  if (before && GOES_ON.test(sentence)) seen.whole(`=before${leanOf(polarityIn(before.pieces))}`);
}

/**
 * What the statement model sees of a sentence, each once: its words (small letters; numbers as "#"; a plural's s dropped),
 * marked with "!" where they are denied; pairs of neighbours ("not_always"), the first with "^"; how many words speak for
 * and against ("=good2", "=wanting1", "=denied1"); and, where it goes on from the sentence before, which way that one leant.
 */
export function featuresOf(sentence: string, before: string | null): string[] {
  const features = new Set<string>();
  see(sentenceOf(sentence, before), {
    word: (word, denied, last) =>
      features.add(denied ? `!${names[word]}` : names[word]!).add(`${names[last]}_${names[word]}`),
    whole: (feature) => features.add(feature),
  });
  return [...features];
}

/** Words have numbers while the program runs, so that a model's weights are found without putting names together. */
const numbers = new Map<string, number>();
const names: string[] = [];
const denies: boolean[] = [];

/** The number of `word`, as features name it; "^" is before the first word of a sentence. */
export function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  if (names.length >= MOST && word !== OTHER) return numberOf(OTHER);
  names.push(word);
  denies.push(DENIES.test(word));
  numbers.set(word, names.length - 1);
  return names.length - 1;
}

/** So many words have a number of their own; a page of nonsense words must not fill the memory. */
const MOST = 100_000;
const OTHER = '?';
const FIRST = numberOf('^');
/** In place of a word: what a denial does not reach over. */
const STOP = -1;

/** The words and stops between two blanks; mostly it is one. */
const wordsIn = remembered((piece): number | readonly number[] => {
  // Most are a word and nothing else; one of a single letter is no abbreviation either.
  if (/^[A-Za-z]?[a-z]+$/.test(piece)) return numberOf(plain(piece.toLowerCase()));
  const bare = `${piece} `.replace(ABBREVIATION, ' ').toLowerCase().replace(/[’']/g, '');
  const words = (bare.match(TOKEN) ?? []).map((token) =>
    /^[,;.]/.test(token) ? STOP : numberOf(plain(token)),
  );
  return words.length === 1 ? words[0]! : words;
});

/** "MASH", "TfC": what a council calls its teams says nothing of how they do. */
const ABBREVIATION = /\b\p{Lu}\p{L}*\p{Lu}\p{L}*\b/gu;
const TOKEN = /\p{L}+|\d+|[,;.](?=\s)/gu;
const GOES_ON = /^(?:This|These|It|They|As a result|Consequently|Therefore|Such)\b/;

/** "plans" and "plan" are one; "is", "this" and "process" are no plurals. */
const plain = (word: string): string =>
  /^\d/.test(word) ? '#' : word.length > 4 && /[^siu]s$/.test(word) ? word.slice(0, -1) : word;

/** Counts as steps ("=good1", "=good2", …), so that more says more. */
function seeWhole(pieces: readonly Piece[], { whole }: Seen): void {
  const polarity = polarityIn(pieces);
  const { good, wanting, denied } = polarity;
  const steps = (names: readonly string[], count: number) => {
    for (let i = 0; i < Math.min(count, names.length); i++) whole(names[i]!);
  };
  const against = wanting + denied;
  steps(GOOD_STEPS, good);
  steps(WANTING_STEPS, wanting);
  steps(DENIED_STEPS, denied);
  if (good === 0) whole('=nothing-good');
  if (against === 0) whole('=nothing-wanting');
  if (good + against === 0) whole('=plain');
  whole(BALANCE[leanOf(polarity) + 1]!);
}

const steps = (name: string) => [1, 2, 3, 4].map((count) => `=${name}${count}`);
const [GOOD_STEPS, WANTING_STEPS, DENIED_STEPS] = [steps('good'), steps('wanting'), steps('denied')];
const BALANCE = ['=balance-1', '=balance0', '=balance1'];
