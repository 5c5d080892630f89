import { ListFilter } from 'lucide';
import { useRef } from 'preact/hooks';
import { Icon } from '../../../components/Icon.tsx';
import { SearchField } from '../../../components/SearchField.tsx';
import { useFocusKept } from '../../../components/use-focus-kept.ts';
import { ALL_NOTES, type LibraryAddress, type NoteFilter } from '../../../lib/model/library-address.ts';
import { NOTE_SORTS, type NoteSort } from '../../../lib/store/query.ts';
import { FilterChips } from './FilterChips.tsx';

export interface ListHeadProps {
  address: LibraryAddress;
  total: number;
  sort: NoteSort;
  /** Whether the filters were asked for, where there is no room for them at all times. */
  filtering: boolean;
  onWords(words: string): void;
  onSort(sort: NoteSort): void;
  onFilter(change: Partial<NoteFilter>): void;
  onFiltering(filtering: boolean): void;
}

/** What the list shows: how many, in which order, searched and narrowed to what. */
export function ListHead(props: ListHeadProps) {
  const { address, total, sort, filtering, onWords, onSort, onFilter, onFiltering } = props;
  const { filter } = address;
  const typed = useTyped(filter.words);
  const head = useRef<HTMLElement>(null);
  const leaving = useFocusKept(head, '.chip', 'h1');
  const narrowTo = (change: Partial<NoteFilter>) => {
    leaving();
    onFilter(change);
  };
  return (
    <header class="notes__head" ref={head}>
      <h1 tabIndex={-1}>
        Notes <span class="count">{total.toLocaleString('en-GB')}</span>
      </h1>
      <SortChoice sort={sort} onSort={onSort} />
      <div class="notes__search">
        <SearchField
          key={typed.key}
          words={filter.words}
          onSearch={(words) => {
            typed.note(words);
            onWords(words);
          }}
        />
        <button
          type="button"
          class="button notes__filter"
          aria-expanded={filtering}
          aria-controls="note-filters"
          onClick={() => onFiltering(!filtering)}
        >
          <Icon node={ListFilter} />
          Filters
        </button>
      </div>
      <FilterChips filter={filter} onFilter={narrowTo} onClear={() => narrowTo(ALL_NOTES)} />
    </header>
  );
}

/** Words of the address that were not typed here, as after Back, are put into the field anew. */
function useTyped(words: string): { key: number; note(words: string): void } {
  const typed = useRef({ words, key: 0 });
  if (typed.current.words !== words) typed.current = { words, key: typed.current.key + 1 };
  return {
    key: typed.current.key,
    note: (own) => {
      typed.current.words = own;
    },
  };
}

const SORT_NAMES: Record<NoteSort, string> = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  report: 'By authority and report',
};

function SortChoice({ sort, onSort }: { sort: NoteSort; onSort(sort: NoteSort): void }) {
  return (
    <label class="notes__sort">
      <span class="visually-hidden">Order</span>
      <select
        class="field"
        value={sort}
        onChange={({ currentTarget }) => onSort(currentTarget.value as NoteSort)}
      >
        {NOTE_SORTS.map((name) => (
          <option key={name} value={name}>
            {SORT_NAMES[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
