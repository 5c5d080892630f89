import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analysisOf } from '../analysis.ts';
import { type Corpus, filesOf } from './corpus.ts';
import { FLOORS } from './floors.ts';

/** A set's score: the table as printed, and whether every figure with a floor reached it. */
export interface SetScore {
  passed: boolean;
  table: string;
}

/** Read every report of `set` and compare with its truth; `misses` differences of each figure are shown. */
export async function scoreSet(corpus: Corpus, set: string, misses = 0): Promise<SetScore> {
  const lines: string[] = [];
  for (const file of filesOf(corpus, set)) {
    const line = await analysisOf(file).catch((error: Error) => ({ file, error: error.message }));
    lines.push(JSON.stringify(line));
  }
  const folder = mkdtempSync(join(tmpdir(), 'accuracy-'));
  try {
    const results = join(folder, 'results.ndjson');
    writeFileSync(results, lines.join('\n'));
    const floors = Object.entries(FLOORS[set] ?? {}).flatMap(([figure, floor]) => [
      '--min',
      `${figure}=${floor}`,
    ]);
    const truth = join(corpus.folder, 'truth', set);
    const run = spawnSync(
      process.execPath,
      [corpus.score, '--truth', truth, '--results', results, '--misses', String(misses), ...floors],
      { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    return { passed: run.status === 0, table: run.stdout + run.stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
