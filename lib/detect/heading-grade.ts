import { GRADE, gradeOf } from './frameworks/grades.ts';

/** "The experiences and progress of care leavers: good", "… are: inadequate", "… is good because". */
const AREA_AND_GRADE = new RegExp(
  `^(?<area>\\p{Lu}.{8,150}?)(?:\\s+(?:is|are))?\\s*:\\s*(?<grade>${GRADE})\\.?$`,
  'iu',
);

/** Area and grade of a heading that gives both around a colon; null for any other words. */
export function headingGrade(text: string): { area: string; grade: string } | null {
  if (text.length > 200) return null;
  const groups = AREA_AND_GRADE.exec(text)?.groups;
  const grade = groups && gradeOf(groups.grade!);
  return groups && grade ? { area: groups.area!.replace(/^\d(?:\.\d)?\.?\s+/, ''), grade } : null;
}
