import './left.css';
import { useState } from 'preact/hooks';
import { Outline } from './Outline.tsx';
import type { OutlineEntry } from './outline.ts';
import type { PdfView } from './pdf-view.ts';
import { Thumbnails } from './Thumbnails.tsx';
import type { ViewState } from './use-view.ts';

export interface LeftPartProps {
  pdf: PdfView;
  view: ViewState;
  /** Empty where the file has no table of contents: then there are pages alone. */
  outline: OutlineEntry[];
  onPage(page: number): void;
  onPlace(destination: string | unknown[]): void;
}

type Tab = 'pages' | 'contents';
const KEY = 'reader-left-tab';
const NAMES: Record<Tab, string> = { contents: 'Contents', pages: 'Pages' };

/** What lies left of the pages: the file's own table of contents, and all its pages, small. */
export function LeftPart({ pdf, view, outline, onPage, onPlace }: LeftPartProps) {
  const [chosen, setChosen] = useState<Tab>(() =>
    localStorage.getItem(KEY) === 'pages' ? 'pages' : 'contents',
  );
  const tab = outline.length > 0 ? chosen : 'pages';
  const choose = (next: Tab) => {
    setChosen(next);
    localStorage.setItem(KEY, next);
  };
  return (
    <aside class="left" aria-label="Pages and contents">
      {outline.length > 0 && (
        <div class="left__tabs" role="tablist" aria-label="Pages and contents">
          {(Object.keys(NAMES) as Tab[]).map((name) => (
            <button
              key={name}
              type="button"
              class="left__tab"
              role="tab"
              id={`left-${name}`}
              aria-selected={tab === name}
              aria-controls="left-part"
              tabIndex={tab === name ? 0 : -1}
              onClick={() => choose(name)}
              onKeyDown={(event) => {
                if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
                event.preventDefault();
                const other: Tab = name === 'pages' ? 'contents' : 'pages';
                choose(other);
                document.getElementById(`left-${other}`)?.focus();
              }}
            >
              {NAMES[name]}
            </button>
          ))}
        </div>
      )}
      <div
        class="left__part"
        id="left-part"
        {...(outline.length > 0 ? { role: 'tabpanel', 'aria-labelledby': `left-${tab}` } : {})}
      >
        <nav class="left__list" aria-label={NAMES[tab]}>
          {tab === 'contents' ? (
            <Outline entries={outline} onGo={onPlace} />
          ) : (
            <Thumbnails view={pdf} current={view.page} pages={view.pages} onGo={onPage} />
          )}
        </nav>
      </div>
    </aside>
  );
}
