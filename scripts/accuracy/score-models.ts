import { compared, type ModelTruth, modelReports } from './model-reports.ts';
import type { SetScore } from './score-set.ts';

/** What is counted of a model report, each as the words that must agree. */
const FIGURES: [name: string, of: (truth: ModelTruth) => string[]][] = [
  ['framework', ({ framework }) => [String(framework)]],
  ['authority', ({ authority }) => [String(authority)]],
  ['dates', ({ inspectionStart, inspectionEnd }) => [`${inspectionStart} ${inspectionEnd}`]],
  ['lead inspector', ({ leadInspector }) => (leadInspector ? [leadInspector] : [])],
  ['judgements', ({ judgements }) => judgements.map((one) => JSON.stringify(one))],
  ['recommendations', ({ recommendations }) => recommendations.map((one) => JSON.stringify(one))],
];

/** How our own model reports are read, a line for each framework and figure; passed when nothing is missed or made up. */
export async function scoreModels(): Promise<SetScore> {
  const counts = new Map<string, [expected: number, found: number, right: number]>();
  for (const name of modelReports()) {
    const { expected, found } = await compared(name);
    for (const [figure, of] of FIGURES) {
      const key = `${String(expected.framework).padEnd(28)} ${figure.padEnd(16)}`;
      const [wanted, got] = [of(expected), of(found)];
      const [a, b, c] = counts.get(key) ?? [0, 0, 0];
      const right = wanted.filter((one) => got.includes(one)).length;
      counts.set(key, [a + wanted.length, b + got.length, c + right]);
    }
  }
  const lines = [...counts]
    .sort()
    .map(([key, [expected, found, right]]) => `${key} expected ${expected} found ${found} right ${right}`);
  const passed = [...counts.values()].every(
    ([expected, found, right]) => expected === right && found === right,
  );
  return { passed, table: lines.join('\n') };
}
