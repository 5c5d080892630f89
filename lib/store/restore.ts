import type { Annotation } from '../model/annotation.ts';
import type { Library, Merge } from '../model/library.ts';
import type { Report } from '../model/report.ts';
import { tick } from './clock.ts';
import { count } from './counts.ts';
import type { Db, Patch, RowPatch } from './db.ts';
import { decide } from './decide.ts';
import { remember } from './history.ts';
import { patchOf, patchOfNew } from './patch.ts';
import { keepReport } from './reports.ts';

/** As many rows are read and written at once. */
const AT_ONCE = 500;

const NOTHING: Merge = {
  added: 0,
  newer: 0,
  deleted: 0,
  same: 0,
  kept: 0,
  stayDeleted: 0,
  reports: 0,
};

/** What taking `library` in would make of the notes that are here; nothing is changed. */
export const planMerge = (db: Db, library: Library): Promise<Merge> =>
  db.transaction('r', [db.reports, db.annotations, db.tombstones], async () => {
    const merge = { ...NOTHING, reports: (await newReports(db, library)).length };
    for (const some of slices(library.annotations))
      for (const { outcome } of await decided(db, some)) merge[outcome] += 1;
    for (const some of slices(library.tombstones)) merge.deleted += (await outlived(db, some)).length;
    return merge;
  });

/**
 * Take `library` in: all of it or, when anything fails, nothing. Answers with what became of its notes; `progress` hears of those done.
 * A second time changes nothing more. It can be undone like any other change.
 */
export function mergeLibrary(
  db: Db,
  library: Library,
  wall: number,
  progress: (done: number) => void = () => {},
): Promise<Merge> {
  const { reports, annotations, tombstones, rows, dismissed, tags, readings } = db;
  const about = [db.settings, db.counts, db.history, db.meta];
  const tables = [reports, annotations, tombstones, rows, dismissed, tags, readings, ...about];
  return db.transaction('rw', tables, async () => {
    const at = await tick(db, wall);
    const merge = { ...NOTHING, reports: await mergeReports(db, library) };
    const groups = new Map((await reports.toArray()).map(({ id, group }) => [id, group]));
    const patches: Patch[] = [];
    let done = 0;
    for (const some of slices(library.annotations)) {
      for (const { outcome } of await mergeNotes(db, some, groups, at, patches)) merge[outcome] += 1;
      done += some.length;
      progress(done);
    }
    for (const some of slices(library.tombstones))
      merge.deleted += await mergeTombstones(db, some, at, patches);
    await addMissing(db, library);
    await remember(db, { kind: 'merge', at, patches, rows: await mergeRows(db, library) });
    return merge;
  });
}

const newReports = async (db: Db, { reports }: Library): Promise<Report[]> => {
  const stored = await db.reports.bulkGet(reports.map(({ id }) => id));
  return reports.filter((_, i) => !stored[i]);
};

/** Reports that are here, too, learn what the library knows of them; the later reading of facts wins. */
async function mergeReports(db: Db, library: Library): Promise<number> {
  const fresh = await newReports(db, library);
  await db.reports.bulkAdd(fresh);
  const isFresh = new Set(fresh.map(({ id }) => id));
  for (const report of library.reports) {
    if (isFresh.has(report.id)) continue;
    const stored = (await db.reports.get(report.id))!;
    await keepReport(
      db,
      report.openedAt > stored.openedAt ? report : { ...stored, addresses: report.addresses },
    );
  }
  return fresh.length;
}

interface Decided {
  incoming: Annotation;
  here: Annotation | undefined;
  outcome: ReturnType<typeof decide>;
}

async function decided(db: Db, some: Annotation[]): Promise<Decided[]> {
  const ids = some.map(({ id }) => id);
  const [here, gone] = await Promise.all([db.annotations.bulkGet(ids), db.tombstones.bulkGet(ids)]);
  return some.map((incoming, i) => ({
    incoming,
    here: here[i],
    outcome: decide(incoming, here[i], gone[i]?.deletedAt),
  }));
}

