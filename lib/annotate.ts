import { findDismissed } from './anchor/find-dismissed.ts';
import { inPlace } from './anchor/in-place.ts';
import { quoteOf } from './anchor/quote-of.ts';
import { textFragment } from './anchor/text-fragment.ts';
import { wholeWords } from './anchor/word-edge.ts';
import type { Detection } from './detect/detect.ts';
import type { AskBackground } from './messages/ask.ts';
import type { Anchor } from './model/anchor.ts';
import type { Annotation, AnnotationChange, Colour, Place } from './model/annotation.ts';
import type { Dismissed } from './model/dismissed.ts';
import { type Finding, findingId } from './model/finding.ts';
import { gradeInfo } from './model/grade.ts';
import type { Mark, MarkStyle } from './model/mark.ts';
import type { Early, FoundHere, LikelyPlace, NoteHere, PageState, ReadyState } from './model/page-state.ts';
import type { About, Report } from './model/report.ts';
import { readingOf, reportOf } from './model/report-of.ts';
import { pageAt, type ReportText, textOf } from './model/report-text.ts';
import type { Sought } from './model/sought.ts';
import { overlaps, type Span, sameSpan } from './model/span.ts';
import { type Surface, UnreadableError } from './surface/surface.ts';

/** What a session leans on beside the report itself; handed in, so that nothing here knows a browser. */
export interface World {
  ask: AskBackground;
  /** What is read in a report: our reader does it itself, a page in the web asks the background worker, to stay small. */
  detect(report: ReportText, about: About): Promise<Detection>;
  /** Where quotes stand that are not all where they were kept, and sentences like lost words: done where reading is done. */
  find(report: ReportText, sought: Sought[]): Promise<Anchor[]>;
  likely(report: ReportText, words: string): Promise<Span[]>;
  /** The colour of a highlight that none was chosen for. */
  highlightColour(): Colour;
  now(): number;
  newId(): string;
}

/** A reader's own words for a selection. */
export interface OwnWords {
  note?: string;
  tags?: string[];
  colour?: Colour;
}

/** One report, open in one tab: what was found, what is kept of it, and every change the reader can make there. */
export interface Session {
  /** What screens draw; a new object after each change. */
  state(): PageState;
  /** Called after each change of state, until the returned function is called. */
  subscribe(listener: () => void): () => void;
  /** The report text; null until it is read. */
  text(): ReportText | null;
  /** What is to be drawn over the report, in reading order. */
  marks(options: { statements: boolean }): Mark[];
  /** Keep findings, by id; those already kept are left alone. Answers how many were added. */
  saveFindings(ids: string[]): Promise<number>;
  /** Put the report into the library, with what was read in it. */
  keep(): Promise<void>;
  /** Hide findings that the reader marks as none, by id; they stay hidden for this report. */
  dismiss(ids: string[]): Promise<void>;
  /** Show dismissed findings again, by id. */
  bringBack(ids: string[]): Promise<void>;
  /** Keep the reader's own highlight, widened to whole words. Answers with it once it is on disk. */
  saveSelection(span: Span, words?: OwnWords): Promise<Annotation>;
  change(id: string, change: AnnotationChange): Promise<void>;
  remove(ids: string[]): Promise<void>;
  restore(ids: string[]): Promise<void>;
  /** Put an annotation on other words, for good. */
  reattach(id: string, span: Span): Promise<void>;
  /** The words where a doubtful annotation was placed are the right ones. */
  accept(id: string): Promise<void>;
  /** Sentences that may be those of a lost annotation, likest first; none when nothing is like it. */
  likely(id: string): Promise<LikelyPlace[]>;
  /** Read the saved annotations again, as they were changed elsewhere. */
  refresh(): Promise<void>;
  /** Read the report again, as the page changed. */
  reread(): Promise<void>;
}

