import { useContext } from 'preact/hooks';
import type { Annotation, AnnotationChange } from '../lib/model/annotation.ts';
import { isDone } from '../lib/model/done.ts';
import type { Judgement } from '../lib/model/finding.ts';
import { ALL_FINDINGS, type FindingFilter, fits, isFiltering } from '../lib/model/finding-filter.ts';
import { listedWords } from '../lib/model/listed.ts';
import type { FoundHere, ReadyState } from '../lib/model/page-state.ts';
import type { Passage } from '../lib/model/passage.ts';
import { DismissedFindings } from './DismissedFindings.tsx';
import { FactList } from './FactList.tsx';
import { FilterRow } from './FilterRow.tsx';
import { FindingCard } from './FindingCard.tsx';
import { FindingContext } from './finding-context.ts';
import { JudgementList } from './JudgementList.tsx';
import { LibraryLine } from './LibraryLine.tsx';
import { NoteList } from './NoteList.tsx';
import { RecommendationSection } from './RecommendationSection.tsx';
import { Section } from './Section.tsx';

export interface ReadReportProps {
  state: ReadyState;
  /** Which findings are shown. */
  filter: FindingFilter;
  onFilter(filter: FindingFilter): void;
  /** Id of the card that is being looked at. */
  marked: string | null;
  knownTags: string[];
  /** Mark and show a card of this panel. */
  onMark(id: string): void;
  onReveal(id: string): void;
  onKeep(): Promise<unknown>;
  onSave(ids: string[]): Promise<unknown>;
  onChange(id: string, change: AnnotationChange): Promise<unknown>;
  onDelete(ids: string[]): Promise<unknown>;
  onCopy(passage: Passage): Promise<unknown>;
  onCopyLink?: ((note: Annotation) => Promise<unknown>) | undefined;
}

/** The panel of a report that was read, from its facts to the reader's notes. */
export function ReadReport(props: ReadReportProps) {
  const {
    state,
    filter,
    onFilter,
    marked,
    onMark,
    onReveal,
    onKeep,
    onSave,
    onChange,
    onDelete,
    onCopy,
    onCopyLink,
  } = props;
  const { report, notes, dismissed } = state;
  const shown = ({ finding }: FoundHere) => fits(finding, filter);
  const findings = state.findings.filter(shown);
  const filtering = isFiltering(filter);
  const themes = useThemes(state);
  const { provider, authority } = report.facts;
  const judgements = findings.filter(isJudgement);
  const formal = judgements.filter(({ finding }) => finding.formal && finding.current);
  const others = judgements.filter((judgement) => !formal.includes(judgement));
  const knownTags = [...new Set([...notes.flatMap(({ annotation }) => annotation.tags), ...props.knownTags])];
  const nothing = state.findings.length === 0 && dismissed.length === 0 && notes.length === 0;
  const lists = { marked, onReveal, onSave, onShowNote: onMark };
  const card = (found: FoundHere) => (
    <FindingCard
      key={found.id}
      found={found}
      marked={found.id === marked}
      onReveal={() => onReveal(found.id)}
      onSave={() => void onSave([found.id]).catch(() => {})}
      onCopy={() => onCopy(passageOf(found))}
      done={isDone(state, found)}
      onDone={(done) => void onChange(found.savedAs!, { done }).catch(() => {})}
      onShowNote={() => onMark(found.savedAs!)}
    />
  );

  return (
    <>
      <header class="panel__head">
        <h1>{provider ?? authority?.name ?? report.title}</h1>
        <FactList report={report} />
        <LibraryLine state={state} onKeep={onKeep} />
      </header>
      {nothing && (
        <p class="panel__sentence">
          {listedWords(state.listed) ??
            'No judgements or recommendations were found here. Select any words in the report to keep them.'}
        </p>
      )}
      {state.findings.length > 1 && (
        <FilterRow
          findings={state.findings.map(({ finding }) => finding)}
          themes={themes}
          filter={filter}
          onFilter={onFilter}
        />
      )}
      {filtering && findings.length === 0 && state.findings.length > 0 && (
        <p class="panel__sentence">
          Nothing in this report is of that kind.{' '}
          <button type="button" class="link" onClick={() => onFilter(ALL_FINDINGS)}>
            Show all findings
          </button>
        </p>
      )}
      {formal.length > 0 && (
        <Section id="judgements" title="Judgements">
          <JudgementList judgements={formal} {...lists} />
        </Section>
      )}
      {others.length > 0 && (
        <Section
          id="other-judgements"
          title={formal.length > 0 ? 'Also judged in the text' : 'Judged in the text'}
          count={others.length}
          foldable
          open={formal.length === 0 || filtering}
        >
          <JudgementList judgements={others} {...lists} />
        </Section>
      )}
      <RecommendationSection state={state} shown={shown} card={card} onSave={onSave} />
      {STATEMENTS.map(({ kind, title }) => {
        const found = findings.filter(({ finding }) => finding.kind === kind);
        return (
          found.length > 0 && (
            <Section key={kind} id={`${kind}s`} title={title} count={found.length} foldable open={filtering}>
              <ul class="cards">{found.map(card)}</ul>
            </Section>
          )
        );
      })}
      <DismissedFindings dismissed={dismissed} />
      <NoteList
        notes={notes}
        subject={report.group}
        {...{ marked, knownTags, onReveal, onChange, onDelete, onCopy, onCopyLink }}
      />
    </>
  );
}

/** Names of the themes that a report's findings speak of, by id. */
function useThemes({ findings }: ReadyState): Map<string, string> {
  const { explain } = useContext(FindingContext);
  return new Map(
    findings.flatMap(({ finding, quote }) =>
      finding.themes.length === 0
        ? []
        : explain(finding, quote).themes.map(({ id, label }) => [id, label] as const),
    ),
  );
}

const STATEMENTS = [
  { kind: 'strength', title: 'Strengths' },
  { kind: 'concern', title: 'Concerns' },
];

const isJudgement = (found: FoundHere): found is FoundHere & { finding: Judgement } =>
  found.finding.kind === 'judgement';

const passageOf = ({ quote, page }: FoundHere): Passage => ({
  quote: { exact: quote, prefix: '', suffix: '' },
  page,
});
