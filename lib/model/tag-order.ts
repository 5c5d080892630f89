import type { TagChange } from './tag.ts';
import type { TagNode } from './tag-tree.ts';

/** Where a tag goes: beside another one, or under it, after those that stand there. */
export type TagPlace = 'before' | 'after' | 'under';

type Changes = { name: string; change: TagChange }[];

/** What must be said of tags so that `name` stands there; none when it does already. All of its new neighbours are numbered. */
export function placed(nodes: TagNode[], name: string, place: TagPlace, target: string): Changes {
  if (name === target) return [];
  const to = nodes.find((node) => node.name === target);
  if (!to) return [];
  const parent = place === 'under' ? target : shownParent(nodes, target);
  const siblings = namesUnder(nodes, parent).filter((other) => other !== name);
  const at = place === 'under' ? siblings.length : siblings.indexOf(target) + (place === 'after' ? 1 : 0);
  return numbered(nodes, siblings.toSpliced(at, 0, name), name, parent);
}

/** The same, one place up (-1) or down (1) among its neighbours; none at the end. */
export function moved(nodes: TagNode[], name: string, by: -1 | 1): Changes {
  const neighbour = neighbours(nodes, name)[by === -1 ? 0 : 1];
  return neighbour === null ? [] : placed(nodes, name, by === -1 ? 'before' : 'after', neighbour);
}

/** The tags before and after `name` under the same parent; null at the ends. */
export function neighbours(nodes: TagNode[], name: string): [string | null, string | null] {
  const siblings = namesUnder(nodes, shownParent(nodes, name));
  const at = siblings.indexOf(name);
  return [siblings[at - 1] ?? null, siblings[at + 1] ?? null];
}

/** The tag that `name` is shown under, which is not always the one that was said: see `codebook`. */
export function shownParent(nodes: TagNode[], name: string): string | null {
  const at = nodes.findIndex((node) => node.name === name);
  const depth = nodes[at]?.depth ?? 0;
  return nodes.slice(0, Math.max(at, 0)).findLast((node) => node.depth === depth - 1)?.name ?? null;
}

const namesUnder = (nodes: TagNode[], parent: string | null): string[] =>
  nodes.map(({ name }) => name).filter((name) => shownParent(nodes, name) === parent);

function numbered(nodes: TagNode[], names: string[], moving: string, parent: string | null): Changes {
  const before = new Map(nodes.map((node) => [node.name, node]));
  return names.flatMap((name, order) => {
    const was = before.get(name)!;
    const stands = was.order === order && (name !== moving || was.parent === parent);
    return stands ? [] : [{ name, change: name === moving ? { order, parent } : { order } }];
  });
}
