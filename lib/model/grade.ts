/** Hue family of a grade; every one also has a word and a level. */
export type Tone = 'best' | 'good' | 'weak' | 'poor' | 'none';

/** What a grade is on its own scale; scales are never put on one ladder. */
export interface GradeInfo {
  tone: Tone;
  /** 1 is the lowest; 0 when the grade is off the scale ("not judged"). */
  level: number;
  of: number;
}

/**
 * Four points: education to 2025, social care and councils today. Five: report cards since November 2025
 * (https://www.gov.uk/guidance/understanding-ofsted-report-cards-and-grades). Three: area SEND since 2023,
 * supported accommodation, monitoring visits of further education, interim inspections of children's homes to 2020.
 */
const GRADES: Record<string, GradeInfo> = {
  outstanding: { tone: 'best', level: 4, of: 4 },
  good: { tone: 'good', level: 3, of: 4 },
  'requires improvement': { tone: 'weak', level: 2, of: 4 },
  satisfactory: { tone: 'weak', level: 2, of: 4 },
  adequate: { tone: 'weak', level: 2, of: 4 },
  inadequate: { tone: 'poor', level: 1, of: 4 },
  exceptional: { tone: 'best', level: 5, of: 5 },
  'strong standard': { tone: 'good', level: 4, of: 5 },
  'expected standard': { tone: 'good', level: 3, of: 5 },
  'needs attention': { tone: 'weak', level: 2, of: 5 },
  'urgent improvement': { tone: 'poor', level: 1, of: 5 },
  positive: { tone: 'good', level: 3, of: 3 },
  inconsistent: { tone: 'weak', level: 2, of: 3 },
  'systemic failings': { tone: 'poor', level: 1, of: 3 },
  'consistently strong': { tone: 'good', level: 3, of: 3 },
  'serious or widespread weaknesses': { tone: 'poor', level: 1, of: 3 },
  'significant progress': { tone: 'good', level: 3, of: 3 },
  'reasonable progress': { tone: 'good', level: 2, of: 3 },
  'insufficient progress': { tone: 'poor', level: 1, of: 3 },
  'improved effectiveness': { tone: 'good', level: 3, of: 3 },
  'sustained effectiveness': { tone: 'good', level: 2, of: 3 },
  'declined in effectiveness': { tone: 'poor', level: 1, of: 3 },
  met: { tone: 'good', level: 1, of: 1 },
  'not met': { tone: 'poor', level: 0, of: 1 },
  effective: { tone: 'good', level: 1, of: 1 },
  'not effective': { tone: 'poor', level: 0, of: 1 },
};

/** Tone and level of `grade` (lower case); off the scale for a word we do not know. */
export const gradeInfo = (grade: string): GradeInfo => GRADES[grade] ?? { tone: 'none', level: 0, of: 0 };
