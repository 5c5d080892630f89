import { expect, test } from 'vitest';
import { askedAndSaid, askedIn, pairsOf } from '../../../lib/history/asked.ts';
import { compareAreas, latestAsking } from '../../../lib/history/latest.ts';
import { subjectsOf } from '../../../lib/history/subjects.ts';
import { asked, councilReads, judged, madeRead } from './made-history.ts';

const THEMES = ['management-oversight', 'assessment-planning', 'care-leavers', 'workforce'];
const [council] = subjectsOf(councilReads('Exampleshire'));
const on = (day: string) => council!.read.find(({ report }) => report.facts.inspection.start === day)!;

test('what was asked stands beside what a later report says on the same theme', () => {
  const rows = askedAndSaid(on('2023-05-15'), on('2026-05-11'), THEMES);
  expect(rows.map(({ theme, asked: was, said }) => [theme, was.length, said.length])).toEqual([
    ['assessment-planning', 1, 2],
    ['care-leavers', 2, 3],
    [null, 1, 0],
  ]);
});

test('a report is set beside the next one that says anything on the same themes, the latest pair first', () => {
  const days = pairsOf(council!.read, THEMES).map((pair) =>
    pair.map(({ report }) => report.facts.inspection.start),
  );
  expect(days[0]).toEqual(['2023-05-15', '2026-05-11']);
  expect(days).toContainEqual(['2014-06-03', '2016-02-09']);
});

test('sentences that ask count only where a report has no list', () => {
  const sentence = asked('Leaders should listen.', [], { formal: false });
  const report = (findings = [sentence]) => madeRead({ framework: 'ilacs', day: '2020-01-01', findings });
  expect(askedIn(report())).toHaveLength(1);
  expect(askedIn(report([asked('The quality of plans.'), sentence]))).toHaveLength(1);
});

test('authorities are compared by the latest judgement of each area', () => {
  const sides = [councilReads('Exampleshire'), councilReads('Northmoor', 1)];
  const rows = compareAreas(sides);
  const cells = (label: string) =>
    rows.find(({ lane }) => lane.label === label)!.sides.map((side) => side?.grade);
  expect(cells('Overall effectiveness')).toEqual(['good', 'outstanding']);
  expect(cells('Leadership')).toEqual(['outstanding', 'outstanding']);
  expect(latestAsking(sides[0]!)!.report.facts.inspection.start).toBe('2026-05-11');
});

test('a side without a judgement of an area stays empty', () => {
  const one = [
    madeRead({ framework: 'ilacs', day: '2020-01-01', findings: [judged('Overall effectiveness', 'good')] }),
  ];
  expect(compareAreas([one, []])[0]!.sides[1]).toBeNull();
});
