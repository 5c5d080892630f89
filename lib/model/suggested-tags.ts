import type { Annotation } from './annotation.ts';

/** As many as can be looked over at a glance. */
const MOST = 3;

/**
 * Tags that a note's words suggest: the names of its themes, in the reader's own spelling where they use such a tag already; those
 * first. None that it has.
 */
export function suggestedTags(
  { tags, themes = [] }: Pick<Annotation, 'tags' | 'themes'>,
  known: string[],
  labelOf: (theme: string) => string,
): string[] {
  const own = new Map(known.map((tag) => [tag.toLowerCase(), tag]));
  const has = new Set(tags.map((tag) => tag.toLowerCase()));
  const labels = themes.map(labelOf).filter((label) => label !== '' && !has.has(label.toLowerCase()));
  const used = labels.flatMap((label) => own.get(label.toLowerCase()) ?? []);
  const others = labels.filter((label) => !own.has(label.toLowerCase()));
  return [...used, ...others].slice(0, MOST);
}
