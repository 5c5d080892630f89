import { numberOf, type Seen } from './statement-features.ts';
import type { StatementModel } from './statement-model.ts';

/** Adds up what is seen in a sentence, each thing once. */
export interface WeightSum {
  /** To be told what is seen. */
  seen: Seen;
  /** Nothing is counted yet. */
  begin(): void;
  /** What has been counted since, bias included. */
  total(): [strength: number, concern: number];
}

/** The sum by `model`, whose weights are found by the numbers of words: to put features' names together would cost more than all else. */
export function weightSum({ bias, weights }: StatementModel): WeightSum {
  const plain: number[] = [];
  const denied: number[] = [];
  const wholes = new Map<string, number>();
  const pairs = pairTable(weights.size);
  const strength = new Float64Array(weights.size + 1);
  const concern = new Float64Array(weights.size + 1);
  /** The sentence in which a weight was last counted. */
  const counted = new Int32Array(weights.size + 1);
  let sentence = 0;
  const sum = new Float64Array(2);

  let index = 0;
  for (const [feature, [forStrength, forConcern]] of weights) {
    index += 1;
    [strength[index], concern[index]] = [forStrength, forConcern];
    const [last = '', word] = feature.split('_');
    if (feature.startsWith('=')) wholes.set(feature, index);
    else if (feature.startsWith('!')) denied[numberOf(feature.slice(1))] = index;
    else if (word === undefined) plain[numberOf(feature)] = index;
    else pairs.set(numberOf(last), numberOf(word), index);
  }
  const [plainWeights, deniedWeights] = [Int32Array.from(plain), Int32Array.from(denied)];

  const add = (weight: number | undefined) => {
    if (!weight || counted[weight] === sentence) return;
    counted[weight] = sentence;
    sum[0]! += strength[weight]!;
    sum[1]! += concern[weight]!;
  };
  return {
    seen: {
      word: (word, isDenied, last) => {
        const list = isDenied ? deniedWeights : plainWeights;
        if (word < list.length) add(list[word]);
        add(pairs.get(last, word));
      },
      whole: (feature) => add(wholes.get(feature)),
    },
    begin: () => {
      sentence += 1;
      sum.set(bias);
    },
    total: () => [sum[0]!, sum[1]!],
  };
}

/** The weights of pairs: each at the place that its words' numbers say, or the next free one. 0 for a pair that has none. */
function pairTable(most: number) {
  /** Of each pair its words and its weight, side by side. */
  const table = new Int32Array(WIDTH << (32 - Math.clz32(4 * most + 1)));
  const end = table.length - 1;
  const placeOf = (last: number, word: number): number => {
    let place = ((Math.imul(last, PRIME) ^ Math.imul(word, PRIME >>> 7)) * WIDTH) & end;
    while (table[place] !== 0 && (table[place + 1] !== last || table[place + 2] !== word))
      place = (place + WIDTH) & end;
    return place;
  };
  return {
    get: (last: number, word: number): number => table[placeOf(last, word)]!,
    set: (last: number, word: number, weight: number): void => {
      table.set([weight, last, word], placeOf(last, word));
    },
  };
}

const PRIME = 0x9e3779b1;
const WIDTH = 4;
