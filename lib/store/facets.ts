import type { NoteFilter } from '../model/library-address.ts';
import { isFilteringNotes } from '../model/library-address.ts';
import type { Db } from './db.ts';
import { distinctValues } from './distinct.ts';
import { groupsOf, reportsIn } from './lists.ts';
import { type FilterField, findNotes, idsWith } from './query.ts';

/** A value that a reader can narrow a list by, and how many notes that would leave. */
export interface FacetValue {
  value: string;
  count: number;
}

/**
 * The values of one field that notes have which fit the filter's other fields; with how many of them do. Values that are chosen are
 * there even when none does. One value after the other, so that whatever else the screen does goes on meanwhile.
 * `known`: the notes that fit the other fields, where the caller has them.
 */
export async function facetOf(
  db: Db,
  field: FilterField,
  filter: NoteFilter,
  known?: string[],
): Promise<FacetValue[]> {
  const others = { ...filter, [field]: [] };
  if (field === 'groups' && !isFilteringNotes(others)) return keptCounts(db, filter.groups);
  const fitting = new Set(known ?? (await findNotes(db, others, 'oldest')).ids);
  const chosen = new Set(filter[field]);
  const counted: FacetValue[] = [];
  for (const value of new Set([...(await VALUES[field](db, filter)), ...chosen])) {
    const ids = await idsWith[field](db, value);
    const count = ids.reduce((sum, id) => (fitting.has(id) ? sum + 1 : sum), 0);
    if (count > 0 || chosen.has(value)) counted.push({ value, count });
  }
  return counted;
}

/** Of all notes the counts are kept. */
async function keptCounts(db: Db, chosen: string[]): Promise<FacetValue[]> {
  const kept = (await groupsOf(db)).map(({ name, count }) => ({ value: name, count }));
  const gone = chosen.filter((name) => !kept.some(({ value }) => value === name));
  return [...kept, ...gone.map((value) => ({ value, count: 0 }))];
}

/** The values that a field may have. */
const VALUES: Record<FilterField, (db: Db, filter: NoteFilter) => Promise<string[]>> = {
  groups: async (db) => (await groupsOf(db)).map(({ name }) => name),
  /** Those of the authorities that are chosen: nobody looks through all reports. */
  reports: async (db, { groups }) =>
    (await Promise.all(groups.map((group) => reportsIn(db, group)))).flat().map(({ report }) => report.id),
  kinds: async () => ['judgement', 'recommendation', 'strength', 'concern', 'highlight'],
  tags: (db) => distinctValues(db.annotations, 'tags'),
  themes: (db) => distinctValues(db.annotations, 'themes'),
  grades: (db) => distinctValues(db.annotations, 'finding.grade'),
  frameworks: async (db) => {
    const reports = await db.reports.toArray();
    return [...new Set(reports.flatMap(({ facts }) => facts.framework ?? []))];
  },
};
