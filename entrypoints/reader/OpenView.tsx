import { useCallback, useEffect, useState } from 'preact/hooks';
import { ReportPanel } from '../../components/ReportPanel.tsx';
import { tellScreens } from '../../lib/messages/ask.ts';
import type { Colour } from '../../lib/model/annotation.ts';
import { changeView, saveFile } from './actions.ts';
import { arrive } from './arrive.ts';
import { FindBar } from './FindBar.tsx';
import { focusField } from './focus-field.ts';
import type { Action } from './keyboard.ts';
import type { OpenReport } from './load-report.ts';
import { Notices } from './Notices.tsx';
import { panelHandlers } from './panel-handlers.ts';
import { SelectionToolbar } from './SelectionToolbar.tsx';
import { SidePart } from './SidePart.tsx';
import { stepToMark } from './step-to-mark.ts';
import { stepToSentence } from './step-to-sentence.ts';
import { Toolbar } from './Toolbar.tsx';
import { useCleanCopy } from './use-clean-copy.ts';
import { useFindBar } from './use-find-bar.ts';
import { useFit } from './use-fit.ts';
import { useKeep } from './use-keep.ts';
import { useKeys } from './use-keys.ts';
import { useMarksPointer } from './use-marks-pointer.ts';
import { useReading } from './use-reading.ts';
import { useSelection } from './use-selection.ts';
import { useView } from './use-view.ts';
import { useZoomWheel } from './use-zoom-wheel.ts';

export interface OpenViewProps {
  report: OpenReport;
}

/** Below this width the panel is a sheet, and closed to begin with. */
const NARROW = 900;

/** A report on the screen: toolbar, pages, panel, and what hangs between them. */
export function OpenView({ report }: OpenViewProps) {
  const { container, reading, state, problem } = useReading(report);
  const view = useView(reading?.view ?? null);
  const find = useFindBar(reading?.view ?? null);
  const selection = useSelection(reading);
  const { said, hush, keep, copy } = useKeep(reading);
  const [panelOpen, setPanelOpen] = useState(innerWidth >= NARROW);
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
  const highlight = async (colour?: Colour, then?: 'tag' | 'note') => {
    if (!selection || !('span' in selection.selected)) return;
    const id = await keep(selection.selected.span, colour);
    if (id === null) return;
    getSelection()?.removeAllRanges();
    if (!then) return;
    showCard(id);
    focusField(id, then);
  };
  const perform = (action: Action): boolean => {
    if (!reading) return false;
    if (changeView(reading.view, action) || find.perform(action)) return true;
    const selected = selection && 'span' in selection.selected ? selection.selected : null;
    if (action === 'save') void saveFile(report);
    else if (action === 'nextMark' || action === 'previousMark') {
      const mark = stepToMark(reading, action === 'nextMark' ? 1 : -1);
      if (mark) showCard(mark.id);
      setSpoken(mark?.label ?? 'Nothing is marked in this report');
    } else if (action === 'nextSentence' || action === 'previousSentence') {
      setSpoken(stepToSentence(reading, action === 'nextSentence' ? 1 : -1) ?? 'No more sentences');
    } else if (action === 'leave') {
      getSelection()?.removeAllRanges();
      reading.focus(null);
    } else if (!selected) return false;
    else if (action === 'highlight') void highlight();
    else if (action === 'tag' || action === 'note') void highlight(undefined, action);
    else if (action === 'copy') void copy(selected.span);
    return true;
  };
  useKeys(perform);
  useZoomWheel(reading?.view ?? null);
  useFit(reading?.view ?? null);
  useCleanCopy(reading);
  useMarksPointer(reading, clicked);
  useEffect(() => (reading ? arrive(reading.view) : undefined), [reading]); // the find bar already listens
  useEffect(() => {
    document.title = state.status === 'ready' ? state.report.title : report.fileName;
  }, [state]);

  return (
    <div class="reader">
      <header class="reader__head">
        <Toolbar
          view={view}
          address={report.address}
          panelOpen={panelOpen}
          findOpen={find.open}
          onAction={perform}
          onGo={(page) => reading?.view.links.goToPage(page)}
          onZoom={(value) => {
            if (reading) reading.view.viewer.currentScaleValue = value;
          }}
          onPanel={() => setPanelOpen(!panelOpen)}
        />
        <FindBar {...find.props} />
      </header>
      <main class="pages" aria-label="Report">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
        <div class="pages__scroll" ref={container} tabIndex={0}>
          <div class="pdfViewer" />
        </div>
        <Notices
          problem={problem}
          said={said}
          broken={report.surface.reading()?.broken ?? []}
          onHush={hush}
        />
        <p class="visually-hidden" role="status">
          {spoken}
        </p>
        {selection && (
          <SelectionToolbar
            left={selection.left}
            top={selection.top}
            refused={'refused' in selection.selected ? selection.selected.refused : null}
            onAction={perform}
            onColour={(colour) => void highlight(colour)}
          />
        )}
      </main>
      <SidePart open={panelOpen}>
        <ReportPanel state={state} focus={focus} {...panelHandlers(reading)} />
      </SidePart>
    </div>
  );
}
