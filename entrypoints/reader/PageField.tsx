import { useEffect, useState } from 'preact/hooks';
import type { ViewState } from './use-view.ts';

export interface PageFieldProps {
  view: ViewState;
  /** A page number or a printed label, as typed. */
  onGo(page: string): void;
}

/** Where the reader is, and the way to any page: type a number (or a printed label) and press Enter. */
export function PageField({ view, onGo }: PageFieldProps) {
  const shown = view.label ?? String(view.page);
  const [draft, setDraft] = useState(shown);
  useEffect(() => setDraft(shown), [shown]);
  return (
    <form
      class="page-field"
      onSubmit={(event) => {
        event.preventDefault();
        onGo(draft.trim());
        setDraft(shown);
      }}
    >
      <input
        class="page-field__number"
        aria-label="Page"
        inputMode="numeric"
        size={Math.max(2, String(view.pages).length)}
        value={draft}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onInput={({ currentTarget }) => setDraft(currentTarget.value)}
        onBlur={() => setDraft(shown)}
      />
      <span>{view.label === null ? `of ${view.pages}` : `(${view.page} of ${view.pages})`}</span>
    </form>
  );
}
