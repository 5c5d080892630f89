import { askedIn } from '../../../lib/history/asked.ts';
import { latestAsking } from '../../../lib/history/latest.ts';
import { dayOfRead } from '../../../lib/history/subjects.ts';
import { dayInWords } from '../../../lib/model/day.ts';
import { THEME_IDS, themeLabel } from '../../../lib/theme-label.ts';
import { FindingLines } from '../authority/FindingLines.tsx';
import { CompareTable } from './CompareTable.tsx';
import type { Side } from './side.ts';

/** What the latest report of each side that asks for something asks for, theme by theme. */
export function CompareAsked({ sides }: { sides: Side[] }) {
  const asking = sides.map(({ read }) => latestAsking(read));
  const asked = asking.map((one) => (one ? askedIn(one) : []));
  const on = (i: number, theme: string) => asked[i]!.filter(({ finding }) => finding.themes.includes(theme));
  const themes = THEME_IDS.filter((theme) => sides.some((_, i) => on(i, theme).length > 0));
  if (themes.length === 0) return null;
  return (
    <>
      <CompareTable
        title="Recommendations by theme"
        sides={sides}
        rows={themes}
        name={themeLabel}
        cell={(theme, i) => {
          const own = on(i, theme);
          return own.length > 0 ? (
            <FindingLines report={asking[i]!.report} findings={own} isUnnamed />
          ) : (
            <span class="count">None</span>
          );
        }}
      />
      <p class="compare__words">
        {sides
          .map(
            ({ name }, i) =>
              `${name}: ${asking[i] ? `report of ${dayInWords(dayOfRead(asking[i]))}` : 'no recommendations'}`,
          )
          .join('; ')}
        .
      </p>
    </>
  );
}
