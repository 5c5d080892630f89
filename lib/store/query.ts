import type { NoteFilter } from '../model/library-address.ts';
import type { Report } from '../model/report.ts';
import { compareNames } from '../text/compare-names.ts';
import { dayOfReport } from './authorities.ts';
import type { Db } from './db.ts';
import { countAll } from './lists.ts';
import { areLiveIdsKnown, liveIds } from './live-ids.ts';
import { searchAnnotations } from './search.ts';

/** Newest or oldest: by when they were saved. Report: by authority, latest inspection, then place in the report. */
export const NOTE_SORTS = ['newest', 'report', 'oldest'] as const;
export type NoteSort = (typeof NOTE_SORTS)[number];

/** The fields of a filter that take any of some values. */
export type FilterField = Exclude<keyof NoteFilter, 'words' | 'since' | 'until'>;

/** Notes of one report, where they are in the order of reports. */
export interface ReportStretch {
  report: Report;
  /** How many of the notes found, one after the other. */
  count: number;
}

/** What a filter leaves, in order. */
export interface FoundNotes {
  ids: string[];
  /** In report order: whose notes they are, from the first on; else none. */
  stretches: ReportStretch[];
  /** Whether a folded word of a note is one that was searched for: what to mark; null when no words were. */
  isSought: ((word: string) => boolean) | null;
}

/**
 * Ids of the live notes that fit a filter, in the order asked. Reads keys alone, but where words are searched for; so it costs little
 * beside showing a list, at any size of the library.
 */
export async function findNotes(db: Db, filter: NoteFilter, sort: NoteSort): Promise<FoundNotes> {
  const words = filter.words.trim() ? await searchAnnotations(db, filter.words, Infinity) : null;
  const holding = words && new Set(words.notes.map(({ id }) => id));
  const isSought = words?.isSought ?? null;
  if (sort === 'report') return { ...(await inReportOrder(db, filter, holding)), isSought };
  const ids = await oldestFirst(db, filter, holding);
  return { ids: sort === 'newest' ? ids.reverse() : ids, stretches: [], isSought };
}

/** The newest of all live notes, and how many there are: at once, before the others are known. */
export async function newestNotes(db: Db, limit: number): Promise<{ ids: string[]; total: number }> {
  const newest = db.annotations.where('[deletedAt+createdAt]').between([0, 0], [0, Infinity]).reverse();
  const [ids, total] = await Promise.all([newest.limit(limit).primaryKeys(), countAll(db)]);
  return { ids, total };
}

/** Ids of the notes that have one of its values in a field; deleted ones may be among them. */
export const idsWith: Record<FilterField, (db: Db, value: string) => Promise<string[]>> = {
  groups: (db, name) => live(db, 'group', name),
  reports: (db, id) => live(db, 'reportId', id),
  kinds: (db, kind) => live(db, 'kind', kind),
  tags: (db, tag) => db.annotations.where('tags').equals(tag).primaryKeys(),
  themes: (db, theme) => db.annotations.where('themes').equals(theme).primaryKeys(),
  grades: (db, grade) => db.annotations.where('finding.grade').equals(grade).primaryKeys(),
  frameworks: async (db, framework) => {
    const reports = await db.reports.filter(({ facts }) => facts.framework === framework).primaryKeys();
    return (await Promise.all(reports.map((id) => live(db, 'reportId', id)))).flat();
  },
};

/** Indexes that hold notes by when they were saved, the deleted ones apart, for each value of a field; those of fewest notes first. */
type TimedIndex = 'group' | 'reportId' | 'kind';
const TIMED: [FilterField, TimedIndex][] = [
  ['reports', 'reportId'],
  ['groups', 'group'],
  ['kinds', 'kind'],
];

/** First and last millisecond of saving. */
type Times = [number, number];
const ALWAYS: Times = [0, Number.MAX_SAFE_INTEGER];

/** Ids of live notes, oldest first: all, or those of one value. */
function live(db: Db, index: TimedIndex | null, value: string, times = ALWAYS): Promise<string[]> {
  const [from, to] = times.map((time) => (index ? [value, 0, time] : [0, time]));
  const name = index ? `[${index}+deletedAt+createdAt]` : '[deletedAt+createdAt]';
  return db.annotations.where(name).between(from, to, true, true).primaryKeys();
}

