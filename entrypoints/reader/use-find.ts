import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PdfView } from './pdf-view.ts';

/** What find has come to. */
export interface FindState {
  /** From 1; 0 while there is none. */
  current: number;
  total: number;
  /** Whether it is still looking. */
  pending: boolean;
}

/** PDF.js's find: looks for words in the whole document, shows them, and counts. */
export function useFind(view: PdfView | null) {
  const [state, setState] = useState<FindState>({ current: 0, total: 0, pending: false });
  useEffect(() => {
    if (!view) return;
    const counted = ({ matchesCount }: { matchesCount: { current: number; total: number } }) =>
      setState((last) => ({ ...last, ...matchesCount }));
    const changed = ({
      state: found,
      matchesCount,
    }: {
      state: number;
      matchesCount: { current: number; total: number };
    }) => setState({ ...matchesCount, pending: found === PENDING });
    view.bus.on('updatefindmatchescount', counted);
    view.bus.on('updatefindcontrolstate', changed);
    return () => {
      view.bus.off('updatefindmatchescount', counted);
      view.bus.off('updatefindcontrolstate', changed);
    };
  }, [view]);
  const look = useCallback(
    (query: string, type: '' | 'again', findPrevious = false) =>
      view?.bus.dispatch('find', {
        source: view,
        type,
        query,
        caseSensitive: false,
        entireWord: false,
        highlightAll: true,
        matchDiacritics: false,
        findPrevious,
      }),
    [view],
  );
  const close = useCallback(() => view?.bus.dispatch('findbarclose', { source: view }), [view]);
  return { state, look, close };
}

/** PDF.js's FindState.PENDING. */
const PENDING = 3;
