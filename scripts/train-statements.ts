import { writeFileSync } from 'node:fs';
import { sentenceOf } from '../lib/detect/narrative/sentence.ts';
import { type StatementModel, UNIT } from '../lib/detect/narrative/statement-model.ts';
import { mayState, statementBy } from '../lib/detect/narrative/statements.ts';
import { type Held, learnable, readByEye, readByPlace } from './statements/labelled.ts';
import { learn } from './statements/learn.ts';

// INSPECTION_CORPUS=FOLDER node scripts/train-statements.ts: learns what tells strengths from concerns, prints how it does on documents that
// it did not learn from, and writes lib/detect/narrative/statement-weights.ts (words and pairs of words, never sentences).
const corpus = process.env.INSPECTION_CORPUS;
if (!corpus) throw new Error('Set INSPECTION_CORPUS to the folder of labelled reports.');

const held = await readByEye(corpus);
const byPlace = await readByPlace(corpus, new Set(held.map(({ example }) => example.document)));
/** Documents about one authority are held back together: articles repeat the reports they tell of. */
const folds = Object.values(Object.groupBy(held, ({ authority }) => authority));

/** Right, found and expected, by folder and kind. */
const scores = new Map<string, [right: number, found: number, expected: number]>();
for (const fold of folds) {
  const others = held.filter((one) => !fold!.includes(one));
  const model = learn([...learnable(others), ...byPlace]);
  for (const one of fold!) if (!one.open) count(one, model);
}
for (const [name, [right, found, expected]] of [...scores].sort())
  process.stdout.write(
    `${name}: precision ${(right / found).toFixed(3)} recall ${(right / expected).toFixed(3)} (${expected} expected)\n`,
  );
write(learn([...learnable(held), ...byPlace]));

function count({ example, passage, set }: Held, model: StatementModel): void {
  // Cut into pieces anew: those of documents read long before may be forgotten.
  const sentence = sentenceOf(passage.words, passage.before?.words ?? null);
  const found = mayState(passage) ? statementBy({ ...sentence, heading: passage.heading }, model) : null;
  for (const kind of ['strength', 'concern'] as const)
    for (const name of [`${kind}, all`, `${kind}, ${set}`]) {
      const [right, all, expected] = scores.get(name) ?? [0, 0, 0];
      const [isFound, isExpected] = [found === kind ? 1 : 0, example.label === kind ? 1 : 0];
      scores.set(name, [right + isFound * isExpected, all + isFound, expected + isExpected]);
    }
}

function write({ bias, weights }: StatementModel): void {
  const units = (value: number) => Math.round(value / UNIT);
  const lines = [...weights].map(([feature, [s, c]]) => `${feature} ${units(s)} ${units(c)}`);
  writeFileSync(
    new URL('../lib/detect/narrative/statement-weights.ts', import.meta.url),
    `// Written by scripts/train-statements.ts; do not edit.\n
/** What the model gives every sentence for strength and for concern, in sixteenths. */
export const BIAS = [${units(bias[0])}, ${units(bias[1])}] as const;

/** A feature a line, what it adds for strength and for concern, in sixteenths (see statement-features.ts for their names). */
export const WEIGHTS = \`${lines.join('\n')}\`;
`,
  );
}
