import { describe, expect, test } from 'vitest';
import { covers, pointOn, stripsOf } from '../../../lib/surface/pdf-strips.ts';
import type { RawItem, RawPage } from '../../../lib/surface/raw-page.ts';

/** Every letter is as wide as the next. */
const even = (text: string) => text.length;

const item = (str: string, x: number, y: number, width = str.length * 6, size = 12): RawItem => ({
  str,
  transform: [size, 0, 0, size, x, y],
  width,
  height: size,
  font: 'f1',
  eol: false,
  mark: null,
  artifact: false,
});
const page = (items: RawItem[]): RawPage => ({ page: 1, view: [0, 0, 600, 800], items, tree: null });
const whole = (items: RawItem[]) =>
  items.map(({ str }, i) => ({ page: 1, item: i, from: 0, to: str.length }));

describe('strips of a PDF’s lines', () => {
  test('a word split over three items is one strip', () => {
    const items = [item('children', 100, 700), item('’', 148, 700), item('s services', 154, 700)];
    const strips = stripsOf(whole(items), [page(items)], even);
    expect(strips).toHaveLength(1);
    expect(strips[0]).toMatchObject({ page: 1, x: 100, y: 700, dx: 1, dy: 0, length: 114, size: 12 });
  });

  test('lines, and cells of one row, have strips of their own', () => {
    const items = [item('Overall', 100, 700), item('good', 400, 700), item('Leaders', 100, 684)];
    expect(stripsOf(whole(items), [page(items)], even).map(({ x, y }) => [x, y])).toEqual([
      [100, 700],
      [400, 700],
      [100, 684],
    ]);
  });

  test('part of an item is as long as its letters are wide', () => {
    const items = [item('wide narrow', 100, 700, 110)];
    const wide = (text: string) => [...text].reduce((sum, letter) => sum + (letter === 'w' ? 3 : 1), 0);
    const [strip] = stripsOf([{ page: 1, item: 0, from: 0, to: 4 }], [page(items)], wide);
    expect(strip?.length).toBeCloseTo((110 * 6) / 15);
  });

  test('a raised note mark does not raise its line', () => {
    const items = [item('improve', 100, 700), item('1', 142, 705, 4, 7), item(' and', 146, 700)];
    const strips = stripsOf(whole(items), [page(items)], even);
    expect(strips).toHaveLength(1);
    expect(strips[0]).toMatchObject({ y: 700, size: 12 });
  });

  test('turned text has turned strips', () => {
    const up: RawItem = { ...item('upwards', 50, 100), transform: [0, 12, -12, 0, 50, 100] };
    const [strip] = stripsOf(whole([up]), [page([up])], even);
    expect(strip).toMatchObject({ dx: 0, dy: 1, length: 42 });
    expect(pointOn(strip!, 42, 0)).toEqual([50, 142]);
    expect(covers(strip!, 45, 120)).toBe(true);
    expect(covers(strip!, 55, 120)).toBe(false);
  });

  test('blanks, empty items and items that are not there have none', () => {
    const items = [item('   ', 100, 700), item('', 100, 684), item('x', 100, 668, 0)];
    expect(stripsOf([...whole(items), { page: 4, item: 9, from: 0, to: 1 }], [page(items)], even)).toEqual(
      [],
    );
  });
});
