import { ChevronDown, X } from 'lucide';
import type { Finding, FindingKind } from '../lib/model/finding.ts';
import {
  ALL_FINDINGS,
  type FindingFilter,
  fits,
  isFiltering,
  type Leaning,
} from '../lib/model/finding-filter.ts';
import { Icon } from './Icon.tsx';

export interface FilterRowProps {
  findings: Finding[];
  /** Names of the themes that occur, by id. */
  themes: Map<string, string>;
  filter: FindingFilter;
  onFilter(filter: FindingFilter): void;
}

/** One quiet row that narrows the findings by kind, theme and what was found of them; each choice says how many it leaves. */
export function FilterRow({ findings, themes, filter, onFilter }: FilterRowProps) {
  const left = (change: Partial<FindingFilter>) =>
    findings.filter((finding) => fits(finding, { ...filter, ...change })).length;
  const names = [...themes].sort(([, a], [, b]) => a.localeCompare(b, 'en-GB'));
  return (
    <search class="filters" aria-label="Which findings are shown">
      <Choice
        name="Kind"
        all="All kinds"
        options={KINDS}
        chosen={filter.kind}
        count={(kind) => left({ kind: kind as FindingKind | null })}
        onChoose={(kind) => onFilter({ ...filter, kind: kind as FindingKind | null })}
      />
      <Choice
        name="Theme"
        all="All themes"
        options={names}
        chosen={filter.theme}
        count={(theme) => left({ theme })}
        onChoose={(theme) => onFilter({ ...filter, theme })}
      />
      <Choice
        name="Good or to improve"
        all="Good or not"
        options={LEANINGS}
        chosen={filter.leaning}
        count={(leaning) => left({ leaning: leaning as Leaning | null })}
        onChoose={(leaning) => onFilter({ ...filter, leaning: leaning as Leaning | null })}
      />
      <button
        type="button"
        class="icon-button filters__all"
        hidden={!isFiltering(filter)}
        aria-label="Show all findings"
        title="Show all findings"
        onClick={() => onFilter(ALL_FINDINGS)}
      >
        <Icon node={X} />
      </button>
    </search>
  );
}

const KINDS: [FindingKind, string][] = [
  ['judgement', 'Judgements'],
  ['recommendation', 'Recommendations'],
  ['strength', 'Strengths'],
  ['concern', 'Concerns'],
];
const LEANINGS: [Leaning, string][] = [
  ['good', 'Good'],
  ['wanting', 'To improve'],
];

interface ChoiceProps {
  name: string;
  all: string;
  options: [string, string][];
  chosen: string | null;
  count(option: string | null): number;
  onChoose(option: string | null): void;
}

/** A choice that holds nothing is left out, unless it is the one chosen. */
function Choice({ name, all, options, chosen, count, onChoose }: ChoiceProps) {
  const shown = options
    .map(([id, label]) => ({ id, label, number: count(id) }))
    .filter(({ id, number }) => number > 0 || id === chosen);
  return (
    <label class={chosen === null ? 'filter' : 'filter filter--on'}>
      <span class="visually-hidden">{name}</span>
      <select
        title={shown.find(({ id }) => id === chosen)?.label}
        value={chosen ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}
      >
        <option value="">{all}</option>
        {shown.map(({ id, label, number }) => (
          <option key={id} value={id}>
            {label} ({number})
          </option>
        ))}
      </select>
      <Icon node={ChevronDown} size={12} />
    </label>
  );
}
