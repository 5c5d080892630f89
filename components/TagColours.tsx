import type { ComponentChildren } from 'preact';
import type { Db } from '../lib/store/db.ts';
import { type Colours, TagColourContext } from './tag-colours.ts';
import { useAnnotations } from './use-annotations.ts';

/** Reads the colours of tags, once for a whole screen; they follow every change of the codebook. */
export function TagColours({ children }: { children: ComponentChildren }) {
  const colours = useAnnotations(coloursOf, 'colours of tags', NONE) ?? NONE;
  return <TagColourContext.Provider value={colours}>{children}</TagColourContext.Provider>;
}

const NONE: Colours = new Map();

const coloursOf = async (db: Db): Promise<Colours> =>
  new Map((await db.tags.toArray()).map(({ name, colour }) => [name, colour]));
