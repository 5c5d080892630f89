import { Library, Settings } from 'lucide';
import { useState } from 'preact/hooks';
import { browser } from '#imports';
import { BackupReminder } from '../../components/BackupReminder.tsx';
import { ExportButton } from '../../components/ExportButton.tsx';
import { HistoryButtons } from '../../components/HistoryButtons.tsx';
import { Icon } from '../../components/Icon.tsx';
import { StoreNotice } from '../../components/StoreNotice.tsx';
import { showLibrary } from '../../components/show-library.ts';
import { deletedWords, UndoBar } from '../../components/UndoBar.tsx';
import { annotations, useAnnotations } from '../../components/use-annotations.ts';
import { usePage } from '../../components/use-page.ts';
import { useTab } from '../../components/use-tab.ts';
import type { Annotation } from '../../lib/model/annotation.ts';
import { ALL_NOTES, isFilteringNotes } from '../../lib/model/library-address.ts';
import { overviewOf } from '../../lib/store/overview.ts';
import { Finder, NO_FILTER } from './Finder.tsx';
import { GroupList } from './GroupList.tsx';
import { openNote } from './open-note.ts';
import { SearchResults } from './SearchResults.tsx';
import { ThisPage } from './ThisPage.tsx';
import { useArrowKeys } from './use-arrow-keys.ts';

/** This page in one line, then everything that is kept: by authority, searched, exported. */
export function Popup() {
  const tab = useTab();
  const { page } = usePage(tab?.id ?? null);
  const overview = useAnnotations(overviewOf, 'overview');
  const [filter, setFilter] = useState(NO_FILTER);
  const [deleted, setDeleted] = useState<string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  useArrowKeys();
  const said = (promise: Promise<unknown>) =>
    void promise.then(
      () => setProblem(null),
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );

  const notes = {
    onOpen: (note: Annotation) => said(openNote(note, tab, page)),
    onDelete: (note: Annotation) =>
      said(annotations.remove([note.id]).then(() => setDeleted([...deleted, note.id]))),
  };
  const undo = () => said(annotations.restore(deleted).then(() => setDeleted([])));

  return (
    <div class="popup">
      <h1 class="visually-hidden">Inspection Notes</h1>
      <StoreNotice />
      <ThisPage tab={tab} page={page} />
      <Finder filter={filter} onFilter={setFilter} />
      <div class="popup__notes">
        {isFilteringNotes({ ...ALL_NOTES, ...filter, words: filter.words.trim() }) ? (
          <SearchResults filter={filter} {...notes} />
        ) : (
          <GroupList overview={overview} {...notes} />
        )}
      </div>
      <div class="popup__end">
        {problem !== null && (
          <p class="popup__problem" role="alert">
            {problem}
          </p>
        )}
        <UndoBar words={deletedWords(deleted.length)} onUndo={undo} onDismiss={() => setDeleted([])} />
        <BackupReminder onBackUp={() => browser.runtime.openOptionsPage()} />
        <footer class="popup__foot">
          {overview && overview.groups.length > 0 && (
            <ExportButton scope="all" subject={null} label="Export all" />
          )}
          <HistoryButtons />
          <button
            type="button"
            class="button button--quiet"
            onClick={() => said(showLibrary().then(() => close()))}
          >
            <Icon node={Library} />
            Library
          </button>
          <button
            type="button"
            class="button button--quiet"
            onClick={() => browser.runtime.openOptionsPage()}
          >
            <Icon node={Settings} />
            Settings
          </button>
        </footer>
      </div>
    </div>
  );
}
