import { BookOpen, Settings } from 'lucide';
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from '#imports';
import { HistoryButtons } from '../../components/HistoryButtons.tsx';
import { Icon } from '../../components/Icon.tsx';
import { StoreNotice } from '../../components/StoreNotice.tsx';
import { libraryHash } from '../../lib/model/library-address.ts';
import { useAddress } from './use-address.ts';
import { VIEW_TABLE, type ViewEntry, type ViewProps } from './views.ts';

/** Everything that is kept, in a tab of its own: views at the left, the one that the address names beside them. */
export function Library() {
  const place = useAddress();
  const entry = VIEW_TABLE.find(({ view }) => view === place.address.view) ?? VIEW_TABLE[0]!;
  return (
    <div class="library">
      <button type="button" class="button library__skip" onClick={skip}>
        Skip to the list
      </button>
      <header class="library__side">
        <p class="library__name">
          <Icon node={BookOpen} />
          Inspection Notes
        </p>
        <nav aria-label="Library">
          <ul>
            {VIEW_TABLE.map(
              ({ view, label, icon }) =>
                icon && (
                  <li key={view}>
                    <a
                      class="library__link"
                      href={libraryHash({ view })}
                      aria-current={view === entry.view ? 'page' : undefined}
                    >
                      <Icon node={icon} />
                      {label}
                    </a>
                  </li>
                ),
            )}
          </ul>
        </nav>
        <div class="library__tools">
          <HistoryButtons roomy />
          <button
            type="button"
            class="button button--quiet"
            onClick={() => browser.runtime.openOptionsPage()}
          >
            <Icon node={Settings} />
            Settings
          </button>
        </div>
      </header>
      <main id="library-main" class="library__main" tabIndex={-1}>
        <StoreNotice />
        <Loaded key={entry.view} entry={entry} place={place} />
      </main>
    </div>
  );
}

/** No link, as the hash says where in the library one is. */
const skip = () => document.getElementById('library-main')?.focus();

/** A view, once its code is there. Its heading gets the focus after a change of view, so that a screen reader says where one is. */
function Loaded({ entry, place }: { entry: ViewEntry; place: ViewProps }) {
  const [View, setView] = useState<ComponentType<ViewProps> | null>(null);
  const [problem, setProblem] = useState(false);
  const first = useRef(true);
  useEffect(() => {
    document.title = `${entry.label} – Inspection Notes`;
    entry.load().then(
      (view) => setView(() => view),
      () => setProblem(true),
    );
  }, [entry]);
  useEffect(() => {
    if (!View) return;
    if (!first.current) document.querySelector<HTMLElement>('#library-main h1')?.focus();
    first.current = false;
  }, [View]);
  if (problem)
    return (
      <p role="alert">This part of the library could not be loaded. Your notes are safe. Reload the page.</p>
    );
  return View ? <View {...place} /> : <p class="late">Opening…</p>;
}
