import { expect, test } from 'vitest';
import { rowsInView } from '../../../entrypoints/reader/rows-in-view.ts';

test.each([
  ['at the top', 0, 500, 2000, [0, 7]],
  ['in the middle', 10_000, 500, 2000, [98, 107]],
  ['at the end', 199_500, 500, 2000, [1993, 2000]],
  ['of a short list', 0, 500, 3, [0, 3]],
  ['that cannot be seen', 0, 0, 2000, [0, 2]],
])('rows drawn of a list %s', (_, top, height, count, rows) => {
  expect(rowsInView(top, height, 100, count)).toEqual(rows);
});
