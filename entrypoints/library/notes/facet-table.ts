import { THEMES } from '../../../lib/detect/theme-table.ts';
import { frameworkName } from '../../../lib/model/framework-name.ts';
import { gradeInfo } from '../../../lib/model/grade.ts';
import type { FacetValue } from '../../../lib/store/facets.ts';
import type { FilterField } from '../../../lib/store/query.ts';
import { compareNames } from '../../../lib/text/compare-names.ts';

/** A field that a list can be narrowed by, and how its values are called and ordered. */
export interface FacetEntry {
  field: FilterField;
  label: string;
  /** Whether its values are in sight before anybody asks. */
  open: boolean;
  name(value: string): string;
  order(a: FacetValue, b: FacetValue): number;
}

const KINDS: Record<string, string> = {
  judgement: 'Judgement',
  recommendation: 'Recommendation',
  strength: 'Strength',
  concern: 'Concern',
  highlight: 'Highlight',
};
const THEME_NAMES = new Map(THEMES.map(({ id, label }) => [id, label]));

const itself = (value: string): string => value;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const byName = (a: FacetValue, b: FacetValue): number => compareNames(a.value, b.value);
const byCount = (a: FacetValue, b: FacetValue): number => b.count - a.count || byName(a, b);
const asFound = (): number => 0;
/** Scale by scale, the best first; what is off every scale last. */
const byGrade = (a: FacetValue, b: FacetValue): number => {
  const [one, other] = [gradeInfo(a.value), gradeInfo(b.value)];
  const scales = (one.of || LAST) - (other.of || LAST);
  return scales || other.level - one.level || byName(a, b);
};
const LAST = 99;

/** The fields, as they stand one below the other. */
export const FACET_TABLE: FacetEntry[] = [
  { field: 'groups', label: 'Authority', open: true, name: itself, order: byName },
  { field: 'kinds', label: 'Kind', open: true, name: (kind) => KINDS[kind] ?? kind, order: asFound },
  { field: 'grades', label: 'Grade', open: false, name: capital, order: byGrade },
  { field: 'tags', label: 'Tag', open: false, name: itself, order: byCount },
  {
    field: 'themes',
    label: 'Theme',
    open: false,
    name: (id) => THEME_NAMES.get(id) ?? id,
    order: byCount,
  },
  {
    field: 'frameworks',
    label: 'Framework',
    open: false,
    name: (id) => frameworkName(id) ?? id,
    order: byCount,
  },
  { field: 'reports', label: 'Report', open: false, name: itself, order: asFound },
];
