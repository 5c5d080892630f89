import { useState } from 'preact/hooks';
import { UndoBar } from '../../../components/UndoBar.tsx';
import { useAnnotations } from '../../../components/use-annotations.ts';
import { ALL_NOTES, isFilteringNotes, type NoteFilter } from '../../../lib/model/library-address.ts';
import { distinctValues } from '../../../lib/store/distinct.ts';
import { NOTE_SORTS } from '../../../lib/store/query.ts';
import type { ViewProps } from '../views.ts';
import { BulkBar } from './BulkBar.tsx';
import { exportHashOf } from './export-hash.ts';
import { FilterPane } from './FilterPane.tsx';
import { ListBar } from './ListBar.tsx';
import { ListHead } from './ListHead.tsx';
import { NoFind } from './NoFind.tsx';
import { NoteDetail } from './NoteDetail.tsx';
import { NoteGrid } from './NoteGrid.tsx';
import { allOf, NOTHING } from './selection.ts';
import { useActive } from './use-active.ts';
import { useBulk } from './use-bulk.ts';
import { useFound } from './use-found.ts';
import { useIsBroken } from './use-is-broken.ts';
import { useNarrow } from './use-narrow.ts';
import { useSelection } from './use-selection.ts';
import './notes.css';

/** All notes: narrowed at the left, listed in the middle, one of them whole at the right. */
export function NotesView({ address, go, restate }: ViewProps) {
  const { filter, own } = address;
  const sort = NOTE_SORTS.find((name) => name === own.sort) ?? 'newest';
  const found = useFound(filter, sort);
  const knownTags = useAnnotations((db) => distinctValues(db.annotations, 'tags'), 'tags') ?? [];
  const narrow = useNarrow();
  const isBroken = useIsBroken();
  const bulk = useBulk();
  const [active, setActive] = useActive(found);
  const [filtering, setFiltering] = useState(false);
  const [shownBeside, setShown] = useState<string | null>(own.note ?? null);
  const [selection, setSelection] = useSelection(found);
  const shown = narrow ? (own.note ?? null) : (shownBeside ?? found?.ids[active] ?? null);

  const narrowTo = (change: Partial<NoteFilter>) => go({ ...address, filter: { ...filter, ...change } });
  const clear = () => narrowTo(ALL_NOTES);
  const back = () => {
    const { note, ...rest } = own;
    go({ ...address, own: rest });
  };
  const open = (place: number, byKey: boolean) => {
    const id = found?.ids[place];
    if (id === undefined) return;
    if (narrow) return go({ ...address, own: { ...own, note: id } });
    setShown(id);
    if (byKey) requestAnimationFrame(() => document.getElementById('note-detail')?.focus());
  };
  const walkTo = (place: number) => {
    setActive(place);
    if (!narrow) setShown(found?.ids[place] ?? null);
  };
  const remove = async (ids: string[]) => {
    await bulk.remove(ids);
    const next = found?.ids.slice(active).find((id) => !ids.includes(id));
    if (shown !== null && ids.includes(shown)) narrow ? back() : setShown(next ?? null);
    // The button that deleted is gone with them: the keys go on in the list.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body)
        document.querySelector<HTMLElement>('.grid__list')?.focus();
    });
  };
  const ids = () => [...selection.ids];

  if (!found)
    return (
      <>
        <h1 tabIndex={-1}>Notes</h1>
        {isBroken ? <p>No notes can be shown now.</p> : <p class="late">Opening…</p>}
      </>
    );
  const empty = found.total === 0 && !isFilteringNotes(filter);
  if (empty)
    return (
      <>
        <h1 tabIndex={-1}>Notes</h1>
        <NoFind problem={found.problem} filtering={false} onClear={clear} />
      </>
    );
  return (
    <div
      class="notes"
      data-filtering={filtering || undefined}
      data-note={(narrow && shown !== null) || undefined}
    >
      <FilterPane
        filter={filter}
        found={found}
        onFilter={narrowTo}
        alone={narrow && filtering}
        onDone={() => setFiltering(false)}
      />
      <div class="notes__list">
        <ListHead
          address={address}
          total={found.total}
          sort={sort}
          filtering={filtering}
          onWords={(words) => restate({ filter: { ...filter, words } })}
          onSort={(to) => go({ ...address, own: { ...own, sort: to } })}
          onFilter={narrowTo}
          onFiltering={setFiltering}
        />
        {found.total === 0 ? (
          <NoFind problem={found.problem} filtering onClear={clear} />
        ) : (
          <>
            <ListBar
              total={found.total}
              selected={selection.ids.size}
              ready={found.whole}
              busy={bulk.busy}
              onAll={(all) => found.whole && setSelection(all ? allOf(found.ids, active) : NOTHING)}
            >
              {selection.ids.size > 0 && (
                <BulkBar
                  selected={selection.ids.size}
                  knownTags={knownTags}
                  onChange={(change) => void bulk.change(ids(), change)}
                  onDelete={() => void remove(ids())}
                  onExport={() => location.assign(exportHashOf(selection.ids, found, filter))}
                  onClear={() => setSelection(NOTHING)}
                />
              )}
            </ListBar>
            <NoteGrid
              key={found.asked}
              found={found}
              selection={selection}
              onSelect={setSelection}
              active={active}
              onActive={walkTo}
              onOpen={open}
              onDelete={() =>
                void remove(selection.ids.size > 0 ? ids() : found.ids.slice(active, active + 1))
              }
            />
          </>
        )}
        {bulk.problem !== null && <p role="alert">Not done: {bulk.problem} Your notes are safe.</p>}
        <UndoBar words={bulk.done} onUndo={bulk.undo} onDismiss={bulk.putAway} />
      </div>
      <section class="notes__detail" id="note-detail" tabIndex={-1} aria-label="Note">
        {shown !== null && (
          <NoteDetail
            key={shown}
            id={shown}
            knownTags={knownTags}
            onDelete={() => void remove([shown])}
            onBack={narrow ? back : null}
          />
        )}
      </section>
    </div>
  );
}
