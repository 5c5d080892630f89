import { describe, expect, test } from 'vitest';
import { findCorpus } from '../../scripts/accuracy/corpus.ts';
import { FLOORS } from '../../scripts/accuracy/floors.ts';
import { scoreSet } from '../../scripts/accuracy/score-set.ts';

const corpus = findCorpus();

describe.skipIf(!corpus)('real reports (INSPECTION_CORPUS)', () => {
  test.each(Object.keys(FLOORS))('%s: every figure reaches its floor', { timeout: 300_000 }, async (set) => {
    const { passed, table } = await scoreSet(corpus!, set, 5);
    expect(passed, table).toBe(true);
  });
});
