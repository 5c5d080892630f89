import type { Annotation } from '../model/annotation.ts';
import type { Tag, TagChange } from '../model/tag.ts';
import { bareTag, codebook, mayStandUnder, type TagEntry } from '../model/tag-tree.ts';
import { counted } from '../text/counted.ts';
import { tick } from './clock.ts';
import type { Db, RowPatch } from './db.ts';
import { remember } from './history.ts';
import { patchOf } from './patch.ts';

/** Every tag that a live note carries or somebody said something of, with how many live notes carry it. In no order. */
export const tagEntries = (db: Db): Promise<TagEntry[]> =>
  db.transaction('r', db.annotations, db.tags, async () => {
    const [said, used, deleted] = await Promise.all([
      db.tags.toArray(),
      db.annotations.orderBy('tags').uniqueKeys() as Promise<unknown> as Promise<string[]>,
      db.annotations.where('[deletedAt+createdAt]').above([0, Infinity]).primaryKeys(),
    ]);
    const gone = new Set(deleted);
    const known = new Map(said.map((tag) => [tag.name, tag]));
    const names = [...new Set([...known.keys(), ...used])];
    const keys = await Promise.all(
      names.map((name) => db.annotations.where('tags').equals(name).primaryKeys()),
    );
    return names
      .map((name, i) => ({
        ...(known.get(name) ?? bareTag(name)),
        count: keys[i]!.filter((id) => !gone.has(id)).length,
      }))
      .filter(({ name, count }) => count > 0 || known.has(name));
  });

/** The names to offer while tagging, in the codebook's order. */
export const tagNames = async (db: Db): Promise<string[]> =>
  codebook(await tagEntries(db)).map(({ name }) => name);

/** Say something of tags, new ones among them, as one step to undo. Throws a sentence when one would stand under itself. */
export const changeTags = (
  db: Db,
  changes: { name: string; change: TagChange }[],
  wall: number,
): Promise<void> =>
  db.transaction('rw', db.tags, db.history, db.meta, async () => {
    const [at, stored] = [await tick(db, wall), await db.tags.toArray()];
    const before = new Map(stored.map((tag) => [tag.name, tag]));
    const after = new Map(before);
    for (const { name, change } of changes)
      after.set(name, { ...(after.get(name) ?? bareTag(name)), ...change, updatedAt: at });
    for (const { name } of changes)
      if (!mayStandUnder([...after.values()], name, after.get(name)!.parent))
        throw new Error(`“${name}” cannot stand under itself or under a tag that stands below it.`);
    const ordered = changes.every(({ change }) => change.order !== undefined);
    const what =
      changes.length === 1
        ? `tag “${changes[0]!.name}” changed`
        : ordered
          ? 'order of tags changed'
          : `${counted(changes.length, 'tag')} changed`;
    await write(db, before, after, [], at, what);
  });

/**
 * Put another tag in the place of these, on every note, those in the bin among them: a rename when there is none of that name, else a
 * merge, in which what was said of `into` stays. Null takes the tags away. Tags below go up to where these were; nothing is orphaned.
 */
export const replaceTags = (db: Db, names: string[], into: string | null, wall: number): Promise<void> =>
  db.transaction('rw', db.annotations, db.tags, db.history, db.meta, async () => {
    const [at, stored] = [await tick(db, wall), await db.tags.toArray()];
    const gone = new Set(names.filter((name) => name !== into));
    const inUse = into !== null && (await db.annotations.where('tags').equals(into).count()) > 0;
    const before = new Map(stored.map((tag) => [tag.name, tag]));
    const notes = await db.annotations
      .where('tags')
      .anyOf([...gone])
      .distinct()
      .toArray();
    const changed = notes.map((note) => ({ note, after: { ...note, tags: replaced(note, gone, into) } }));
    await db.annotations.bulkPut(
      changed.map(({ note, after }) => ({ ...after, updatedAt: Math.max(at, note.updatedAt + 1) })),
    );
    const patches = changed.map(({ note, after }) => patchOf(note, after)!);
    const renames = into !== null && names.length === 1 && !inUse && !before.has(into);
    const after = tagsWithout(before, gone, into, renames, at);
    await write(db, before, after, patches, at, wordsFor(names, into, renames));
  });

/** The new name stands where the first of the old ones stood. */
function replaced({ tags }: Annotation, gone: Set<string>, into: string | null): string[] {
  const named = tags.flatMap((tag) => (gone.has(tag) ? (into === null ? [] : [into]) : [tag]));
  return [...new Set(named)];
}

function tagsWithout(
  before: Map<string, Tag>,
  gone: Set<string>,
  into: string | null,
  renames: boolean,
  at: number,
): Map<string, Tag> {
  const after = new Map([...before].filter(([name]) => !gone.has(name)));
  const [old] = renames ? [...gone].flatMap((name) => before.get(name) ?? []) : [];
  if (into !== null && !after.has(into))
    after.set(into, { ...(old ?? bareTag(into)), name: into, updatedAt: at });
  const up = (parent: string | null, seen = new Set<string>()): string | null => {
    if (parent === null || !gone.has(parent) || seen.has(parent)) return parent;
    if (into !== null) return into;
    return up(before.get(parent)?.parent ?? null, seen.add(parent));
  };
  for (const [name, tag] of after) {
    const parent = up(tag.parent);
    const own = parent === name ? null : parent;
    if (own !== tag.parent) after.set(name, { ...tag, parent: own, updatedAt: at });
  }
  // Merged into a tag that stood below one of them: that one takes their place, or it would stand under itself.
  if (into !== null && !mayStandUnder([...after.values()], into, after.get(into)!.parent))
    after.set(into, { ...after.get(into)!, parent: null });
  return after;
}

function wordsFor(names: string[], into: string | null, renames: boolean): string {
  const one = names.length === 1 ? `tag “${names[0]}”` : counted(names.length, 'tag');
  if (into === null) return `${one} deleted`;
  return renames ? `${one} renamed to “${into}”` : `${one} merged into “${into}”`;
}

async function write(
  db: Db,
  before: Map<string, Tag>,
  after: Map<string, Tag>,
  patches: NonNullable<ReturnType<typeof patchOf>>[],
  at: number,
  words: string,
): Promise<void> {
  const rows = [...new Set([...before.keys(), ...after.keys()])].flatMap((key): RowPatch[] => {
    const [was, is] = [before.get(key) ?? null, after.get(key) ?? null];
    return was === is ? [] : [{ table: 'tags', key, before: was, after: is }];
  });
  await db.tags.bulkDelete(rows.filter((row) => !row.after).map(({ key }) => key));
  await db.tags.bulkPut(rows.flatMap((row) => (row.table === 'tags' && row.after ? [row.after] : [])));
  await remember(db, { kind: 'tags', at, patches, rows, words });
}