/** The whole trip: read, detect, fetch what is kept, anchor. The session lives at once; its state says how far it is. */
export function openReport(surface: Surface, world: World): Session {
  let state: PageState = READING;
  let text: ReportText | null = null;
  const listeners = new Set<() => void>();
  const set = (next: PageState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const ready = (): ReadyState => {
    if (state.status !== 'ready') throw new Error(NOT_READ);
    return state;
  };
  /** What was read last; changes of notes do not touch it. */
  let here: { text: ReportText; report: Report; findings: Finding[] } | null = null;
  /** The reading that the library has from here, to be told apart from one that is new: a page may be read again every few seconds. */
  let sent = '';
  /** Ids of the findings that are hidden, and the ids they were dismissed under. */
  let hidden = new Map<string, string>();
  let [asked, shown] = [0, 0];
  const refresh = async () => {
    const read = here;
    if (!read) throw new Error(NOT_READ);
    asked += 1;
    const turn = asked;
    const { report, annotations, dismissed } = await world.ask('openReport', { report: read.report });
    const anchors = await anchorsOf(read.text, read.report, annotations, world);
    // Somebody who asked later, or read the report anew, was quicker.
    if (turn < shown || read !== here) return;
    shown = turn;
    hidden = findDismissed(read.text, dismissed, read.findings);
    const next = readyState(read.text, read.report, read.findings, annotations, anchors);
    set({ ...withoutDismissed(next, hidden), kept: report !== null, listed: surface.listed?.() ?? 0 });
    if (report !== null) void keepReading(read).catch(console.error); // what screens show does not wait for it
  };
  /** What was read goes into the library beside the report once it is there; the same again does not. */
  const keepReading = async ({ text: from, report, findings }: NonNullable<typeof here>) => {
    const reading = readingOf(from, report, findings, world.now());
    const fresh = JSON.stringify([report.id, reading.findings]);
    if (fresh === sent) return;
    sent = fresh;
    await world.ask('keepReading', { report, reading }).catch((error: unknown) => {
      sent = '';
      throw error;
    });
  };
  const save = async (report: Report, annotations: Annotation[]) => {
    const { added } = await world.ask('saveAnnotations', { report, annotations });
    await refresh();
    return added;
  };
  const glimpse = async (front: ReportText) => {
    const early = earlyOf(surface, front, await world.detect(front, surface.about), world.now());
    if (state.status === 'reading' && text === null) set({ ...state, early });
  };
  const read = async () => {
    try {
      text = await surface.read(
        (done, total) => text ?? set({ ...(state.status === 'reading' ? state : READING), done, total }),
        (front) => text ?? void glimpse(front).catch(() => {}), // the whole is on its way
      );
      const { facts, findings } = await world.detect(text, surface.about);
      const report = reportOf(surface, text, facts, world.now());
      here = { text, report, findings };
      await refresh();
    } catch (error) {
      if (!(error instanceof UnreadableError)) console.error(error);
      set({ status: 'failed', message: sentenceOf(error) });
    }
  };
  void read();
  const reattach = async (id: string, span: Span) => {
    const { report } = ready();
    await world.ask('reattach', { report, id, place: placeOf(text!, report, span) });
    await refresh();
  };

  return {
    state: () => state,
    text: () => text,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    marks: ({ statements }) => marksOf(drawnOf(state), statements),
    saveFindings: (ids) => {
      const { report, findings } = ready();
      const fresh = findings.filter(({ id, savedAs }) => ids.includes(id) && savedAs === null);
      return save(
        report,
        fresh.map(({ finding }) => annotationOf(text!, report, finding.span, world, finding)),
      );
    },
    keep: async () => {
      ready();
      sent = '';
      await keepReading(here!);
      await refresh();
    },
    dismiss: async (ids) => {
      const { report, findings } = ready();
      const wrong = findings.filter(({ id }) => ids.includes(id));
      await world.ask('dismissFindings', {
        findings: wrong.map(({ finding }) => dismissedOf(text!, report, finding, world.now())),
      });
      await refresh();
    },
    bringBack: async (ids) => {
      const { report } = ready();
      const under = ids.map((id) => hidden.get(id) ?? id);
      await world.ask('bringBackFindings', { reportId: report.id, ids: under });
      await refresh();
    },
    saveSelection: async (span, words = {}) => {
      const { report } = ready();
      const whole = wholeWords(text!.text, span);
      const annotation = { ...annotationOf(text!, report, whole, world, null), ...words };
      await save(report, [annotation]);
      return annotation;
    },
    change: async (id, change) => {
      await world.ask('changeAnnotation', { id, change });
      await refresh();
    },
    remove: async (ids) => {
      await world.ask('deleteAnnotations', { ids });
      await refresh();
    },
    restore: async (ids) => {
      await world.ask('restoreAnnotations', { ids });
      await refresh();
    },
    reattach,
    accept: async (id) => {
      const anchor = noteOf(ready(), id)?.anchor;
      if (anchor && anchor.status !== 'lost') await reattach(id, anchor.span);
    },
    likely: async (id) => {
      const note = noteOf(ready(), id);
      const spans = note ? await world.likely(text!, note.annotation.quote.exact) : [];
      return spans.map((span) => ({ span, words: textOf(text!, span), page: pageAt(text!, span.start) }));
    },
    refresh,
    reread: read,
  };
}

const READING: Extract<PageState, { status: 'reading' }> = { status: 'reading', done: 0, total: 0 };

/** What of a state is drawn over the report. */
const drawnOf = (state: PageState): Pick<ReadyState, 'findings' | 'notes'> =>
  state.status === 'ready'
    ? state
    : { findings: (state.status === 'reading' && state.early?.findings) || [], notes: [] };

/** What the first pages say. Its report is only to be shown: nothing is ever kept under it. */
const earlyOf = (
  surface: Surface,
  front: ReportText,
  { facts, findings }: Detection,
  now: number,
): Early => ({
  report: reportOf(surface, front, facts, now),
  findings: findings.map((finding) => foundHere(front, finding, [])),
});

const NOT_READ = 'The report is not read yet. Try again in a moment.';

const noteOf = ({ notes }: ReadyState, id: string) => notes.find(({ annotation }) => annotation.id === id);

const sentenceOf = (error: unknown): string =>
  error instanceof UnreadableError
    ? error.message
    : `This report could not be read (${error instanceof Error ? error.message : String(error)}). Your saved notes are safe. Reload the page, or open the original.`;

/** The words of `span`, and what finds them again. */
const placeOf = (text: ReportText, report: Report, span: Span): Place => ({
  quote: quoteOf(text, span),
  span,
  page: pageAt(text, span.start),
  fragment: report.source === 'html' ? textFragment(text, span) : null,
});

function annotationOf(
  text: ReportText,
  report: Report,
  span: Span,
  world: World,
  finding: Finding | null,
): Annotation {
  const now = world.now();
  return {
    id: world.newId(),
    reportId: report.id,
    group: report.group,
    kind: finding?.kind ?? 'highlight',
    ...placeOf(text, report, span),
    finding: finding && {
      rule: finding.rule,
      area: finding.kind === 'judgement' ? finding.area : null,
      grade: finding.kind === 'judgement' ? finding.grade : null,
      current: finding.kind === 'judgement' ? finding.current : true,
      heading: finding.kind === 'recommendation' ? finding.heading : null,
      force: finding.kind === 'recommendation' ? finding.force : null,
    },
    note: '',
    tags: [],
    colour: finding ? null : world.highlightColour(),
    createdAt: now,
    updatedAt: now,
    deletedAt: 0,
  };
}

const dismissedOf = (text: ReportText, report: Report, finding: Finding, dismissedAt: number): Dismissed => ({
  reportId: report.id,
  findingId: findingId(finding),
  kind: finding.kind,
  quote: quoteOf(text, finding.span),
  span: finding.span,
  dismissedAt,
});

/** A quote shorter than this never moves to another inspection: yesterday's "Good" is not today's. */
const MAY_MOVE = 25;

/** Where each annotation stands. Only when some are not where they were kept, the text is searched, for all at once. */
async function anchorsOf(
  text: ReportText,
  report: Report,
  annotations: Annotation[],
  world: World,
): Promise<Anchor[]> {
  const sought = annotations.map(({ quote, span }): Sought => ({ quote, start: span.start }));
  const there = sought.map((one) => inPlace(text.text, one));
  const found = there.includes(null) ? await world.find(text, sought) : there;
  return annotations.map(({ reportId, quote }, i) =>
    reportId !== report.id && quote.exact.length < MAY_MOVE ? { status: 'lost', score: 0 } : found[i]!,
  );
}

/** Anchored + doubtful + lost = saved: every annotation comes out once. */
function readyState(
  text: ReportText,
  report: Report,
  findings: Finding[],
  annotations: Annotation[],
  anchors: Anchor[],
): ReadyState {
  const notes: NoteHere[] = annotations.map((annotation, i) => {
    const anchor = anchors[i]!;
    return anchor.status === 'lost'
      ? { annotation, anchor, found: null, page: annotation.page }
      : { annotation, anchor, found: textOf(text, anchor.span), page: pageAt(text, anchor.span.start) };
  });
  const startOf = ({ anchor }: NoteHere) =>
    anchor.status === 'lost' ? Number.POSITIVE_INFINITY : anchor.span.start;
  notes.sort((a, b) => startOf(a) - startOf(b) || a.annotation.createdAt - b.annotation.createdAt);
  return {
    status: 'ready',
    report,
    findings: findings.map((finding) => foundHere(text, finding, notes)),
    dismissed: [],
    kept: false,
    listed: 0,
    notes,
  };
}

const withoutDismissed = (state: ReadyState, hidden: Map<string, string>): ReadyState => ({
  ...state,
  findings: state.findings.filter(({ id }) => !hidden.has(id)),
  dismissed: state.findings.filter(({ id }) => hidden.has(id)),
});

function foundHere(text: ReportText, finding: Finding, notes: NoteHere[]): FoundHere {
  const keeper = notes.find(
    ({ annotation, anchor }) =>
      annotation.kind === finding.kind && anchor.status !== 'lost' && sameSpan(anchor.span, finding.span),
  );
  return {
    id: findingId(finding),
    finding,
    quote: textOf(text, finding.span),
    page: pageAt(text, finding.span.start),
    savedAs: keeper?.annotation.id ?? null,
  };
}

function marksOf({ findings, notes }: Pick<ReadyState, 'findings' | 'notes'>, statements: boolean): Mark[] {
  const found = findings
    .filter(({ finding, savedAs }) => savedAs === null && (statements || !isStatement(finding)))
    .map(
      ({ id, finding, quote }): Mark => ({
        id,
        span: finding.span,
        style: styleOf(finding),
        saved: false,
        label: labelOf(finding, quote),
      }),
    );
  const kept = notes.flatMap(({ annotation, anchor, found: words }): Mark[] =>
    anchor.status === 'lost'
      ? []
      : [
          {
            id: annotation.id,
            span: anchor.span,
            style: anchor.status === 'doubtful' ? { kind: 'doubtful' } : keptStyle(annotation),
            saved: true,
            label: `Saved ${annotation.kind}: ${words ?? ''}`,
          },
        ],
  );
  return [...found, ...kept].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

const isStatement = ({ kind }: Finding) => kind === 'strength' || kind === 'concern';

const styleOf = (finding: Finding): MarkStyle =>
  finding.kind === 'judgement' ? { kind: 'judgement', tone: toneOf(finding) } : { kind: finding.kind };

/** A grade that the text recalls from an earlier inspection is marked without its colour: it is not what was judged now. */
const toneOf = ({ grade, current }: { grade: string | null; current: boolean }) =>
  current ? gradeInfo(grade ?? '').tone : 'none';

function keptStyle({ kind, finding, colour }: Annotation): MarkStyle {
  if (kind === 'highlight') return { kind, colour: colour ?? 'yellow' };
  if (kind === 'judgement') return { kind, tone: finding ? toneOf(finding) : 'none' };
  return { kind };
}

function labelOf(finding: Finding, quote: string): string {
  if (finding.kind !== 'judgement')
    return `${finding.kind[0]!.toUpperCase()}${finding.kind.slice(1)}: ${quote}`;
  return `Judgement${finding.current ? '' : ' of an earlier inspection'}: ${finding.area}, ${finding.grade}`;
}

/** The marks that cover `offset`, the shortest first: what a click there means. */
export const marksAt = (marks: Mark[], offset: number): Mark[] =>
  marks
    .filter(({ span }) => overlaps(span, { start: offset, end: offset + 1 }))
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
