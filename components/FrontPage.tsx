import type { Judgement } from '../lib/model/finding.ts';
import type { Early, FoundHere } from '../lib/model/page-state.ts';
import { FactList } from './FactList.tsx';
import { GradeChip } from './GradeChip.tsx';
import { Section } from './Section.tsx';

export interface FrontPageProps {
  early: Early;
  onReveal(id: string): void;
}

/** What the first pages of a report say, shown while the others are read: drawn as it will stand then, and nothing can be kept yet. */
export function FrontPage({ early: { report, findings }, onReveal }: FrontPageProps) {
  const { provider, authority } = report.facts;
  const judgements = findings.filter(isFormal);
  return (
    <>
      <header class="panel__head">
        <h1>{provider ?? authority?.name ?? report.title}</h1>
        <FactList report={report} />
      </header>
      {judgements.length > 0 && (
        <Section id="judgements" title="Judgements">
          <ul class="judgements">
            {judgements.map(({ id, finding: { grade, area, current } }) => (
              <li key={id} class="judgements__row" data-id={id}>
                <button type="button" class="chip-button" onClick={() => onReveal(id)}>
                  <GradeChip grade={grade} area={area} current={current} />
                </button>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

const isFormal = (found: FoundHere): found is FoundHere & { finding: Judgement } =>
  found.finding.kind === 'judgement' && found.finding.formal && found.finding.current;
