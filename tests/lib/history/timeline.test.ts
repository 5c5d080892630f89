import { describe, expect, test } from 'vitest';
import { daysOf, timelinesOf } from '../../../lib/history/timeline.ts';
import { councilReads, judged, madeRead, recalled, schoolReads } from './made-history.ts';

const council = timelinesOf(councilReads('Exampleshire'));
const [fourPoint] = council;
const laneOf = (label: string) => fourPoint!.lanes.find((lane) => lane.label === label)!;
const told = (label: string) =>
  laneOf(label).marks.map(({ day, grade, told: how }) => `${day} ${grade} ${how}`);

describe('timelinesOf', () => {
  test('draws a lane for each comparable area, through SIF and ILACS', () =>
    expect(fourPoint!.lanes.map(({ label }) => label)).toEqual([
      'Overall effectiveness',
      'Leadership',
      'Help and protection',
      'Children in care and care leavers',
      'Children in care',
      'Care leavers',
      'Adoption',
      'Safeguarding children board',
    ]));

  test('follows an area from one framework to the next, earliest first', () =>
    expect(told('Help and protection')).toEqual([
      '2014-06-03 inadequate own',
      '2018-09-10 requires improvement own',
      '2023-05-15 good own',
      '2026-05-11 good own',
    ]));

  test('parts what is graded on other scales', () => {
    expect(council.map(({ scale }) => scale)).toEqual(['four-point', 'three-outcomes']);
    expect(timelinesOf(schoolReads('Exampleshire')).map(({ scale }) => scale)).toEqual([
      'four-point',
      'report-card',
      'met',
    ]);
  });

  test('says which frameworks were in use from when to when', () =>
    expect(fourPoint!.bands).toEqual([
      { framework: 'sif', from: '2014-06-03', to: '2014-06-03' },
      { framework: 'ilacs', from: '2018-09-10', to: '2026-05-11' },
    ]));

  test('lists visits without grades of their own, once', () => {
    expect(fourPoint!.visits.map(({ day }) => day)).toEqual(['2016-02-09', '2020-02-25']);
    expect(council[1]!.visits).toEqual([]);
  });

  test('shows what is recalled where no earlier report says it', () =>
    expect(told('Overall effectiveness')[0]).toBe('2014-06-03 adequate before'));

  test.each([
    ['a grade that an earlier report gave', [recalled('Overall effectiveness', 'good')], []],
    ['another grade', [recalled('Overall effectiveness', 'inadequate')], ['2020-01-01 inadequate before']],
    [
      'a day that has its own report',
      [recalled('Overall effectiveness', 'good', 'At the inspection of 4 March 2015 it was good')],
      [],
    ],
    [
      'a day that has none',
      [recalled('Overall effectiveness', 'good', 'At the inspection of 4 May 2017 it was good')],
      ['2017-05-04 good recalled'],
    ],
    [
      'one thing twice',
      [recalled('Overall effectiveness', 'inadequate'), recalled('Overall effectiveness', 'inadequate')],
      ['2020-01-01 inadequate before'],
    ],
  ])('of %s that is recalled draws no more than is known', (_, findings, drawn) => {
    const own = madeRead({
      framework: 'sif',
      day: '2015-03-01',
      findings: [judged('Overall effectiveness', 'good')],
    });
    const later = madeRead({ framework: 'ilacs-focused-visit', day: '2020-01-01', findings });
    const [{ lanes } = { lanes: [] }] = timelinesOf([later, own]);
    const marks = lanes.flatMap((lane) => lane.marks).filter(({ told: how }) => how !== 'own');
    expect(marks.map(({ day, grade, told: how }) => `${day} ${grade} ${how}`)).toEqual(drawn);
  });

  test('gives an area that is like no other a lane of its own, for each framework', () => {
    const lone = (framework: string, day: string) =>
      madeRead({ framework, day, findings: [judged('Capacity to improve', 'good')] });
    const [timeline] = timelinesOf([lone('ilacs', '2020-01-01'), lone('sif', '2015-01-01')]);
    expect(timeline!.lanes.map(({ label, marks }) => [label, marks.length])).toEqual([
      ['Capacity to improve', 1],
      ['Capacity to improve', 1],
    ]);
  });

  test('takes the judgements of the text only where there is no table', () => {
    const text = judged('Overall effectiveness', 'good', { formal: false });
    const read = (findings = [text]) => madeRead({ framework: 'sif', day: '2015-01-01', findings });
    expect(timelinesOf([read()])[0]!.lanes).toHaveLength(1);
    const both = timelinesOf([read([judged('Adoption performance', 'good'), text])]);
    expect(both[0]!.lanes.map(({ label }) => label)).toEqual(['Adoption']);
  });

  test.each([
    ['without a date', { framework: 'sif', day: null }],
    ['that are articles', { framework: null, day: '2015-01-01' }],
  ])('leaves out reports %s', (_, facts) =>
    expect(
      timelinesOf([madeRead({ ...facts, findings: [judged('Overall effectiveness', 'good')] })]),
    ).toEqual([]),
  );

  test('leaves out what is said of another authority', () => {
    const findings = [judged('Overall effectiveness', 'good', { authority: 'Northmoor' })];
    expect(timelinesOf([madeRead({ framework: 'ilacs', day: '2020-01-01', findings })])).toEqual([]);
  });

  test('one inspection is no history', () => {
    const one = madeRead({
      framework: 'ilacs',
      day: '2020-01-01',
      findings: [judged('Overall effectiveness', 'good')],
    });
    expect(daysOf(timelinesOf([one])[0]!)).toBe(1);
    expect(daysOf(fourPoint!)).toBeGreaterThan(1);
  });
});
