import type { BlockKind } from '../model/report-text.ts';
import { baselineOf, from, type MappedText, type Placed, sizeOf } from './mapped-text.ts';

/** A block while it is being made: its words still lead back to the items, and its look is still known. */
export interface Draft {
  kind: BlockKind;
  words: MappedText;
  /** Of a heading or an item. */
  level?: number;
  /** Of a row: its cells by column; empty ones have no words. */
  cells?: MappedText[];
  /** Of a row: where its cells begin; of what stands alone in the first row of a table: that row. */
  lefts?: number[];
  loneRow?: object;
  /** Of an item. */
  marker?: string;
  /** Page on which it begins. */
  page: number;
  /** Baselines of its first and last line, left edge, letter size of its first words (a bullet has its own). */
  top: number;
  bottom: number;
  left: number;
  size: number;
  /** The font of all its words; null when they differ. */
  font: string | null;
}

/** Signs that begin an item; private-use glyphs are the bullets of Wingdings and Symbol, "§" and "Ÿ" are these read as letters. */
const BULLET = /^[\uE000-\uF8FF§Ÿ•◦▪▫■□●○◼◾◆►➢➤❖✓‣⁃∙·*–—-](?=\s|$)\s*|^[\uE000-\uF8FF•▪■●◼◾◆►➢➤❖‣⁃∙]\s*/u;
/** "1.", "12)", "2.1", "(a)", "a)", "iv." */
const NUMBER = /^(?:\(?(?:\d{1,3}(?:\.\d{1,2}){0,2}|[a-z]|[ivx]{1,5})[.)]|\d{1,2}\.\d{1,2})\s+/;

/** The bullet that words begin with, with the blank after it; '' when there is none. */
export const bulletOf = (text: string): string => BULLET.exec(text)?.[0] ?? '';
/** The bullet, number or letter that words begin with, with the blank after it; '' when there is none. */
export const markerOf = (text: string): string =>
  bulletOf(text) || (NUMBER.exec(text)?.[0] ?? LETTER_BULLET.exec(text)?.[0] ?? '');
/** A bullet that is a letter in its font; no sentence begins with it. */
const LETTER_BULLET = /^o\s+(?=\p{L})/u;

/** A draft of the words of `items`, its look read from them; null when they have none. */
export function draftOf(kind: BlockKind, items: Placed[], words: MappedText): Draft | null {
  const seen = items.filter(({ item }) => item.str.trim());
  const [first, last] = [seen[0], seen.at(-1)];
  if (!first || !last || !words.text) return null;
  const look = (seen.find(({ item }) => !bulletOf(item.str.trim())) ?? first).item;
  return {
    kind,
    words,
    page: first.page,
    top: baselineOf(first.item),
    bottom: baselineOf(last.item),
    left: first.item.transform[4] ?? 0,
    size: sizeOf(look),
    font: seen.every(({ item }) => item.font === look.font) ? look.font : null,
  };
}

/** `draft` as an item of a list, its marker taken off. */
export function asItem(draft: Draft, level: number, marker = markerOf(draft.words.text)): Draft {
  const words =
    marker && draft.words.text.startsWith(marker) ? from(draft.words, marker.length) : draft.words;
  if (!words.text) return { ...draft, kind: 'item', level };
  return { ...draft, kind: 'item', level, words, ...(marker ? { marker: marker.trim() } : {}) };
}

/** Signs and numbers that make an item of a paragraph; a star may lead to a note, a letter may begin a sentence. */
const TYPED = /^(?:\d{1,3}[.)]\s|[a-z][.)]\s|o\s|[^*\p{L}\p{N}(])/u;

/** `draft` as an item when it is a paragraph whose bullet or number was typed instead of tagged. */
export function withTypedMarker(draft: Draft): Draft {
  const marker = draft.kind === 'paragraph' && TYPED.test(draft.words.text) ? markerOf(draft.words.text) : '';
  return marker && marker.length < draft.words.text.length ? asItem(draft, 1, marker) : draft;
}
