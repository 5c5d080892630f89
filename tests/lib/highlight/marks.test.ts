import { describe, expect, test } from 'vitest';
import { marksFinder } from '../../../lib/highlight/marks-finder.ts';
import { HIGHLIGHTS, highlightName } from '../../../lib/highlight/names.ts';
import { piecesOf } from '../../../lib/highlight/pieces.ts';
import type { Mark, MarkStyle } from '../../../lib/model/mark.ts';

const mark = (id: string, start: number, end: number): Mark => ({
  id,
  span: { start, end },
  style: { kind: 'recommendation' },
  saved: false,
  label: id,
});

describe('marks at an offset', () => {
  const find = marksFinder([mark('long', 0, 100), mark('short', 10, 20), mark('late', 50, 60)]);
  test.each([
    [5, ['long']],
    [15, ['short', 'long']],
    [20, ['long']],
    [55, ['late', 'long']],
    [100, []],
  ])('%d: %j, the shortest first', (offset, ids) => {
    expect(find(offset).map(({ id }) => id)).toEqual(ids);
  });
});

test('a mark over several blocks is drawn in a piece for each, without what stands between them', () => {
  const elements = [{}, {}] as Element[];
  const blocks = [
    { kind: 'paragraph' as const, span: { start: 0, end: 10 } },
    { kind: 'paragraph' as const, span: { start: 11, end: 30 } },
  ];
  const pieces = piecesOf([mark('both', 5, 20)], { report: { text: '', blocks, pages: [] }, elements });
  expect(elements.map((element) => pieces.get(element)?.map(({ span }) => span))).toEqual([
    [{ start: 5, end: 10 }],
    [{ start: 11, end: 20 }],
  ]);
});

test('every style has its own highlight', () => {
  const styles: MarkStyle[] = [
    ...(['best', 'good', 'weak', 'poor', 'none'] as const).map((tone) => ({
      kind: 'judgement' as const,
      tone,
    })),
    ...(['recommendation', 'strength', 'concern', 'doubtful'] as const).map((kind) => ({ kind })),
    ...(['yellow', 'green', 'blue', 'pink', 'violet'] as const).map((colour) => ({
      kind: 'highlight' as const,
      colour,
    })),
  ];
  expect(styles.map(highlightName).sort()).toEqual([...HIGHLIGHTS].sort());
});
