import type { Reading } from './reading.ts';

/** How long the view rests before its place goes into the address: browsers limit how often it may change. */
const REST = 400;

/**
 * Go where the reader's address says (`#page=`, `#zoom=`, `#nameddest=`, `#search=`, `#note=`), now and when it changes; and
 * keep the place in the address, so that a reload comes back to it and a copied address leads to it. `onNote` hears of a
 * note that the address named, once it is shown. Answers how to stop.
 */
export function arrive(reading: Reading, onNote: (id: string) => void): () => void {
  const { viewer, links, bus } = reading.view;
  let timer = 0;
  let wanted = noteIn(location.hash);
  const go = () => links.setHash(location.hash.slice(1));
  const start = () => {
    viewer.currentScaleValue = 'auto';
    if (location.hash.length > 1) go();
  };
  const showNote = () => {
    if (wanted === null || reading.state().status !== 'ready') return;
    const id = wanted;
    wanted = null; // one that is not here (any more, or on this machine) leaves the page it stood on
    if (reading.reveal(id)) onNote(id);
  };
  const changed = () => {
    wanted = noteIn(location.hash);
    go();
    showNote();
  };
  const keep = ({ location: place }: { location: { pdfOpenParams: string } }) => {
    clearTimeout(timer);
    const write = () => {
      const note = wanted ?? noteLookedAt(reading);
      const hash =
        note === null ? place.pdfOpenParams : `${place.pdfOpenParams}&note=${encodeURIComponent(note)}`;
      history.replaceState(history.state, '', hash);
    };
    timer = window.setTimeout(write, REST);
  };
  if (viewer.pagesCount > 0) start();
  else bus.on('pagesinit', start, { once: true });
  bus.on('updateviewarea', keep);
  addEventListener('hashchange', changed);
  const unsubscribe = reading.subscribe(showNote);
  showNote();
  return () => {
    clearTimeout(timer);
    unsubscribe();
    bus.off('updateviewarea', keep);
    removeEventListener('hashchange', changed);
  };
}

/** Id of the note that an address names ("#page=3&note=…"); null when it names none. */
const noteIn = (hash: string): string | null => new URLSearchParams(hash.slice(1)).get('note');

/** A saved note goes into the address; a finding has no name that outlives a new version of its rule. */
function noteLookedAt(reading: Reading): string | null {
  const id = reading.focused();
  const state = reading.state();
  if (state.status !== 'ready') return null;
  return state.notes.some(({ annotation }) => annotation.id === id) ? id : null;
}
