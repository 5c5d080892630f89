import type { Scale } from '../model/comparable-area.ts';
import { gradeInfo } from '../model/grade.ts';

/** What a timeline of each scale is called. */
export const SCALE_TITLES: Record<Scale, string> = {
  'four-point': 'Judgements over time',
  'report-card': 'Report card grades over time',
  'three-outcomes': 'Inspection outcomes over time',
  progress: 'Progress over time',
  met: 'Requirements met over time',
};

/** Grades that a reader expects to see on a scale, the best first, whether or not one was given. */
const USUAL: Partial<Record<Scale, string[]>> = {
  'four-point': ['outstanding', 'good', 'requires improvement', 'inadequate'],
  'report-card': [
    'exceptional',
    'strong standard',
    'expected standard',
    'needs attention',
    'urgent improvement',
  ],
  met: ['met', 'not met'],
};

/** The grades of a scale, the best first: the usual ones, and what else was given. */
export function gradesOn(scale: Scale, given: string[]): string[] {
  const all = [...new Set([...(USUAL[scale] ?? []), ...given])];
  return all.sort((a, b) => gradeInfo(b).level - gradeInfo(a).level);
}

/** For a mark without room for the whole word. */
const SHORT: Record<string, string> = {
  outstanding: 'O',
  good: 'G',
  'requires improvement': 'RI',
  inadequate: 'I',
  satisfactory: 'S',
  adequate: 'A',
  exceptional: 'Exc',
  'strong standard': 'Str',
  'expected standard': 'Exp',
  'needs attention': 'Att',
  'urgent improvement': 'Urg',
  positive: 'Pos',
  inconsistent: 'Inc',
  'systemic failings': 'Sys',
  'significant progress': 'Sig',
  'reasonable progress': 'Rea',
  'insufficient progress': 'Ins',
};

/** A grade in one to three letters; its first three when there are none of their own. */
export const shortGrade = (grade: string): string => SHORT[grade] ?? inSentence(grade.slice(0, 3));

/** A grade as a label: "Requires improvement". */
export const inSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Names of frameworks that fit into a chart. */
const FRAMEWORKS: Record<string, string> = {
  ilacs: 'ILACS',
  'ilacs-focused-visit': 'Focused visit',
  'monitoring-visit': 'Monitoring visit',
  sif: 'SIF',
  'lscb-review': 'Board review',
  'looked-after-children-2013': 'Looked after children',
  jtai: 'JTAI',
  send: 'Area SEND',
  sccif: 'SCCIF',
  cif: 'CIF',
  eif: 'EIF',
  'report-card': 'Report card',
  'school-monitoring': 'Monitoring',
  'early-years': 'Early years',
  'further-education': 'Further education',
};

/** A framework in a word or two; its id when it is new to us. */
export const shortFramework = (id: string): string => FRAMEWORKS[id] ?? id;
