import { useEffect } from 'preact/hooks';
import type { PdfView } from './pdf-view.ts';

/** A zoom that follows the window goes on following it: when it is resized, turned, or the panel opens. */
export function useFit(view: PdfView | null): void {
  useEffect(() => {
    if (!view) return;
    const { viewer } = view;
    let frame = 0;
    const fit = () => {
      if (viewer.container.clientWidth === 0) return; // out of sight, as on paper
      const value = viewer.currentScaleValue;
      if (viewer.pagesCount > 0 && /^(auto|page-)/.test(value ?? '')) viewer.currentScaleValue = value;
      viewer.update();
    };
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(fit);
    });
    observer.observe(viewer.container);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [view]);
}
