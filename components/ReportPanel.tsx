import './findings.css';
import './report-panel.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Annotation, AnnotationChange } from '../lib/model/annotation.ts';
import type { Explain } from '../lib/model/explanation.ts';
import type { PageState } from '../lib/model/page-state.ts';
import type { Passage } from '../lib/model/passage.ts';
import type { Span } from '../lib/model/span.ts';
import { FrontPage } from './FrontPage.tsx';
import { FindingContext, ThemeLabel } from './finding-context.ts';
import { ReadReport } from './ReadReport.tsx';
import { deletedWords, hiddenWords, UndoBar } from './UndoBar.tsx';
import { useFindingFilter } from './use-finding-filter.ts';

/** What a panel asks of whoever holds the report. Promises resolve once the change is on disk. */
export interface PanelHandlers {
  /** Go to a finding or an annotation in the report. */
  onReveal(id: string): void;
  /** Go to a stretch of the report text. */
  onRevealSpan(span: Span): void;
  /** Hide findings that are none, by id; and show them again. */
  onDismiss(ids: string[]): Promise<unknown>;
  onBringBack(ids: string[]): Promise<unknown>;
  /** Put the report into the library, with or without notes on it. */
  onKeep(): Promise<unknown>;
  /** Save findings, by id. */
  onSave(ids: string[]): Promise<unknown>;
  onChange(id: string, change: AnnotationChange): Promise<unknown>;
  onDelete(ids: string[]): Promise<unknown>;
  onRestore(ids: string[]): Promise<unknown>;
  /** Put these words, their citation and link on the clipboard. */
  onCopy(passage: Passage): Promise<unknown>;
  /** Put the address of a note's place on the clipboard; left out where the report has none. */
  onCopyLink?: ((note: Annotation) => Promise<unknown>) | undefined;
}

export interface ReportPanelProps extends PanelHandlers {
  state: PageState;
  /** What was clicked in the report, by finding or annotation id: its card is scrolled to. A new object each time. */
  focus?: { id: string } | null;
  /** Tags used elsewhere, offered while typing. */
  knownTags?: string[];
  /** Why findings were read as what they are; left out, nothing is said of it. */
  explain?: Explain;
  /** What themes are called; left out, no tags are suggested. */
  themeLabel?: ((id: string) => string) | undefined;
}

/** A report at a glance: facts, judgements, recommendations, strengths and concerns, my notes; for side panel and reader. */
export function ReportPanel(props: ReportPanelProps) {
  const {
    state,
    focus = null,
    knownTags = [],
    explain = unexplained,
    themeLabel = unnamed,
    ...handlers
  } = props;
  const root = useRef<HTMLDivElement>(null);
  const [marked, setMarked] = useState<{ id: string } | null>(focus);
  const [deleted, setDeleted] = useState<string[]>([]);
  const [hidden, setHidden] = useState<string[]>([]);
  const [filter, setFilter] = useFindingFilter();
  const [problem, setProblem] = useState<string | null>(null);
  const told = <T,>(promise: Promise<T>): Promise<T> => {
    promise.then(
      () => setProblem(null),
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
    return promise;
  };

  useEffect(() => setMarked(focus), [focus]);
  useEffect(() => showCard(root.current, marked?.id ?? null), [marked, state.status]);

  const putAway = () => {
    setDeleted([]);
    setHidden([]);
  };
  const undo = async () => {
    if (deleted.length > 0) await handlers.onRestore(deleted);
    if (hidden.length > 0) await handlers.onBringBack(hidden);
    putAway();
  };
  const dismiss = async (ids: string[]) => {
    const next = cardBeside(document.activeElement);
    await told(handlers.onDismiss(ids));
    setHidden((before) => [...before, ...ids]);
    next?.querySelector('button')?.focus();
  };
  const actions = {
    explain,
    theme: filter.theme,
    onTheme: (theme: string | null) => setFilter({ ...filter, theme }),
    onRevealSpan: handlers.onRevealSpan,
    onDismiss: (ids: string[]) => void dismiss(ids).catch(() => {}),
    onBringBack: (ids: string[]) => {
      setHidden((before) => before.filter((id) => !ids.includes(id)));
      void told(handlers.onBringBack(ids)).catch(() => {});
    },
  };

  return (
    <div class="panel" ref={root}>
      {state.status === 'reading' && state.early && (
        <FrontPage early={state.early} onReveal={handlers.onReveal} />
      )}
      {state.status === 'reading' && <Reading done={state.done} total={state.total} />}
      {state.status === 'failed' && <p class="panel__sentence">{state.message}</p>}
      {state.status === 'ready' && (
        <FindingContext.Provider value={actions}>
          <ThemeLabel.Provider value={themeLabel}>
            <ReadReport
              state={state}
              filter={filter}
              onFilter={setFilter}
              marked={marked?.id ?? null}
              knownTags={knownTags}
              onMark={(id) => setMarked({ id })}
              onReveal={handlers.onReveal}
              onCopy={handlers.onCopy}
              onCopyLink={handlers.onCopyLink}
              onKeep={() => told(handlers.onKeep())}
              onSave={(ids) => told(handlers.onSave(ids))}
              onChange={(id, change) => told(handlers.onChange(id, change))}
              onDelete={(ids) =>
                told(handlers.onDelete(ids)).then(() => setDeleted((before) => [...before, ...ids]))
              }
            />
          </ThemeLabel.Provider>
        </FindingContext.Provider>
      )}
      <div class="panel__dock">
        {problem !== null && (
          <p class="panel__problem" role="alert">
            That was not kept: {problem}
          </p>
        )}
        <UndoBar
          words={
            [deletedWords(deleted.length), hiddenWords(hidden.length)].filter(Boolean).join(', ') || null
          }
          onUndo={() => void told(undo())}
          onDismiss={putAway}
        />
      </div>
    </div>
  );
}

const unnamed = () => '';

const unexplained: Explain = () => ({ themes: [], words: [] });

/** The card after the one that holds the focus, else the one before: where the focus goes when that one is hidden. */
function cardBeside(focused: Element | null): Element | null {
  const card = focused?.closest('[data-id]');
  return card?.nextElementSibling ?? card?.previousElementSibling ?? null;
}

function Reading({ done, total }: { done: number; total: number }) {
  return (
    <div class="panel__sentence">
      <p role="status">{total > 0 ? `Reading page ${done} of ${total}` : 'Reading the report'}</p>
      <progress aria-label="Pages read" max={total || undefined} value={total > 0 ? done : undefined} />
    </div>
  );
}

/** Bring the card of `id` into sight, unfolding the section it is in. */
function showCard(root: HTMLElement | null, id: string | null): void {
  if (!root || id === null) return;
  const card = root.querySelector(`[data-id="${CSS.escape(id)}"]`);
  const section = card?.closest('details');
  if (section) section.open = true;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  card?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
}
