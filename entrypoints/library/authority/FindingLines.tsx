import { useState } from 'preact/hooks';
import { GradeChip } from '../../../components/GradeChip.tsx';
import type { FindingKind } from '../../../lib/model/finding.ts';
import type { ReadFinding } from '../../../lib/model/reading.ts';
import type { Report } from '../../../lib/model/report.ts';
import { counted } from '../../../lib/text/counted.ts';
import { PlaceLink } from '../PlaceLink.tsx';
import './finding-lines.css';

/** Kinds in the order in which they are listed, and what one and several of them are called. */
const KINDS: [kind: FindingKind, one: string][] = [
  ['judgement', 'judgement'],
  ['strength', 'strength'],
  ['concern', 'concern'],
  ['recommendation', 'recommendation'],
];

/** As many of a kind as are shown before somebody asks for the others. */
const FIRST = 3;

export interface FindingLinesProps {
  report: Report;
  findings: ReadFinding[];
  /** Where a heading says already what they are. */
  isUnnamed?: boolean;
}

/** Findings of one report by kind, each with its page and a link to it; of many of a kind the first few until asked for all. */
export function FindingLines({ report, findings, isUnnamed = false }: FindingLinesProps) {
  return (
    <>
      {KINDS.map(([kind, one]) => {
        const own = findings.filter(({ finding }) => finding.kind === kind);
        return (
          own.length > 0 && (
            <KindLines key={kind} kind={kind} name={isUnnamed ? null : one} report={report} findings={own} />
          )
        );
      })}
    </>
  );
}

function KindLines({
  kind,
  name,
  report,
  findings,
}: FindingLinesProps & { kind: FindingKind; name: string | null }) {
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, FIRST);
  return (
    <div class={`lines card--${kind}`}>
      {name && <p class="lines__kind">{counted(findings.length, name)}</p>}
      <ul>
        {shown.map((found, i) => (
          <FindingLine key={i} report={report} found={found} />
        ))}
      </ul>
      {findings.length > shown.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          Show all {findings.length}
        </button>
      )}
    </div>
  );
}

function FindingLine({ report, found: { finding, words, page } }: { report: Report; found: ReadFinding }) {
  return (
    <li class="lines__line">
      {finding.kind === 'judgement' ? (
        <GradeChip grade={finding.grade} area={finding.area} />
      ) : (
        <span class="quote">{words}</span>
      )}
      <span class="lines__page">
        <PlaceLink report={report} page={page}>
          {page === null ? 'Open' : `p. ${page}`}
        </PlaceLink>
      </span>
    </li>
  );
}
