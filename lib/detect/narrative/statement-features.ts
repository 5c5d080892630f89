import { leanOf, polarityOf } from './polarity.ts';

/** Words after which what follows is denied, and how many words that reaches. */
const DENIES =
  /^(?:not|no|never|without|lack|lacks|lacking|nor|cannot|insufficient|insufficiently|little|few|fewer|rarely|neither|none|less)$/;
const REACH = 4;

/**
 * What the statement model sees of a sentence, each once: its words (small letters; numbers as "#"; a plural's s dropped), marked with
 * "!" where they are denied; pairs of neighbours ("not_always"), the first with "^"; how many words speak for and against
 * ("=good2", "=wanting1", "=denied1"); and, where it goes on from the sentence `before` it ("This means that …"),
 * which way that one leant.
 */
export function featuresOf(sentence: string, before: string | null): string[] {
  const features = new Set<string>();
  let reach = 0;
  let last = '^';
  for (const token of sentence.replace(ABBREVIATION, ' ').toLowerCase().replace(/[’']/g, '').match(TOKEN) ??
    []) {
    if (/^[,;.]/.test(token)) {
      reach = 0;
      continue;
    }
    const word = plain(token);
    features.add(reach > 0 ? `!${word}` : word);
    features.add(`${last}_${word}`);
    reach = DENIES.test(word) ? REACH : reach - 1;
    last = word;
  }
  for (const leaning of leaningOf(sentence)) features.add(leaning);
  if (before && GOES_ON.test(sentence)) features.add(`=before${leanOf(polarityOf(before))}`);
  return [...features];
}

/** "MASH", "TfC": what a council calls its teams says nothing of how they do. */
const ABBREVIATION = /\b\p{Lu}\p{L}*\p{Lu}\p{L}*\b/gu;
const TOKEN = /\p{L}+|\d+|[,;.](?=\s)/gu;
const GOES_ON = /^(?:This|These|It|They|As a result|Consequently|Therefore|Such)\b/;

/** "plans" and "plan" are one; "is", "this" and "process" are no plurals. */
const plain = (word: string): string =>
  /^\d/.test(word) ? '#' : word.length > 4 && /[^siu]s$/.test(word) ? word.slice(0, -1) : word;

/** Counts as steps ("=good1", "=good2", …), so that more says more. */
function leaningOf(sentence: string): string[] {
  const polarity = polarityOf(sentence);
  const { good, wanting, denied } = polarity;
  const steps = (name: string, count: number) =>
    Array.from({ length: Math.min(count, 4) }, (_, i) => `=${name}${i + 1}`);
  const against = wanting + denied;
  return [
    ...steps('good', good),
    ...steps('wanting', wanting),
    ...steps('denied', denied),
    ...(good === 0 ? ['=nothing-good'] : []),
    ...(against === 0 ? ['=nothing-wanting'] : []),
    ...(good + against === 0 ? ['=plain'] : []),
    `=balance${leanOf(polarity)}`,
  ];
}
