import { describe, expect, test } from 'vitest';
import { hueOf, nearestTick, ticksOf } from '../../../entrypoints/reader/ticks.ts';
import type { Mark } from '../../../lib/model/mark.ts';
import { readPages } from '../../../lib/surface/pdf-text.ts';
import { untagged } from '../../raw-pages.ts';

const pages = [1, 2].map((page) =>
  untagged(page, [
    { words: 'Leaders act.', y: 700 },
    { words: 'Plans drift.', y: 300 },
  ]),
);
const { report, map } = readPages(pages);
const mark = (words: string, last = false): Mark => {
  const start = last ? report.text.lastIndexOf(words) : report.text.indexOf(words);
  const style = { kind: 'concern' } as const;
  return { id: words, span: { start, end: start + words.length }, style, saved: false, label: words };
};
/** Pages of 842 points below each other. */
const places = (page: number) => ({ top: (page - 1) * 842, down: (_: number, y: number) => 842 - y });

describe('ticks along the scroll bar', () => {
  test('stand at the line where a mark begins', () => {
    const ticks = ticksOf([mark('Leaders'), mark('drift', true)], { map, pages }, places, 1684);
    expect(ticks.map(({ at }) => Number(at.toFixed(3)))).toEqual([0.084, 0.822]);
  });

  test('are left out for what has no place, and while nothing is laid out', () => {
    expect(ticksOf([mark('Leaders')], { map, pages }, () => null, 1684)).toEqual([]);
    expect(ticksOf([mark('Leaders')], { map, pages }, places, 0)).toEqual([]);
    expect(
      ticksOf([{ ...mark('Leaders'), span: { start: 9_000, end: 9_010 } }], { map, pages }, places, 1684),
    ).toEqual([]);
  });

  test('are reached from near by, the nearest first', () => {
    const ticks = [0.1, 0.12, 0.5].map((at, i) => ({ at, mark: { ...mark('Leaders'), id: String(i) } }));
    expect(nearestTick(ticks, 0.115, 0.02)?.mark.id).toBe('1');
    expect(nearestTick(ticks, 0.3, 0.02)).toBeNull();
  });

  test('have the colour of their grade, of the highlight, or of their kind', () => {
    expect(hueOf({ kind: 'judgement', tone: 'poor' })).toBe('poor');
    expect(hueOf({ kind: 'highlight', colour: 'pink' })).toBe('pink');
    expect(hueOf({ kind: 'recommendation' })).toBe('recommendation');
  });
});
