import type { ComponentChild } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { PlaceContext } from '../../components/PlaceCheck.tsx';
import { ReportPanel } from '../../components/ReportPanel.tsx';
import { explain } from '../../lib/explain.ts';
import { tellScreens } from '../../lib/messages/ask.ts';
import { themeLabel } from '../../lib/theme-label.ts';
import { isPrivate } from './access.ts';
import { arrive } from './arrive.ts';
import { FindBar } from './FindBar.tsx';
import { HoverNote } from './HoverNote.tsx';
import type { OpenReport } from './load-report.ts';
import { Minimap } from './Minimap.tsx';
import { Notices } from './Notices.tsx';
import { panelHandlers } from './panel-handlers.ts';
import { placeActions } from './place-actions.ts';
import { SelectionToolbar } from './SelectionToolbar.tsx';
import { SidePart } from './SidePart.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useActions } from './use-actions.ts';
import { useCleanCopy } from './use-clean-copy.ts';
import { useFindBar } from './use-find-bar.ts';
import { useFit } from './use-fit.ts';
import { useHoverNote } from './use-hover-note.ts';
import { useKeep } from './use-keep.ts';
import { useKeys } from './use-keys.ts';
import { useMarksPointer } from './use-marks-pointer.ts';
import { useModule } from './use-module.ts';
import { useMore } from './use-more.ts';
import { useOutline } from './use-outline.ts';
import { usePrint } from './use-print.ts';
import { useReading } from './use-reading.ts';
import { useSelection } from './use-selection.ts';
import { useTicks } from './use-ticks.ts';
import { useView } from './use-view.ts';
import { useZoomWheel } from './use-zoom-wheel.ts';

export interface OpenViewProps {
  report: OpenReport;
  /** What stands under the toolbar, when this is one of several files; else null. */
  bar: ComponentChild;
}

/** Below this width the panel is a sheet, and closed to begin with. */
const NARROW = 900;

/** A report on the screen: toolbar, pages, panel, and what hangs between them. */
export function OpenView({ report, bar }: OpenViewProps) {
  const { container, reading, state, problem } = useReading(report);
  const view = useView(reading?.view ?? null);
  const find = useFindBar(reading?.view ?? null);
  const selection = useSelection(reading);
  const hover = useHoverNote(reading);
  const keeping = useKeep(reading);
  const [panelOpen, setPanelOpen] = useState(innerWidth >= NARROW);
  const ticks = useTicks(reading);
  const more = useMore(report, reading, keeping);
  const outline = useOutline(report.document);
  const [contentsOpen, setContentsOpen] = useState(false);
  const left = useModule(() => import('./LeftPart.tsx'), contentsOpen);
  const [spoken, setSpoken] = useState('');
  const [focus, setFocus] = useState<{ id: string } | null>(null);

  const showCard = useCallback((id: string) => {
    setPanelOpen(true);
    setFocus({ id });
    void tellScreens('pageChanged', { focus: id });
  }, []);
  const clicked = useCallback(
    (id: string) => {
      reading?.focus(id);
      showCard(id);
    },
    [reading],
  );
  const goToMark = (id: string) => {
    reading?.reveal(id);
    showCard(id);
  };
  const goFromLeft = (go: () => void) => {
    go();
    if (innerWidth < NARROW) setContentsOpen(false); // there it lies over the pages
  };
  const { printing, print } = usePrint(reading);
  const tools = { keeping, find: find.perform, print, showCard, say: setSpoken };
  const { perform, highlightIn } = useActions(reading, tools);
  useKeys(perform);
  useZoomWheel(reading?.view ?? null);
  useFit(reading?.view ?? null);
  useCleanCopy(reading);
  useMarksPointer(reading, clicked);
  useEffect(() => (reading ? arrive(reading, showCard) : undefined), [reading]); // the find bar already listens
  useEffect(() => {
    document.title = state.status === 'ready' ? state.report.title : report.fileName;
  }, [state]);
  /** Hundreds of cards: drawn anew when they change, not with every page that is scrolled past. */
  const panel = useMemo(
    () => (
      <PlaceContext.Provider value={placeActions(reading)}>
        <ReportPanel
          state={state}
          focus={focus}
          explain={explain}
          themeLabel={themeLabel}
          {...panelHandlers(reading)}
        />
      </PlaceContext.Provider>
    ),
    [state, focus, reading],
  );

  return (
    <div class="reader">
      <header class="reader__head">
        <Toolbar
          view={view}
          address={report.address}
          panelOpen={panelOpen}
          findOpen={find.open}
          contentsOpen={contentsOpen}
          hasContents={outline.length > 0}
          more={more.entries}
          onAction={perform}
          onGo={(page) => reading?.view.links.goToPage(page)}
          onZoom={(value) => {
            if (reading) reading.view.viewer.currentScaleValue = value;
          }}
          onPanel={() => setPanelOpen(!panelOpen)}
          onContents={() => setContentsOpen(!contentsOpen)}
        />
        {bar}
        <FindBar {...find.props} />
      </header>
      {contentsOpen && reading && view && left && (
        <left.LeftPart
          pdf={reading.view}
          view={view}
          outline={outline}
          onPage={(page) => goFromLeft(() => reading.view.links.goToPage(page))}
          onPlace={(place) => goFromLeft(() => void reading.view.links.goToDestination(place))}
        />
      )}
      <main class="pages" aria-label="Report">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
        <div class="pages__scroll" ref={container} tabIndex={0}>
          <div class="pdfViewer" />
        </div>
        {reading && <Minimap view={reading.view} ticks={ticks} onMark={goToMark} />}
        <Notices
          problem={problem}
          printing={printing}
          said={keeping.said}
          isPrivate={isPrivate()}
          copyFrom={report.copyFrom}
          broken={report.surface.reading()?.broken ?? []}
          onHush={keeping.hush}
        />
        <p class="visually-hidden" role="status">
          {spoken}
        </p>
        {hover && !selection && <HoverNote {...hover} />}
        {selection && (
          <SelectionToolbar
            left={selection.left}
            top={selection.top}
            refused={'refused' in selection.selected ? selection.selected.refused : null}
            onAction={perform}
            onColour={highlightIn}
          />
        )}
      </main>
      {more.dialog}
      <SidePart open={panelOpen}>{panel}</SidePart>
    </div>
  );
}
