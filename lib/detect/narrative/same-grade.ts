import type { Context, Found } from '../rule.ts';
import { OVERALL } from './areas.ts';
import { authorityOf } from './authority-of.ts';
import { gradeWordsIn } from './grades.ts';
import type { Passage } from './passages.ts';

/**
 * "the same grade as in 2019", "every area was given that mark": the grade is the one named last before it, in the
 * sentence or the one before.
 */
export function sameGrade(passage: Passage, context: Context): Found[] {
  const hit =
    /\bthe same (?:grade|rating|judge?ment|mark) as (?:in|at|last|its|the)[^,.;]{2,40}|\b(?:every|each) area was (?:given|awarded|graded) (?:that|the same) (?:mark|grade|rating)/gi;
  return [...passage.words.matchAll(hit)].flatMap((same): Found[] => {
    const grades = gradeWordsIn(`${passage.before?.words ?? ''} ${passage.words.slice(0, same.index)}`);
    const grade = grades.at(-1)?.grade;
    if (!grade || passage.others) return [];
    const isPast = /^the same/i.test(same[0]);
    const start = passage.span.start + same.index;
    return [
      {
        kind: 'judgement',
        area: isPast ? OVERALL : 'all areas',
        grade,
        formal: false,
        current: !isPast,
        authority: authorityOf(passage, same.index, context),
        span: { start, end: start + same[0].length },
      },
    ];
  });
}
