import { ChevronRight } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../../../components/Icon.tsx';
import { useRead } from '../../../components/use-read.ts';
import type { NoteFilter } from '../../../lib/model/library-address.ts';
import { facetOf } from '../../../lib/store/facets.ts';
import type { FacetEntry } from './facet-table.ts';
import type { Found } from './use-found.ts';
import { useReportNames } from './use-report-names.ts';

export interface FacetProps {
  entry: FacetEntry;
  filter: NoteFilter;
  found: Found;
  onChoose(values: string[]): void;
}

/** More values than these are found by typing, or shown on request. */
const SHORT = 8;

/** One field to narrow the list by: its values are counted when it is unfolded, not before. */
export function Facet(props: FacetProps) {
  const { entry, filter } = props;
  const [open, setOpen] = useState(entry.open || filter[entry.field].length > 0);
  return (
    <details class="facet" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="facet__head">
        <Icon node={ChevronRight} size={14} />
        {entry.label}
        {filter[entry.field].length > 0 && <span class="count">{filter[entry.field].length} chosen</span>}
      </summary>
      {open && <Values {...props} />}
    </details>
  );
}

function Values({ entry, filter, found, onChoose }: FacetProps) {
  const { field } = entry;
  const [words, setWords] = useState('');
  const [all, setAll] = useState(false);
  const chosen = filter[field];
  // What the list shows already need not be found again, unless this very field narrows it.
  const known = chosen.length === 0 ? found : null;
  const waiting = known !== null && (!known.whole || known.stale);
  const asked = JSON.stringify([field, filter, known?.version]);
  const values = useRead((db) => facetOf(db, field, filter, known?.ids), waiting ? null : asked)?.value;
  const names = useReportNames(field === 'reports' ? (values ?? []).map(({ value }) => value) : []);
  if (field === 'reports' && filter.groups.length === 0 && chosen.length === 0)
    return <p class="facet__none">Choose an authority first.</p>;
  if (!values) return <p class="facet__none late">Counting…</p>;
  if (values.length === 0) return <p class="facet__none">None here.</p>;

  const nameOf = field === 'reports' ? names : entry.name;
  const sought = words.trim().toLowerCase();
  const fitting = values
    .toSorted(entry.order)
    .filter(({ value }) => nameOf(value).toLowerCase().includes(sought));
  const shown =
    all || sought ? fitting : fitting.filter(({ value }, i) => i < SHORT || chosen.includes(value));
  const toggle = (value: string, on: boolean) =>
    onChoose(on ? [...chosen, value] : chosen.filter((other) => other !== value));
  return (
    <fieldset class="facet__values" aria-label={entry.label}>
      {values.length > SHORT && (
        <input
          class="field facet__find"
          type="search"
          aria-label={`Find in ${entry.label.toLowerCase()}`}
          placeholder="Find"
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      )}
      {shown.map(({ value, count }) => (
        <label key={value} class="facet__value">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ currentTarget }) => toggle(value, currentTarget.checked)}
          />
          <span class="facet__name">{nameOf(value)}</span>
          <span class="count">{count.toLocaleString('en-GB')}</span>
        </label>
      ))}
      {shown.length === 0 && <p class="facet__none">Nothing is called that.</p>}
      {shown.length < fitting.length && (
        <button type="button" class="link facet__more" onClick={() => setAll(true)}>
          Show all {fitting.length}
        </button>
      )}
    </fieldset>
  );
}
