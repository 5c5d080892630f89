import type { ContentScriptContext } from '#imports';
import css from '../../components/page/page.css?inline';
import { pageUi } from '../../components/page/page-ui.ts';
import type { Box } from '../../components/page/place.ts';
import tokens from '../../components/tokens.css?inline';
import { quoteOf } from '../../lib/anchor/quote-of.ts';
import { textFragment } from '../../lib/anchor/text-fragment.ts';
import { openReport } from '../../lib/annotate.ts';
import { highlighter } from '../../lib/highlight.ts';
import { askBackground, tellScreens } from '../../lib/messages/ask.ts';
import type { Mark } from '../../lib/model/mark.ts';
import { DEFAULT_LOOKS } from '../../lib/model/mark-look.ts';
import type { PageState } from '../../lib/model/page-state.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import type { Span } from '../../lib/model/span.ts';
import { type PageSurface, pageSurface } from '../../lib/surface/page.ts';
import { OWN_TAG } from '../../lib/surface/presence.ts';
import { rootOf } from '../../lib/surface/unclobbered.ts';
import { answerPage } from './answer-page.ts';
import { boxOfRange } from './box-of.ts';
import { copyWords } from './copy-words.ts';
import { markStyle } from './mark-style.ts';
import { showReaderLinks } from './reader-links.ts';
import { isRunning } from './running.ts';
import { scrollTo } from './scroll-to.ts';
import { watchPage } from './watch-page.ts';
import { selectedIn, watchPointer } from './watch-pointer.ts';

/** The whole trip on a web page: read it, draw what was found and kept, answer the screens, follow the page's changes. */
export function annotatePage(ctx: ContentScriptContext): void {
  if (isRunning(ctx)) return;
  const surface = pageSurface(document, location.href);
  let { highlightColour } = DEFAULT_SETTINGS;
  const session = openReport(surface, {
    ask: askBackground,
    detect: (report, about) => askBackground('detect', { report, about }),
    find: async ({ text }, sought) => (await askBackground('findQuotes', { text, sought })).anchors,
    likely: async (report, words) => (await askBackground('likelyPlaces', { report, words })).spans,
    highlightColour: () => highlightColour,
    now: Date.now,
    newId: () => crypto.randomUUID(),
  });
  const painter = highlighter(markStyle(DEFAULT_LOOKS));
  let marks: Mark[] = [];
  let statements = false;

  const spanOf = (id: string) => marks.find((mark) => mark.id === id)?.span ?? placeIn(session.state(), id);
  const revealSpan = (span: Span): boolean => {
    const range = surface.reading().rangeOf(span);
    if (!range) return false;
    scrollTo(range);
    painter.focus(span);
    return true;
  };
  const reveal = (id: string): boolean => {
    const span = spanOf(id);
    return span ? revealSpan(span) : false;
  };
  const passage = (span: { start: number; end: number }) => {
    const text = session.text()!;
    return { quote: quoteOf(text, span), page: null, fragment: textFragment(text, span) };
  };
  const ui = pageUi(
    { tag: OWN_TAG, css: tokens + css, boxOf: (id) => boxIn(surface, spanOf(id)) },
    {
      saveFindings: session.saveFindings,
      keep: session.saveSelection,
      change: session.change,
      dismiss: (id) => session.dismiss([id]),
      bringBack: (id) => session.bringBack([id]),
      remove: (id) => session.remove([id]),
      restore: (id) => session.restore([id]),
      accept: session.accept,
      passage,
      copy: (words) => copyWords(words, session.state()),
      reveal,
      unreveal: () => painter.focus(null),
      openPanel: async () => (await askBackground('openPanel', {})).opened,
      reread: session.reread,
      reload: () => location.reload(),
    },
  );
  const draw = () => {
    marks = session.marks({ statements });
    painter.paint(marks, { ...surface.reading() });
    ui.update(session.state(), marks);
  };
  const stop = [
    session.subscribe(() => {
      draw();
      void tellScreens('pageChanged', { focus: null });
    }),
    answerPage(session, reveal, revealSpan, () => selectedIn(surface)?.span ?? null),
    watchPage(surface, (changed) => {
      if (changed) void session.reread().catch(ui.complain);
      else draw();
      showReaderLinks(surface);
    }),
    watchPointer(surface, painter, ui, (id) => void tellScreens('pageChanged', { focus: id }), spanOf),
  ];
  ctx.onInvalidated(() => {
    for (const end of stop) end();
    painter.stop();
    ui.remove();
  });

  for (const left of document.querySelectorAll(OWN_TAG)) left.remove(); // of a version that was replaced
  rootOf(document).append(ui.host);
  showReaderLinks(surface);
  draw();
  askBackground('pageSettings', {}).then((settings) => {
    statements = settings.markStatements;
    painter.restyle(markStyle(settings.looks));
    highlightColour = settings.highlightColour;
    draw();
  }, ui.complain);
}

/** Where a finding or an annotation stands that is not drawn; null when it is lost. */
function placeIn(state: PageState, id: string) {
  if (state.status !== 'ready') return null;
  const found = state.findings.find((one) => one.id === id);
  if (found) return found.finding.span;
  const anchor = state.notes.find(({ annotation }) => annotation.id === id)?.anchor;
  return anchor && anchor.status !== 'lost' ? anchor.span : null;
}

/** Where words stand in the view of the tab; null when their place is gone. */
function boxIn(surface: PageSurface, span: ReturnType<typeof placeIn>): Box | null {
  const range = span && surface.reading().rangeOf(span);
  return range ? boxOfRange(range) : null;
}
