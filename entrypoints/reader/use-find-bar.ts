import { useEffect, useState } from 'preact/hooks';
import type { FindBarProps } from './FindBar.tsx';
import type { Action } from './keyboard.ts';
import type { PdfView } from './pdf-view.ts';
import { useFind } from './use-find.ts';

/** The find bar: whether it is open, what it looks for, and what keys do to it. `#search=` in the address opens it. */
export function useFindBar(view: PdfView | null) {
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const { state, look, close } = useFind(view);
  const lookFor = (words: string) => {
    setQuery(words);
    look(words, '');
  };
  useEffect(() => {
    if (!view) return;
    const fromAddress = ({ query: words }: { query: string | string[] }) => {
      setOpen(true);
      lookFor([words].flat().join(' '));
    };
    view.bus.on('findfromurlhash', fromAddress);
    return () => view.bus.off('findfromurlhash', fromAddress);
  }, [view]);
  const props: FindBarProps = {
    open,
    query,
    state,
    onQuery: lookFor,
    onNext: () => look(query, 'again'),
    onPrevious: () => look(query, 'again', true),
    onClose: () => {
      setOpen(false);
      close();
      view?.viewer.container.focus({ preventScroll: true });
    },
  };
  const perform = (action: Action): boolean => {
    if (action === 'find') {
      setOpen(true);
      goToField();
      if (query) look(query, '');
    } else if (action === 'findNext') props.onNext();
    else if (action === 'findPrevious') props.onPrevious();
    else return false;
    return true;
  };
  return { open, props, perform };
}

/** At once, before the next drawing: what is typed right after Ctrl+F belongs to the field. */
function goToField(): void {
  const field = document.querySelector<HTMLInputElement>('.find__field');
  field?.closest<HTMLElement>('.find')?.removeAttribute('hidden');
  field?.focus();
  field?.select();
}
