import { X } from 'lucide';
import { Icon } from '../../../components/Icon.tsx';
import { dayInWords } from '../../../lib/model/day.ts';
import type { NoteFilter } from '../../../lib/model/library-address.ts';
import { FACET_TABLE } from './facet-table.ts';
import { useReportNames } from './use-report-names.ts';

export interface FilterChipsProps {
  filter: NoteFilter;
  onFilter(change: Partial<NoteFilter>): void;
  onClear(): void;
}

interface Chip {
  field: string;
  name: string;
  without: Partial<NoteFilter>;
}

/** Everything that narrows the list, each thing to be taken away by a click; nothing where nothing does. */
export function FilterChips({ filter, onFilter, onClear }: FilterChipsProps) {
  const reportName = useReportNames(filter.reports);
  const chips = chipsOf(filter, reportName);
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label="What the list is narrowed to">
      {chips.map(({ field, name, without }) => (
        <li key={`${field} ${name}`}>
          <button type="button" class="chip" onClick={() => onFilter(without)}>
            <span class="chip__field">{field}</span>
            <span class="chip__name">{name}</span>
            <Icon node={X} size={12} />
            <span class="visually-hidden">Take this away</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" class="button button--quiet" onClick={onClear}>
          Clear all
        </button>
      </li>
    </ul>
  );
}

function chipsOf(filter: NoteFilter, reportName: (id: string) => string): Chip[] {
  const { words, since, until } = filter;
  const texts: Chip[] = [
    { field: 'Words', name: words.trim(), without: { words: '' } },
    { field: 'Saved from', name: since && dayInWords(since), without: { since: '' } },
    { field: 'Saved to', name: until && dayInWords(until), without: { until: '' } },
  ];
  const values = FACET_TABLE.flatMap(({ field, label, name }) =>
    filter[field].map((value) => ({
      field: label,
      name: field === 'reports' ? reportName(value) : name(value),
      without: { [field]: filter[field].filter((other) => other !== value) },
    })),
  );
  return [...texts.filter(({ name }) => name !== ''), ...values];
}
