import { GradeChip } from '../../../components/GradeChip.tsx';
import { compareAreas } from '../../../lib/history/latest.ts';
import { dayInWords } from '../../../lib/model/day.ts';
import { PlaceLink } from '../PlaceLink.tsx';
import { CompareTable } from './CompareTable.tsx';
import type { Side } from './side.ts';

/** The latest judgement of each side in each area. */
export function CompareAreas({ sides }: { sides: Side[] }) {
  const rows = compareAreas(sides.map(({ read }) => read));
  if (rows.length === 0)
    return <p class="compare__words">No judgement of these authorities is in the library.</p>;
  return (
    <CompareTable
      title="Latest judgements"
      sides={sides}
      rows={rows}
      name={({ lane }) => lane.label}
      cell={({ sides: judged }, i) => {
        const mark = judged[i];
        if (!mark) return <span class="count">None</span>;
        return (
          <>
            <GradeChip grade={mark.grade} area={null} />
            <br />
            <PlaceLink report={mark.report} page={mark.page}>
              {dayInWords(mark.day)}
            </PlaceLink>
          </>
        );
      }}
    />
  );
}
