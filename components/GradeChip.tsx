import { gradeInfo } from '../lib/model/grade.ts';

export interface GradeChipProps {
  /** Lower case, as findings have it. */
  grade: string;
  /** What was graded, in the report's own words; null when the chip stands beside them. */
  area: string | null;
  /** False when the report recalls an earlier inspection. */
  current?: boolean;
}

/** A grade: the meter (readable without colour), the word in full, then the area. */
export function GradeChip({ grade, area, current = true }: GradeChipProps) {
  const { tone, level, of } = gradeInfo(grade);
  return (
    <span class={`grade grade--${tone}`}>
      <Meter level={level} of={of} />
      <span class="grade__words">
        <span class="grade__word">{sentenceCase(grade)}</span>
        {area && <span class="grade__area">{area}</span>}
        {!current && <span class="grade__area">earlier inspection</span>}
      </span>
    </span>
  );
}

/** Bars of growing height, `level` of them filled; a grade off the scale has one empty outline. */
function Meter({ level, of }: { level: number; of: number }) {
  const bars = Math.max(of, 1);
  return (
    <svg
      class="meter"
      viewBox={`0 0 ${bars * 4 - 1} 12`}
      style={{ width: `${(bars * 4 - 1) / 16}rem`, '--rest': `${(LONGEST - bars) / 4}rem` }}
      aria-hidden="true"
    >
      {Array.from({ length: bars }, (_, i) => {
        const height = bars === 1 ? 11 : 4 + (7 * i) / (bars - 1);
        const filled = i < level;
        return (
          <rect
            key={i}
            class={filled ? 'meter__bar meter__bar--filled' : 'meter__bar'}
            x={i * 4 + 0.5}
            y={11.5 - height}
            width="2"
            height={height}
          />
        );
      })}
    </svg>
  );
}

/** Bars of the longest scale. */
const LONGEST = 5;

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
