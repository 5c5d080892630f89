import { describe, expect, test } from 'vitest';
import { gradeShape } from '../../../components/charts/grade-shape.ts';
import { layOut } from '../../../components/charts/lay-out-timeline.ts';
import { timelinesOf } from '../../../lib/history/timeline.ts';
import { councilReads } from '../../lib/history/made-history.ts';

describe('a timeline laid out', () => {
  const [timeline] = timelinesOf(councilReads('Exampleshire'));
  const wide = layOut(timeline!, { width: 1000, rem: 16 });

  test('puts a better grade higher, in the lane it is of', () => {
    const [lane, next] = wide.rows;
    const ys = ['outstanding', 'good', 'requires improvement', 'inadequate'].map(lane!.yOf);
    expect(ys).toEqual(ys.toSorted((a, b) => a - b));
    expect(ys[0]).toBeGreaterThan(lane!.y1);
    expect(ys[3]).toBeLessThan(next!.y1);
  });

  test('puts what is off the scale on no rung', () =>
    expect(wide.rows[0]!.rungs).not.toContain(wide.rows[0]!.yOf('not judged')));

  test('keeps every mark between the names and the right edge, also before a report', () => {
    for (const { lane } of wide.rows)
      for (const { day } of lane.marks) {
        expect(wide.xOf(day) - wide.back).toBeGreaterThan(wide.left);
        expect(wide.xOf(day)).toBeLessThan(wide.right);
      }
  });

  test('lets one framework follow the other without a gap', () =>
    expect(wide.bands.map(({ x1 }) => x1).slice(1)).toEqual(wide.bands.map(({ x2 }) => x2).slice(0, -1)));

  test('sets the names of lanes above them where it is narrow, and grows with the type', () => {
    expect(layOut(timeline!, { width: 360, rem: 16 }).left).toBe(0);
    expect(layOut(timeline!, { width: 1000, rem: 32 }).isNarrow).toBe(true);
  });

  test('names years, and fewer of them where there is less room', () => {
    expect(wide.ticks.map(({ label }) => label)).toContain('2019');
    expect(layOut(timeline!, { width: 300, rem: 16 }).ticks.length).toBeLessThan(wide.ticks.length);
  });
});

describe('shapes of grades', () => {
  test.each([
    ['four points', ['outstanding', 'good', 'requires improvement', 'inadequate']],
    [
      'a report card',
      ['exceptional', 'strong standard', 'expected standard', 'needs attention', 'urgent improvement'],
    ],
    ['three outcomes', ['positive', 'inconsistent', 'systemic failings']],
    ['met or not', ['met', 'not met']],
  ])('tell the grades of %s apart without colour', (_, grades) =>
    expect(new Set(grades.map((grade) => gradeShape(grade).shape)).size).toBe(grades.length),
  );
});
