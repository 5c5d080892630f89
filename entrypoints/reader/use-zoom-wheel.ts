import { useEffect } from 'preact/hooks';
import type { PdfView } from './pdf-view.ts';

/** While the wheel turns, the pages are only stretched; they are drawn anew this many milliseconds after. */
const DRAW_LATER = 300;

/** Ctrl and the wheel (a pinch on a touch pad comes as the same) zooms to where the pointer is. */
export function useZoomWheel(view: PdfView | null): void {
  useEffect(() => {
    if (!view) return;
    const { container } = view.viewer;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const turned = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * 30;
      view.viewer.updateScale({
        drawingDelay: DRAW_LATER,
        scaleFactor: Math.exp(-Math.max(-60, Math.min(60, turned)) / 300),
        origin: [event.clientX, event.clientY],
      });
    };
    container.addEventListener('wheel', onWheel, { passive: false });
    return () => container.removeEventListener('wheel', onWheel);
  }, [view]);
}
