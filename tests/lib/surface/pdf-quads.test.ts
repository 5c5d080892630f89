import { describe, expect, test } from 'vitest';
import { outlineOf, quadsOf, rectAround } from '../../../lib/surface/pdf-quads.ts';
import type { Strip } from '../../../lib/surface/pdf-strips.ts';

const strip = (at: Partial<Strip>): Strip => ({
  page: 1,
  x: 100,
  y: 700,
  dx: 1,
  dy: 0,
  length: 200,
  size: 10,
  ...at,
});
const rounded = (numbers: number[]) => numbers.map((number) => Number(number.toFixed(2)));

describe('areas of a highlight, as PDFs name them', () => {
  test('upper left, upper right, lower left, lower right', () => {
    const [quad] = quadsOf([strip({})]);
    expect(rounded(quad!)).toEqual([100, 708.6, 300, 708.6, 100, 697.6, 300, 697.6]);
    expect(rounded(outlineOf(quad!))).toEqual([100, 708.6, 300, 708.6, 300, 697.6, 100, 697.6]);
    expect(rounded(rectAround([quad!]))).toEqual([100, 697.6, 300, 708.6]);
  });

  test('of text that runs upwards, the corners turn with it', () => {
    const [quad] = quadsOf([strip({ dx: 0, dy: 1 })]);
    expect(rounded(quad!)).toEqual([91.4, 700, 91.4, 900, 102.4, 700, 102.4, 900]);
  });

  test.each([14, 11])('lines %i points apart keep their whole height', (pitch) => {
    const quads = quadsOf([strip({}), strip({ y: 700 - pitch })]);
    expect(rounded(quads[0]!)[5]).toBe(697.6);
    expect(rounded(quads[1]!)[1]).toBeCloseTo(700 - pitch + 8.6);
  });

  test.each([10, 8, 5])('lines %i points apart share the height between them', (pitch) => {
    const [upper, lower] = quadsOf([strip({}), strip({ y: 700 - pitch })]);
    expect(upper![5]).toBeCloseTo(lower![1]);
    expect(upper![5]).toBeLessThan(700);
    expect(lower![1]).toBeGreaterThan(700 - pitch);
  });

  test('cells of one row, and a second column, share nothing', () => {
    const quads = quadsOf([strip({ length: 50 }), strip({ x: 300 }), strip({ x: 400, y: 760 })]);
    for (const quad of quads) expect(quad[1] - quad[5]).toBeCloseTo(11);
  });
});