/** What the merge deletes here is in the bin from now on, however long ago it was deleted elsewhere. */
async function mergeNotes(
  db: Db,
  some: Annotation[],
  groups: Map<string, string>,
  at: number,
  patches: Patch[],
): Promise<Decided[]> {
  const all = await decided(db, some);
  const written = all.filter(
    ({ outcome }) => outcome === 'added' || outcome === 'newer' || outcome === 'deleted',
  );
  const after = written.map(({ incoming, here, outcome }) => ({
    ...incoming,
    group: groups.get(incoming.reportId) ?? incoming.group,
    deletedAt: outcome === 'deleted' && here ? at : incoming.deletedAt,
  }));
  await db.annotations.bulkPut(after);
  await count(
    db,
    written.flatMap(({ here }) => (here && isLive(here) ? [here] : [])),
    -1,
  );
  await count(db, after.filter(isLive), 1);
  for (const [i, { here }] of written.entries()) {
    const patch = here ? patchOf(here, after[i]!) : patchOfNew(after[i]!);
    if (patch && (here || isLive(after[i]!))) patches.push(patch);
  }
  return all;
}

/** Live notes that were deleted for good elsewhere after they were last changed here. */
async function outlived(db: Db, some: Library['tombstones']): Promise<Annotation[]> {
  const here = await db.annotations.bulkGet(some.map(({ id }) => id));
  return here.filter(
    (note, i): note is Annotation => !!note && isLive(note) && some[i]!.deletedAt > note.updatedAt,
  );
}

async function mergeTombstones(
  db: Db,
  some: Library['tombstones'],
  at: number,
  patches: Patch[],
): Promise<number> {
  const ids = some.map(({ id }) => id);
  const before = await outlived(db, some);
  const after = before.map((note) => ({
    ...note,
    deletedAt: at,
    updatedAt: Math.max(at, note.updatedAt + 1),
  }));
  await db.annotations.bulkPut(after);
  await count(db, before, -1);
  patches.push(...before.flatMap((note, i) => patchOf(note, after[i]!) ?? []));
  const [stored, gone] = await Promise.all([db.annotations.bulkGet(ids), db.tombstones.bulkGet(ids)]);
  await db.tombstones.bulkAdd(some.filter((_, i) => !stored[i] && !gone[i]));
  return before.length;
}

/** Tags and readings: the later one wins. Answers with what that changed. */
async function mergeRows(db: Db, { tags, readings }: Library): Promise<RowPatch[]> {
  const hereTags = await db.tags.bulkGet(tags.map(({ name }) => name));
  const laterTags = tags.flatMap((after, i): RowPatch[] => {
    const before = hereTags[i] ?? null;
    return before && before.updatedAt >= after.updatedAt
      ? []
      : [{ table: 'tags', key: after.name, before, after }];
  });
  const hereReadings = await db.readings.bulkGet(readings.map(({ reportId }) => reportId));
  const laterReadings = readings.flatMap((after, i): RowPatch[] => {
    const before = hereReadings[i] ?? null;
    return before && before.at >= after.at ? [] : [{ table: 'readings', key: after.reportId, before, after }];
  });
  const patches = [...laterTags, ...laterReadings];
  for (const { table, after } of patches) await db.table(table).put(after);
  return patches;
}

/** What the library knows beside notes and is not known here; what is here stays. */
async function addMissing(db: Db, { rows, dismissed, settings }: Library): Promise<void> {
  const knownRows = await db.rows.bulkGet(rows.map(({ address }) => address));
  await db.rows.bulkAdd(rows.filter((_, i) => !knownRows[i]));
  const names = dismissed.map(({ reportId, findingId }): [string, string] => [reportId, findingId]);
  const knownNames = await db.dismissed.bulkGet(names);
  await db.dismissed.bulkAdd(dismissed.filter((_, i) => !knownNames[i]));
  for (const [name, value] of Object.entries(settings)) {
    const key = name as keyof typeof settings;
    if ((await db.settings.get(key)) === undefined && value !== undefined) await db.settings.add(value, key);
  }
}

const isLive = ({ deletedAt }: Annotation): boolean => deletedAt === 0;

function* slices<T>(list: T[]): Generator<T[]> {
  for (let start = 0; start < list.length; start += AT_ONCE) yield list.slice(start, start + AT_ONCE);
}
