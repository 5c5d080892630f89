import { describe, expect, test } from 'vitest';
import { SHADES, shadeOf } from '../../../components/charts/draw-matrix.ts';
import { shownOf } from '../../../entrypoints/library/matrix/shown-matrix.ts';

describe('a matrix as it is shown', () => {
  const matrix = {
    groups: ['Easton', 'Northmoor', 'Westhampton'],
    rows: [
      { name: 'Audit', total: 3, counts: [1, 2, 0] },
      { name: 'Plans', total: 9, counts: [0, 9, 0] },
    ],
  };
  const wanted = { rowWords: '', groupWords: '', sort: 'count' as const, rows: 9, columns: 9 };

  test('has most first, and no authority without a note', () => {
    const { heat } = shownOf(matrix, wanted);
    expect([heat.rows, heat.columns]).toEqual([
      ['Plans', 'Audit'],
      ['Northmoor', 'Easton'],
    ]);
  });

  test('is narrowed by words, and says how much there is beyond what is shown', () => {
    const shown = shownOf(matrix, { ...wanted, rowWords: 'aud', columns: 1 });
    expect(shown.heat.cells).toEqual([{ row: 'Audit', column: 'Northmoor', count: 2 }]);
    expect([shown.rowsThatFit, shown.groupsThatFit]).toEqual([1, 2]);
  });

  test('shades the highest count strongest, and never lighter for more', () => {
    const shades = Array.from({ length: 50 }, (_, i) => shadeOf(i + 1, 50));
    expect(shades).toEqual(shades.toSorted((a, b) => a - b));
    expect([shades[0], shades.at(-1)]).toEqual([SHADES[0], SHADES.at(-1)]);
  });
});
