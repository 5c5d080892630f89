import { AUTHORITY_NAMES } from '../../lib/detect/authority-table.ts';
import { featuresOf } from '../../lib/detect/narrative/statement-features.ts';
import { type StatementModel, UNIT } from '../../lib/detect/narrative/statement-model.ts';

/** A labelled sentence and how much it counts. */
export interface Example {
  /** The document it stands in: the unit of cross-validation. */
  document: string;
  words: string;
  before: string | null;
  label: 'neither' | 'strength' | 'concern';
  weight: number;
}

const LABELS = ['neither', 'strength', 'concern'] as const;
const EPOCHS = 4;
const RATE = 0.15;
const DECAY = 0.1;
/** A feature must stand in so many examples; the heaviest so many are kept. */
const RARE = 4;
const KEPT = 1200;

/** An example as numbers: its features by index, its label by number. */
interface Row {
  at: number[];
  label: number;
  weight: number;
}

/** What a fit gives: a weight for each label and feature, and a bias for each label. */
interface Fit {
  weights: Float64Array[];
  bias: number[];
}

/**
 * Fitted twice: on all features but the rare, then again on those that weighed most. The same on every run; weights are relative
 * to "neither" and rounded to UNIT.
 */
export function learn(examples: Example[]): StatementModel {
  const lists = examples.map(({ words, before }) => featuresOf(words, before));
  const counts = new Map<string, number>();
  for (const list of lists) for (const feature of list) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const common = [...counts]
    .filter(([name, count]) => count >= RARE && !namesPlace(name))
    .map(([name]) => name);
  const rowsOf = (features: string[]): Row[] => {
    const index = new Map(features.map((feature, i) => [feature, i]));
    return examples.map(({ label, weight }, i) => ({
      at: lists[i]!.flatMap((feature) => index.get(feature) ?? []),
      label: LABELS.indexOf(label),
      weight,
    }));
  };
  const first = descend(rowsOf(common), common.length);
  const matters = new Map(
    common.map((feature, i) => [feature, sizeOf(first, i) * Math.sqrt(counts.get(feature)!)]),
  );
  const kept = [...common]
    .sort((a, b) => matters.get(b)! - matters.get(a)!)
    .slice(0, KEPT)
    .sort();
  return modelOf(kept, descend(rowsOf(kept), kept.length));
}

/** Words of authorities' names; those that are words of their own stay. */
const PLACES = new Set(AUTHORITY_NAMES.flatMap(([, name]) => name.toLowerCase().match(/\p{L}{4,}/gu) ?? []));
for (const word of ['reading', 'city', 'with', 'upon', 'north', 'south', 'east', 'west', 'central'])
  PLACES.delete(word);

/** No place is good or wanting by itself. */
const namesPlace = (feature: string): boolean =>
  feature.split('_').some((part) => PLACES.has(part.replace(/^!/, '')));

/** Softmax regression by AdaGrad. */
function descend(data: Row[], size: number): Fit {
  const weights = LABELS.map(() => new Float64Array(size));
  const sums = LABELS.map(() => new Float64Array(size).fill(1e-6));
  const bias = LABELS.map(() => 0);
  const random = randomFrom(7);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(data, random);
    for (const { at, label, weight } of data) {
      const scores = bias.map((b, c) => at.reduce((sum, i) => sum + weights[c]![i]!, b));
      const most = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - most));
      const all = powers.reduce((a, b) => a + b);
      for (const [c, power] of powers.entries()) {
        const slope = (power / all - (c === label ? 1 : 0)) * weight;
        bias[c]! -= 0.01 * slope;
        for (const i of at) {
          const step = slope + DECAY * weights[c]![i]!;
          sums[c]![i]! += step * step;
          weights[c]![i]! -= (RATE * step) / Math.sqrt(sums[c]![i]!);
        }
      }
    }
  }
  return { weights, bias };
}

const relative = ({ weights: [neither, strength, concern] }: Fit, i: number): [number, number] => [
  strength![i]! - neither![i]!,
  concern![i]! - neither![i]!,
];

function sizeOf(fitted: Fit, i: number): number {
  const [strength, concern] = relative(fitted, i);
  return Math.max(Math.abs(strength), Math.abs(concern), Math.abs(strength - concern));
}

function modelOf(features: string[], fitted: Fit): StatementModel {
  const whole = (value: number) => Math.round(value / UNIT) * UNIT;
  const [neither, strength, concern] = fitted.bias as [number, number, number];
  return {
    bias: [whole(strength - neither), whole(concern - neither)],
    weights: new Map(
      features.map((feature, i) => {
        const [s, c] = relative(fitted, i);
        return [feature, [whole(s), whole(c)]];
      }),
    ),
  };
}

function shuffle(list: unknown[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
}

/** The same row of numbers on every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
