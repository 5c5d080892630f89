import type { PdfView } from './pdf-view.ts';

/** How long the view rests before its place goes into the address: browsers limit how often it may change. */
const REST = 400;

/**
 * Go where the reader's address says (`#page=`, `#zoom=`, `#nameddest=`, `#search=`), now and when it changes; and keep
 * the place in the address, so that a reload comes back to it and a copied address leads to it. Answers how to stop.
 */
export function arrive({ viewer, links, bus }: PdfView): () => void {
  let timer = 0;
  const go = () => links.setHash(location.hash.slice(1));
  const start = () => {
    viewer.currentScaleValue = 'auto';
    if (location.hash.length > 1) go();
  };
  const keep = ({ location: place }: { location: { pdfOpenParams: string } }) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => history.replaceState(history.state, '', place.pdfOpenParams), REST);
  };
  if (viewer.pagesCount > 0) start();
  else bus.on('pagesinit', start, { once: true });
  bus.on('updateviewarea', keep);
  addEventListener('hashchange', go);
  return () => {
    clearTimeout(timer);
    bus.off('updateviewarea', keep);
    removeEventListener('hashchange', go);
  };
}
