import type { Tag } from './tag.ts';

/** A tag as the codebook lists it. */
export interface TagEntry extends Tag {
  /** Live notes that carry it. */
  count: number;
}

/** Its place in the codebook. */
export interface TagNode extends TagEntry {
  /** 0 at the top. */
  depth: number;
  /** Live notes that carry it or one below it, each counted once for each tag it carries. */
  within: number;
  /** Whether tags stand below it. */
  hasChildren: boolean;
}

/**
 * Tags in the order of the codebook: each is followed by those below it. Nothing is ever left out: a tag whose parent is not there
 * stands at the top, and so does the first of several that stand under each other in a ring.
 */
export function codebook(entries: TagEntry[]): TagNode[] {
  const names = new Set(entries.map(({ name }) => name));
  const parentOf = new Map(
    entries.map(({ name, parent }) => [name, parent !== null && names.has(parent) ? parent : null]),
  );
  for (const name of names) if (isAbove(parentOf, name, parentOf.get(name) ?? null)) parentOf.set(name, null);
  const below = Map.groupBy(entries.toSorted(inOrder), ({ name }) => parentOf.get(name) ?? null);
  const list = (parent: string | null, depth: number): TagNode[] =>
    (below.get(parent) ?? []).flatMap((entry) => {
      const children = list(entry.name, depth + 1);
      const within = children
        .filter((child) => child.depth === depth + 1)
        .reduce((sum, child) => sum + child.within, entry.count);
      return [{ ...entry, depth, within, hasChildren: children.length > 0 }, ...children];
    });
  return list(null, 0);
}

/** Whether `name` is `tag` itself or stands above it: then `tag` cannot become its parent. */
function isAbove(parentOf: Map<string, string | null>, name: string, tag: string | null): boolean {
  const seen = new Set<string>();
  for (let at = tag; at !== null && !seen.has(at); at = parentOf.get(at) ?? null) {
    if (at === name) return true;
    seen.add(at);
  }
  return false;
}

/** Whether `name` can stand under `parent`: not under itself, nor under what stands below it. */
export const mayStandUnder = (entries: Tag[], name: string, parent: string | null): boolean =>
  !isAbove(new Map(entries.map((tag) => [tag.name, tag.parent])), name, parent);

const inOrder = (a: Tag, b: Tag): number => a.order - b.order || a.name.localeCompare(b.name, 'en-GB');

/** A tag that nobody said anything of yet. */
export const bareTag = (name: string): Tag => ({
  name,
  colour: null,
  description: '',
  parent: null,
  order: 0,
  updatedAt: 0,
});
