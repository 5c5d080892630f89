import { openReport, type Session } from '../../lib/annotate.ts';
import { detect } from '../../lib/detect/detect.ts';
import { askBackground } from '../../lib/messages/ask.ts';
import type { Mark } from '../../lib/model/mark.ts';
import type { PageState } from '../../lib/model/page-state.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import type { Span } from '../../lib/model/span.ts';
import { pointOn, stripsOf } from '../../lib/surface/pdf-strips.ts';
import { lookLike } from './draw-marks.ts';
import type { OpenReport } from './load-report.ts';
import { type MarkLayer, markLayer } from './mark-layer.ts';
import { measureText } from './measure-text.ts';
import { labelPages, loadViewer, makeView, type PdfView } from './pdf-view.ts';
import { scrollTo } from './scroll-to.ts';

/** A report on the screen: its pages, its session, and the marks that lie over the one and come from the other. */
export interface Reading {
  report: OpenReport;
  view: PdfView;
  /** Null until the first page is on the screen: painting goes before reading. */
  session(): Session | null;
  state(): PageState;
  marks: MarkLayer;
  /** Called after each change of state, until the returned function is called. */
  subscribe(listener: () => void): () => void;
  /** Scroll to a finding or annotation and draw the eye to it; false when it has no place. */
  reveal(id: string): boolean;
  /** Scroll to where a span begins, unless it can be seen; false when it has no place. */
  show(span: Span): boolean;
  /** The same, and draw the eye to the whole of it, as to a paragraph that a recommendation refers to. */
  point(span: Span): boolean;
  /** Draw one as the one being looked at, without scrolling. */
  focus(id: string | null): void;
  /** Id of the one being looked at. */
  focused(): string | null;
  /** The marks that are drawn, in reading order. */
  shown(): Mark[];
  stop(): void;
}

/** A page that is long in coming must not keep the report from being read; hidden tabs paint none at all. */
const PAINT_AT_MOST = 2500;

/** Show `report` in `container`, then read it. */
export async function startReading(container: HTMLDivElement, report: OpenReport): Promise<Reading> {
  const view = makeView(await loadViewer(), container, report.document);
  void labelPages(view, report.document);
  const marks = markLayer(view);
  const listeners = new Set<() => void>();
  let session: Session | null = null;
  let drawn: unknown;
  let statements = false;
  let { highlightColour } = DEFAULT_SETTINGS;
  let focused: string | null = null;
  /** A stretch that is no finding and no note, marked while it is looked at. */
  let pointedAt: Mark | null = null;
  let stopped = false;

  const state = (): PageState =>
    session?.state() ?? { status: 'reading', done: 0, total: report.document.numPages };
  const shown = (): Mark[] =>
    (session?.marks({ statements: true }) ?? []).filter(
      ({ id, style, saved }) => saved || statements || id === focused || !isStatement(style.kind),
    );
  /** What the spans of the state as it is now are offsets of. */
  const readSoFar = () => (state().status === 'ready' ? report.surface.reading() : report.surface.front());
  const draw = () => {
    const reading = readSoFar();
    if (reading) marks.show(pointedAt ? [...shown(), pointedAt] : shown(), reading);
  };
  const changed = () => {
    const now = state();
    const findings = now.status === 'reading' ? now.early : now;
    if (findings !== drawn) {
      draw(); // not for each page that is read
      performance.mark(now.status === 'reading' ? 'report:front' : 'report:whole');
    }
    drawn = findings;
    for (const listener of listeners) listener();
  };
  const focus = (id: string | null, flash = false) => {
    focused = id;
    const left = pointedAt !== null && id !== pointedAt.id;
    if (left) pointedAt = null;
    if (!statements || left) draw(); // a strength or a concern is shown while it is looked at
    marks.focus(id, flash);
  };
  const followSettings = async () => {
    if (document.hidden) return;
    const settings = await askBackground('settings', {}).catch(() => null);
    statements = settings?.markStatements ?? false;
    if (settings) {
      highlightColour = settings.highlightColour;
      lookLike(settings.looks);
    }
    draw();
  };
  const show = (span: Span): boolean => {
    const reading = readSoFar();
    const [place] = reading ? stripsOf(reading.map.piecesOf(span), reading.pages, measureText) : [];
    if (!place) return false;
    scrollTo(view, place.page, ...pointOn(place, 0, place.size));
    return true;
  };
  const painted = Promise.race([view.viewer.onePageRendered as Promise<unknown>, pause(PAINT_AT_MOST)]);
  void painted.then(async () => {
    if (stopped) return;
    performance.mark('report:reading');
    session = openReport(report.surface, {
      ask: askBackground,
      detect: async (text, about) => detect(text, about),
      // wanted for notes that are not in their place
      find: async (...asked) => (await import('../../lib/anchor/find-quotes.ts')).findQuotes(...asked),
      likely: async (...asked) => (await import('../../lib/anchor/likely-places.ts')).likelyPlaces(...asked),
      highlightColour: () => highlightColour,
      now: Date.now,
      newId: () => crypto.randomUUID(),
    });
    session.subscribe(changed);
    changed();
    await followSettings();
  });
  document.addEventListener('visibilitychange', followSettings);

  return {
    report,
    view,
    marks,
    session: () => session,
    state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    focus,
    focused: () => focused,
    shown,
    show,
    point: (span) => {
      if (!show(span)) return false;
      pointedAt = { id: POINTED, span, style: POINTED_STYLE, saved: false, label: 'What is referred to' };
      draw();
      focus(POINTED, true);
      return true;
    },
    reveal: (id) => {
      const span = spanOf(state(), id);
      if (!span || !show(span)) return false;
      focus(id, true);
      return true;
    },
    stop: () => {
      stopped = true;
      document.removeEventListener('visibilitychange', followSettings);
      marks.stop();
      view.viewer.setDocument(null as never);
      void report.document.loadingTask.destroy();
    },
  };
}

const POINTED = 'pointed';
const POINTED_STYLE: Mark['style'] = { kind: 'highlight', colour: 'blue' };

/** Where a finding or annotation stands in the report text; null for a lost one, and for an id that is not here. */
export function spanOf(state: PageState, id: string): Span | null {
  if (state.status === 'reading')
    return state.early?.findings.find((finding) => finding.id === id)?.finding.span ?? null;
  if (state.status !== 'ready') return null;
  const found = state.findings.find((finding) => finding.id === id);
  if (found) return found.finding.span;
  const note = state.notes.find(({ annotation }) => annotation.id === id);
  return note && note.anchor.status !== 'lost' ? note.anchor.span : null;
}

const isStatement = (kind: string): boolean => kind === 'strength' || kind === 'concern';
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
