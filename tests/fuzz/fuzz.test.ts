import fc from 'fast-check';
import { describe, test } from 'vitest';
import { TARGETS } from './targets.ts';

/** `npm run fuzz -- --runs N --seed S` does the same for longer. */
const RUNS = 300;

describe('whatever strangers make', () => {
  test.each(TARGETS)('$name', async ({ property }) => {
    await fc.assert(property as fc.IRawProperty<unknown>, { numRuns: RUNS, seed: 5 });
  });
});
