import { useId, useState } from 'preact/hooks';
import { type AskedOn, askedAndSaid, pairsOf } from '../../../lib/history/asked.ts';
import { dayOfRead, type Read } from '../../../lib/history/subjects.ts';
import { dayInWords } from '../../../lib/model/day.ts';
import { frameworkName } from '../../../lib/model/framework-name.ts';
import { THEME_IDS, themeLabel } from '../../../lib/theme-label.ts';
import { FindingLines } from './FindingLines.tsx';

/** What one inspection asked for, beside what a later report says on the same theme. Nothing where no report followed one that asked. */
export function AskedAndSaid({ read }: { read: Read[] }) {
  const id = useId();
  const pairs = pairsOf(read, THEME_IDS);
  const [chosen, setChosen] = useState<{ earlier?: string; later?: string }>({});
  const asking = read.filter((one) => pairs.some(([earlier]) => earlier === one));
  const earlier = byId(asking, chosen.earlier) ?? pairs[0]?.[0];
  if (!earlier) return null;
  const after = read.filter(
    (one) => dayOfRead(one) > dayOfRead(earlier) && one.report.facts.framework !== null,
  );
  const next = pairs.find(([one]) => one === earlier)![1];
  const later = byId(after, chosen.later) ?? next;
  const rows = askedAndSaid(earlier, later, THEME_IDS);
  return (
    <section class="asked" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>What was asked, and what a later report says</h3>
      <p class="asked__words">
        Recommendations stand beside what the later report says on the same theme. That they share a theme
        does not mean that one came of the other.
      </p>
      <div class="asked__choice">
        <ReportChoice
          label="Asked by"
          reports={asking}
          chosen={earlier}
          onChoose={(one) => setChosen({ earlier: one })}
        />
        <ReportChoice
          label="Beside"
          reports={after}
          chosen={later}
          onChoose={(one) => setChosen({ earlier: earlier.report.id, later: one })}
        />
      </div>
      <ul class="asked__rows">
        {rows.map((row) => (
          <AskedRow key={`${row.theme} ${later.report.id}`} row={row} earlier={earlier} later={later} />
        ))}
      </ul>
    </section>
  );
}

const byId = (read: Read[], id: string | undefined) => read.find(({ report }) => report.id === id);

interface ReportChoiceProps {
  label: string;
  reports: Read[];
  chosen: Read;
  onChoose(id: string): void;
}

function ReportChoice({ label, reports, chosen, onChoose }: ReportChoiceProps) {
  return (
    <label class="asked__field">
      {label}
      <select
        class="field"
        value={chosen.report.id}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {reports.map((one) => (
          <option key={one.report.id} value={one.report.id}>
            {dayInWords(dayOfRead(one))}: {frameworkName(one.report.facts.framework)}
          </option>
        ))}
      </select>
    </label>
  );
}

function AskedRow({ row, earlier, later }: { row: AskedOn; earlier: Read; later: Read }) {
  const name = row.theme === null ? 'On no theme that is known here' : themeLabel(row.theme);
  return (
    <li class="asked__row">
      <h4 class="asked__theme">{name}</h4>
      <div class="asked__side">
        <p class="asked__head">Asked, {dayInWords(dayOfRead(earlier))}</p>
        <FindingLines report={earlier.report} findings={row.asked} isUnnamed />
      </div>
      <div class="asked__side">
        <p class="asked__head">Said, {dayInWords(dayOfRead(later))}</p>
        {row.said.length > 0 ? (
          <FindingLines report={later.report} findings={row.said} />
        ) : (
          <p class="count">
            {row.theme === null
              ? 'Without a theme there is nothing to set beside these.'
              : 'Nothing was found on this theme in that report.'}
          </p>
        )}
      </div>
    </li>
  );
}
