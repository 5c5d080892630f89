import { useEffect, useState } from 'preact/hooks';
import type { PdfView } from './pdf-view.ts';

/** What the toolbar shows of PDF.js's viewer. */
export interface ViewState {
  page: number;
  /** As printed ("iv"), where the file says so; else null. */
  label: string | null;
  pages: number;
  /** 1 is the size of the paper. */
  scale: number;
  /** "page-width", "page-fit" or "auto" while the zoom follows the window; else null. */
  fit: string | null;
}

/** Follows the viewer; null before it has pages. */
export function useView(view: PdfView | null): ViewState | null {
  const [state, setState] = useState<ViewState | null>(null);
  useEffect(() => {
    if (!view) return;
    const update = () => setState(stateOf(view));
    const events = ['pagesinit', 'pagechanging', 'scalechanging', 'pagesloaded', 'pagelabels'];
    for (const event of events) view.bus.on(event, update);
    update();
    return () => {
      for (const event of events) view.bus.off(event, update);
    };
  }, [view]);
  return state;
}

function stateOf({ viewer }: PdfView): ViewState | null {
  if (viewer.pagesCount === 0) return null;
  const { currentPageNumber, currentPageLabel, pagesCount, currentScale, currentScaleValue } = viewer;
  return {
    page: currentPageNumber,
    label: currentPageLabel,
    pages: pagesCount,
    scale: currentScale,
    fit: /^(auto|page-)/.test(currentScaleValue ?? '') ? currentScaleValue : null,
  };
}
