import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Colour } from '../lib/model/annotation.ts';

/** By name of tag; null and not there are a tag without a colour. */
export type Colours = ReadonlyMap<string, Colour | null>;

/** What colours the tags of the library have; empty on a screen that does not read them. */
export const TagColourContext = createContext<Colours>(new Map());

/** The colour that the reader gave a tag; null for one without. */
export function useTagColours(): (tag: string) => Colour | null {
  const colours = useContext(TagColourContext);
  return (tag) => colours.get(tag) ?? null;
}
