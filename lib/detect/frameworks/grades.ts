import { withoutEnd } from '../../text/without-end.ts';

/** Grades of the scales in use, longest first; the wordings that are printed, and what they are called here. */
const GRADES: [RegExp, string][] = [
  [/requires? improvement to be good/, 'requires improvement'],
  [/requir(?:es?|ing) improvement/, 'requires improvement'],
  [/outstanding/, 'outstanding'],
  [/inadequate/, 'inadequate'],
  [/satisfactory/, 'satisfactory'],
  [/adequate/, 'adequate'],
  [/good/, 'good'],
  [/not judged/, 'not judged'],
  [/exceptional/, 'exceptional'],
  [/strong standard/, 'strong standard'],
  [/expected standard/, 'expected standard'],
  [/needs attention/, 'needs attention'],
  [/urgent improvement/, 'urgent improvement'],
  [/insufficient evidence/, 'insufficient evidence'],
  [/standards (?:were |are )?not met/, 'standards not met'],
  [/standards (?:were |are )?met/, 'standards met'],
  [/significant progress/, 'significant progress'],
  [/reasonable progress/, 'reasonable progress'],
  [/insufficient progress/, 'insufficient progress'],
  [/improved effectiveness/, 'improved effectiveness'],
  [/sustained effectiveness/, 'sustained effectiveness'],
  [/declined in effectiveness/, 'declined in effectiveness'],
  [/not effective/, 'not effective'],
  [/effective/, 'effective'],
  [/not met/, 'not met'],
  [/met/, 'met'],
];

/** Every printed grade, as one pattern without a flag. */
export const GRADE = `(?:${GRADES.map(([pattern]) => pattern.source).join('|')})`;

/** The last words of all grades: a cheap question before a dear one. */
const LAST_WORDS = new Set(
  'good improvement outstanding inadequate satisfactory adequate judged exceptional standard attention evidence met progress effectiveness effective'.split(
    ' ',
  ),
);

/** Whether the last word of `words` ends a grade; a full stop or colon may follow. */
export const endsWithGrade = (words: string): boolean =>
  LAST_WORDS.has(/(\p{L}+)[.:]?$/u.exec(words.slice(-16))?.[1]?.toLowerCase() ?? '');

const WHOLE = GRADES.map(([pattern, grade]) => [new RegExp(`^(?:${pattern.source})$`, 'i'), grade] as const);

/** The grade that `words` are, wholly ("Requires Improvement to be good." is "requires improvement"); null when they are none. */
export function gradeOf(words: string): string | null {
  const bare = withoutEnd(words.trim(), /[\s.*]/);
  if (bare.length > 40) return null;
  return WHOLE.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
}
