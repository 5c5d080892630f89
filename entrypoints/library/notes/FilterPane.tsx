import type { NoteFilter } from '../../../lib/model/library-address.ts';
import { counted } from '../../../lib/text/counted.ts';
import { Facet } from './Facet.tsx';
import { FACET_TABLE } from './facet-table.ts';
import type { Found } from './use-found.ts';

export interface FilterPaneProps {
  filter: NoteFilter;
  found: Found;
  onFilter(change: Partial<NoteFilter>): void;
  /** Whether they stand alone, in place of the list. */
  alone: boolean;
  /** Back to the list, where the filters stand in place of it. */
  onDone(): void;
}

/** What the list can be narrowed by: the fields of notes, and when they were saved. */
export function FilterPane({ filter, found, onFilter, alone, onDone }: FilterPaneProps) {
  return (
    <section class="notes__filters" id="note-filters" aria-label="Filters">
      {alone && <h1>Filter notes</h1>}
      {FACET_TABLE.map((entry) => (
        <Facet
          key={entry.field}
          entry={entry}
          filter={filter}
          found={found}
          onChoose={(values) => onFilter({ [entry.field]: values })}
        />
      ))}
      <fieldset class="facet facet__days">
        <legend>Saved</legend>
        <Day label="From" value={filter.since} onChoose={(since) => onFilter({ since })} />
        <Day label="To" value={filter.until} onChoose={(until) => onFilter({ until })} />
      </fieldset>
      {alone && (
        <button type="button" class="button button--main notes__done" onClick={onDone}>
          Show {counted(found.total, 'note')}
        </button>
      )}
    </section>
  );
}

interface DayProps {
  label: string;
  /** ISO day; '' is open. */
  value: string;
  onChoose(day: string): void;
}

function Day({ label, value, onChoose }: DayProps) {
  return (
    <label class="facet__day">
      {label}
      <input
        class="field"
        type="date"
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      />
    </label>
  );
}
