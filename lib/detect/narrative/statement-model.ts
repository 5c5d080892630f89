import { numberOf, see } from './statement-features.ts';
import { BIAS, WEIGHTS } from './statement-weights.ts';

/** How likely a sentence states something good, something wanting, or neither; 1 in all. */
export interface Leaning {
  strength: number;
  concern: number;
  neither: number;
}

/** A linear model: for each feature what it adds for strength and for concern, neither being 0. */
export interface StatementModel {
  bias: [strength: number, concern: number];
  weights: ReadonlyMap<string, readonly [strength: number, concern: number]>;
}

/** Weights are written in these units. */
export const UNIT = 1 / 16;

let shipped: StatementModel | null = null;

/** The model in the repository, read from its text on first use; trained by scripts/train-statements.ts. */
export function statementModel(): StatementModel {
  shipped ??= { bias: [BIAS[0] * UNIT, BIAS[1] * UNIT], weights: new Map(WEIGHTS.split('\n').map(entry)) };
  return shipped;
}

function entry(line: string): [string, [number, number]] {
  const [feature = '', strength = '0', concern = '0'] = line.split(' ');
  return [feature, [Number(strength) * UNIT, Number(concern) * UNIT]];
}

/** How `sentence`, with the one `before` it, leans by `model`. */
export function leaningOf(sentence: string, before: string | null, model: StatementModel): Leaning {
  const { plain, denied, pairs, wholes } = byNumber(model);
  turn += 1;
  let [strength, concern] = model.bias;
  const add = (weight: Weight | null | undefined) => {
    if (!weight || weight.turn === turn) return;
    weight.turn = turn;
    strength += weight.strength;
    concern += weight.concern;
  };
  see(sentence, before, {
    word: (word, isDenied, last) => {
      if (word >= plain.length) return;
      add((isDenied ? denied : plain)[word]);
      const pair = pairs[word];
      if (pair) add(pair.get(last));
    },
    whole: (feature) => add(wholes.get(feature)),
  });
  const most = Math.max(0, strength, concern);
  const [s, c, n] = [Math.exp(strength - most), Math.exp(concern - most), Math.exp(-most)];
  const all = s + c + n;
  return { strength: s / all, concern: c / all, neither: n / all };
}

/** A feature's weight, and the turn in which it was last counted: each counts once in a sentence. */
interface Weight {
  strength: number;
  concern: number;
  turn: number;
}

/** A model's weights by the numbers of words. */
interface ByNumber {
  plain: (Weight | null)[];
  denied: (Weight | null)[];
  /** By the word, then by the one before it. */
  pairs: (Map<number, Weight> | null)[];
  wholes: Map<string, Weight>;
}

let turn = 0;
const ready = new WeakMap<StatementModel, ByNumber>();

function byNumber(model: StatementModel): ByNumber {
  const before = ready.get(model);
  if (before) return before;
  const made: ByNumber = { plain: [], denied: [], pairs: [], wholes: new Map() };
  for (const [feature, [strength, concern]] of model.weights)
    put(made, feature, { strength, concern, turn: 0 });
  const { plain, denied, pairs } = made;
  const size = Math.max(plain.length, denied.length, pairs.length);
  for (const list of [plain, denied, pairs] as unknown[][]) for (let i = 0; i < size; i++) list[i] ??= null;
  ready.set(model, made);
  return made;
}

function put({ plain, denied, pairs, wholes }: ByNumber, feature: string, weight: Weight): void {
  const [last = '', word] = feature.split('_');
  if (feature.startsWith('=')) wholes.set(feature, weight);
  else if (feature.startsWith('!')) denied[numberOf(feature.slice(1))] = weight;
  else if (word === undefined) plain[numberOf(feature)] = weight;
  else {
    const after = pairs[numberOf(word)] ?? new Map<number, Weight>();
    pairs[numberOf(word)] = after.set(numberOf(last), weight);
  }
}
