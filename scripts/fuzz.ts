// fuzz: hands what strangers could make to whatever takes it, N inputs in all (--runs N), the same ones for the same --seed S;
// --only WORDS for the targets whose names hold them. Prints a line for each target; fails when anything did not hold.
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { PDF_BYTES } from '../tests/fuzz/pdf-bytes.ts';
import { TARGETS } from '../tests/fuzz/targets.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '11000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
  },
});
const targets = [...TARGETS, PDF_BYTES].filter(({ name }) => name.includes(values.only));
const shares = targets.reduce((sum, { share }) => sum + share, 0);
let inputs = 0;

for (const { name, share, property } of targets) {
  const begin = performance.now();
  const result = await fc.check(property as fc.IRawProperty<unknown>, {
    numRuns: Math.ceil((Number(values.runs) * share) / shares),
    seed: Number(values.seed),
    markInterruptAsFailure: true,
  });
  inputs += result.numRuns;
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  process.stdout.write(
    `${result.failed ? 'FAILS' : 'holds'}  ${result.numRuns} inputs, ${seconds} s: ${name}\n`,
  );
  if (!result.failed) continue;
  process.exitCode = 1;
  process.stdout.write(`${fc.defaultReportMessage(result)}\n`);
}
process.stdout.write(`${inputs} inputs in all, seed ${values.seed}\n`);
