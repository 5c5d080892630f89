import { sentenceOf } from './sentence.ts';
import { type Read, see } from './statement-features.ts';
import { BIAS, WEIGHTS } from './statement-weights.ts';
import { type WeightSum, weightSum } from './weight-sum.ts';

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
export const leaningOf = (sentence: string, before: string | null, model: StatementModel): Leaning =>
  leaningIn(sentenceOf(sentence, before), model);

/** The same of a sentence in pieces. */
export function leaningIn(sentence: Read, model: StatementModel): Leaning {
  const { begin, seen, total } = sumOf(model);
  begin();
  see(sentence, seen);
  const [strength, concern] = total();
  const most = Math.max(0, strength, concern);
  const [s, c, n] = [Math.exp(strength - most), Math.exp(concern - most), Math.exp(-most)];
  const all = s + c + n;
  return { strength: s / all, concern: c / all, neither: n / all };
}

const sums = new WeakMap<StatementModel, WeightSum>();

function sumOf(model: StatementModel): WeightSum {
  const sum = sums.get(model) ?? weightSum(model);
  sums.set(model, sum);
  return sum;
}
