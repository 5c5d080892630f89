import { expect, test } from 'vitest';
import { subjectsOf } from '../../../lib/history/subjects.ts';
import { councilReads, madeRead, schoolReads } from './made-history.ts';

test('a council and the providers of its area have histories of their own, the latest report first', () => {
  const subjects = subjectsOf([...schoolReads('Exampleshire'), ...councilReads('Exampleshire')]);
  expect(subjects.map(({ name, read }) => [name, read.length])).toEqual([
    [null, 7],
    ['Elm Lane Primary School', 4],
  ]);
  expect(subjects[0]!.read[0]!.report.facts.inspection.start).toBe('2026-05-11');
});

test('a home whose reports print no name is known by its number, and is no council', () => {
  const home = (day: string) => madeRead({ framework: 'sccif', day, urn: 'SC900123' });
  const subjects = subjectsOf([home('2024-01-01'), home('2025-01-01')]);
  expect(subjects.map(({ name, read }) => [name, read.length])).toEqual([['Provider SC900123', 2]]);
});

test('a school that changed its name is one', () => {
  const reads = [
    madeRead({ framework: 'eif', day: '2019-01-01', provider: 'Old Lane School', urn: '900002' }),
    madeRead({ framework: 'eif', day: '2023-01-01', provider: 'New Lane Academy', urn: '900002' }),
  ];
  expect(subjectsOf(reads).map(({ name }) => name)).toEqual(['New Lane Academy']);
});
