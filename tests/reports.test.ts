import { describe, expect, test } from 'vitest';
import { compared, modelReports } from '../scripts/accuracy/model-reports.ts';

describe('model reports, one of each framework', () => {
  test.each(modelReports())('%s', async (name) => {
    const { expected, found } = await compared(name);
    expect(found).toEqual(expected);
  });
});
