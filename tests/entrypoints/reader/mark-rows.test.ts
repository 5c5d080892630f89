import { describe, expect, test } from 'vitest';
import type { PageMark } from '../../../entrypoints/reader/draw-marks.ts';
import { marksUnder, rowsOf } from '../../../entrypoints/reader/mark-rows.ts';
import { covers, type Strip } from '../../../lib/surface/pdf-strips.ts';

/** A mark of `length` characters with these strips. */
const marked = (id: string, length: number, ...strips: Strip[]): PageMark => ({
  mark: {
    ...{ id, span: { start: 0, end: length }, saved: true, label: id },
    style: { kind: 'highlight', colour: 'yellow' },
  },
  strips,
});
const strip = (x: number, y: number, length: number, [dx, dy]: number[] = [1, 0], size = 10): Strip => ({
  ...{ page: 1, x, y, dx: dx ?? 0, dy: dy ?? 0, length, size },
});
const idsUnder = (marks: PageMark[], x: number, y: number) =>
  marksUnder(rowsOf(marks), x, y).map(({ id }) => id);

describe('the marks under a point', () => {
  test('come the shortest first, each once', () => {
    const marks = [
      marked('long', 90, strip(0, 100, 200), strip(0, 100, 200)),
      marked('short', 9, strip(20, 100, 30)),
    ];
    expect(idsUnder(marks, 25, 103)).toEqual(['short', 'long']);
    expect(idsUnder(marks, 150, 103)).toEqual(['long']);
    expect(idsUnder(marks, 250, 103)).toEqual([]);
  });

  test.each([
    ['across', [1, 0]],
    ['up the page', [0, 1]],
    ['down the page', [0, -1]],
    ['upside down', [-1, 0]],
    ['aslant', [0.8, 0.6]],
  ])('are the same with a look at every strip, for lines that run %s', (_, direction) => {
    const marks = Array.from({ length: 40 }, (_, i) =>
      marked(`m${i}`, i, strip((i * 53) % 400, (i * 97) % 600, 20 + i * 5, direction, 6 + (i % 9))),
    );
    const rows = rowsOf(marks);
    for (let i = 0; i < 2000; i += 1) {
      const [x, y] = [((i * 37) % 700) - 100, ((i * 61) % 900) - 100];
      const all = marks.filter(({ strips }) => strips.some((one) => covers(one, x, y)));
      expect(marksUnder(rows, x, y).map(({ id }) => id)).toEqual(all.map(({ mark }) => mark.id));
    }
  });
});
