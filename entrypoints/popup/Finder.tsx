import { ListFilter } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { useAnnotations } from '../../components/use-annotations.ts';
import { distinctValues } from '../../lib/store/distinct.ts';
import type { ShortFilter } from '../../lib/store/newest-that-fit.ts';

export const NO_FILTER: ShortFilter = { words: '', kinds: [], tags: [], grades: [] };

export interface FinderProps {
  filter: ShortFilter;
  onFilter(filter: ShortFilter): void;
}

/** Search as one types, and on request one row to narrow by kind, grade and tag; putting the row away takes its filters away, too. */
export function Finder({ filter, onFilter }: FinderProps) {
  const [open, setOpen] = useState(false);
  const toggle = () => {
    if (open) onFilter({ ...NO_FILTER, words: filter.words });
    setOpen(!open);
  };
  return (
    <div class="finder">
      <div class="finder__line">
        <SearchField words={filter.words} onSearch={(words) => onFilter({ ...filter, words })} />
        <button
          type="button"
          class={open ? 'icon-button icon-button--on' : 'icon-button'}
          aria-label="Narrow by kind, grade or tag"
          title="Narrow by kind, grade or tag"
          aria-expanded={open}
          onClick={toggle}
        >
          <Icon node={ListFilter} />
        </button>
      </div>
      {open && <Filters filter={filter} onFilter={onFilter} />}
    </div>
  );
}

/** Grades and tags in use are read when somebody wants to choose. */
function Filters({ filter, onFilter }: FinderProps) {
  const grades = useAnnotations((db) => distinctValues(db.annotations, 'finding.grade'), 'grades') ?? [];
  const tags = useAnnotations((db) => distinctValues(db.annotations, 'tags'), 'tags') ?? [];
  const choose = (field: 'kinds' | 'grades' | 'tags') => (value: string) =>
    onFilter({ ...filter, [field]: value === '' ? [] : [value] });
  return (
    <div class="finder__filters">
      <Choice name="Kind" options={KINDS} chosen={filter.kinds[0]} onChoose={choose('kinds')} />
      <Choice
        name="Grade"
        options={grades.map((grade) => [grade, grade.charAt(0).toUpperCase() + grade.slice(1)])}
        chosen={filter.grades[0]}
        onChoose={choose('grades')}
      />
      <Choice
        name="Tag"
        options={tags.map((tag) => [tag, tag])}
        chosen={filter.tags[0]}
        onChoose={choose('tags')}
      />
    </div>
  );
}

const KINDS: [string, string][] = [
  ['judgement', 'Judgements'],
  ['recommendation', 'Recommendations'],
  ['strength', 'Strengths'],
  ['concern', 'Concerns'],
  ['highlight', 'Highlights'],
];

interface ChoiceProps {
  name: string;
  options: [string, string][];
  chosen: string | undefined;
  onChoose(value: string): void;
}

function Choice({ name, options, chosen = '', onChoose }: ChoiceProps) {
  return (
    <select
      class="field"
      aria-label={name}
      value={chosen}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    >
      <option value="">{`Any ${name.toLowerCase()}`}</option>
      {options.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
