import { endsWithGrade, GRADE, gradeOf } from './frameworks/grades.ts';

/** "The experiences and progress of care leavers: good", "… are: inadequate". */
const WITH_COLON = new RegExp(
  `^(?<area>\\p{Lu}.{8,150}?)(?:\\s+(?:is|are))?\\s*:\\s*(?<grade>${GRADE})\\.?$`,
  'iu',
);
/** "The experiences and progress of care leavers is good", "… requires improvement to be good". */
const AS_SENTENCE = new RegExp(
  `^(?<area>the (?:experiences|impact|effectiveness|quality)\\b.{8,140}?)(?:\\s+(?:is|are))?\\s+(?<grade>${GRADE})\\.?$`,
  'iu',
);

/** Area and grade of a heading that gives both; null for any other words. */
export function headingGrade(text: string): { area: string; grade: string } | null {
  if (text.length > 200 || !endsWithGrade(text)) return null;
  const groups = (WITH_COLON.exec(text) ?? AS_SENTENCE.exec(text))?.groups;
  const grade = groups && gradeOf(groups.grade!);
  return groups && grade ? { area: groups.area!.replace(/^\d(?:\.\d)?\.?\s+/, ''), grade } : null;
}
