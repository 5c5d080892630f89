import { useState } from 'preact/hooks';
import { ALL_FINDINGS, type FindingFilter } from '../lib/model/finding-filter.ts';

const KEY = 'finding-filter';

/** Which findings to show: kept from report to report for as long as the panel's window lives. */
export function useFindingFilter(): [FindingFilter, (filter: FindingFilter) => void] {
  const [filter, setFilter] = useState(kept);
  return [
    filter,
    (next) => {
      setFilter(next);
      sessionStorage.setItem(KEY, JSON.stringify(next));
    },
  ];
}

function kept(): FindingFilter {
  const stored = sessionStorage.getItem(KEY);
  return stored ? { ...ALL_FINDINGS, ...(JSON.parse(stored) as FindingFilter) } : ALL_FINDINGS;
}
