import { counted } from '../text/counted.ts';

/** What became of an export: how many notes were chosen, gone through and put out, and in how many reports. */
export interface Outcome {
  chosen: number;
  passed: number;
  exported: number;
  reports: number;
}

/** What was exported, in a sentence; and where that is less than was chosen, why. */
export function saidOf({ chosen, passed, exported, reports }: Outcome): string {
  const notes =
    exported < passed
      ? `${exported.toLocaleString('en-GB')} of ${counted(passed, 'note')}`
      : counted(exported, 'note');
  return [
    `${notes} in ${counted(reports, 'report')} exported.`,
    exported < passed ? 'The template leaves the others out.' : null,
    passed < chosen ? `${counted(chosen - passed, 'note was', 'notes were')} deleted meanwhile.` : null,
  ]
    .filter(Boolean)
    .join(' ');
}
