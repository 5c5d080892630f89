import { describe, expect, test } from 'vitest';
import { THEMES } from '../../../lib/detect/theme-table.ts';
import { themesOf, themesWithWording } from '../../../lib/detect/themes.ts';

describe('themesOf', () => {
  test.each([
    ['Supervision is not regular.', ['management-oversight']],
    ['The voice of the child is heard in assessments.', ['assessment-planning', 'voice-of-the-child']],
    ['Caseloads are too high.', ['workforce']],
    ['Return home interviews are late.', ['missing-exploitation']],
    ['Privately fostered children are visited.', ['private-fostering']],
    ['Sixteen children came.', []],
  ])('%j', (words, themes) => expect(themesOf(words)).toEqual(expect.arrayContaining(themes)));

  test('nothing in particular has no theme', () =>
    expect(themesOf('The pace of change is too slow.')).toEqual([]));
});

test('a theme comes with the words that show it, as printed', () =>
  expect(themesWithWording('Early Help is valued.')).toEqual([
    { theme: 'early-help', wording: 'Early Help' },
  ]));

test('no two themes share an id', () => expect(new Set(THEMES.map(({ id }) => id)).size).toBe(THEMES.length));

test('every wording of the table is found wherever it stands, as its pattern alone would', () => {
  const words =
    'The IRO’s care plans (privately-fostered children) and 16/17-year-olds: PEPs, CAMHS; voice of the child';
  const alone = THEMES.filter(({ wording }) =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${wording.source})`, 'iu').test(words),
  );
  expect(themesOf(words)).toEqual(alone.map(({ id }) => id));
});
