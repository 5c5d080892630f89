import fc from 'fast-check';
import { describe, test } from 'vitest';
import { PDF_BYTES } from './pdf-bytes.ts';
import { TARGETS } from './targets.ts';

/** `npm run fuzz -- --runs N --seed S` does the same for longer. */
const RUNS = 300;

describe('whatever strangers make', () => {
  test.each([...TARGETS, PDF_BYTES])('$name', async ({ property, share }) => {
    const numRuns = share < 1 ? RUNS / 10 : RUNS;
    await fc.assert(property as fc.IRawProperty<unknown>, { numRuns, seed: 5 });
  });
});