/** A list of its own: the caller may turn it round. */
async function oldestFirst(db: Db, filter: NoteFilter, holding: Set<string> | null): Promise<string[]> {
  const base = TIMED.find(([field]) => filter[field].length === 1);
  const sets = await setsOf(db, filter, base?.[0] ?? null);
  if (holding) sets.push(holding);
  if (base) return (await live(db, base[1], filter[base[0]][0]!, timesOf(filter))).filter(inAll(sets));
  if (filter.since || filter.until) sets.push(new Set(await live(db, null, '', timesOf(filter))));
  const [fewest, ...others] = sets.sort((a, b) => a.size - b.size);
  const takes = inAll(others);
  if (fewest && fewest.size <= FEW && !areLiveIdsKnown(db)) return byAge(db, [...fewest].filter(takes));
  const { ids, rank } = await liveIds(db);
  if (!fewest) return [...ids];
  return [...fewest].filter((id) => rank.has(id) && takes(id)).sort((a, b) => rank.get(a)! - rank.get(b)!);
}

/** So few notes are read sooner than the ids of all. */
const FEW = 5_000;

async function byAge(db: Db, ids: string[]): Promise<string[]> {
  const notes = (await db.annotations.bulkGet(ids)).filter((note) => note !== undefined);
  return notes
    .filter(({ deletedAt }) => deletedAt === 0)
    .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/** For each field that leaves something out, but one: the notes that it lets through. */
function setsOf(db: Db, filter: NoteFilter, but: FilterField | null): Promise<Set<string>[]> {
  const fields = (Object.keys(idsWith) as FilterField[]).filter(
    (field) => field !== but && filter[field].length > 0,
  );
  return Promise.all(
    fields.map(async (field) => {
      const ids = await Promise.all(filter[field].map((value) => idsWith[field](db, value)));
      return new Set(ids.flat());
    }),
  );
}

const inAll = (sets: Set<string>[]) => (id: string) => sets.every((set) => set.has(id));

/** Only the reports that a filter leaves are walked; the other fields are asked once for all of them. */
async function inReportOrder(db: Db, filter: NoteFilter, holding: Set<string> | null) {
  const { groups, reports: asked, frameworks, ...others } = filter;
  const rest = { ...others, groups: [], reports: [], frameworks: [] };
  const sets = await setsOf(db, rest, null);
  if (holding) sets.push(holding);
  if (rest.since || rest.until) sets.push(new Set(await live(db, null, '', timesOf(rest))));
  const takes = inAll(sets);
  const reports = (await db.reports.toArray())
    .filter(({ id, group, facts }) => {
      return (
        (groups.length === 0 || groups.includes(group)) &&
        (asked.length === 0 || asked.includes(id)) &&
        (frameworks.length === 0 || (facts.framework !== null && frameworks.includes(facts.framework)))
      );
    })
    .sort(byAuthority);
  const found = await Promise.all(reports.map(async ({ id }) => (await inPlaceOrder(db, id)).filter(takes)));
  const stretches = reports.map((report, i) => ({ report, count: found[i]!.length }));
  return { ids: found.flat(), stretches: stretches.filter(({ count }) => count > 0) };
}

const inPlaceOrder = (db: Db, id: string): Promise<string[]> =>
  db.annotations
    .where('[reportId+deletedAt+span.start]')
    .between([id, 0, 0], [id, 0, Infinity])
    .primaryKeys();

const byAuthority = (a: Report, b: Report): number =>
  compareNames(a.group, b.group) || compareNames(dayOfReport(b), dayOfReport(a)) || compareNames(a.id, b.id);

/** The days of a filter, whole ones of the reader's own clock; one that is no day is left open. */
function timesOf({ since, until }: Pick<NoteFilter, 'since' | 'until'>): Times {
  const from = new Date(`${since}T00:00`).getTime();
  const to = new Date(`${until}T23:59:59.999`).getTime();
  return [Number.isNaN(from) ? ALWAYS[0] : from, Number.isNaN(to) ? ALWAYS[1] : to];
}
