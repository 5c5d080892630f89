import type { Passage } from '../text/blocks.ts';
import { withoutEnd } from '../text/without-end.ts';

/** Longer than this is no heading of ours. */
const LONGEST = 140;

/** Whether a passage may be a heading: it is one, or is as short as one and stands alone. */
export const isHeading = ({ kind, text }: Passage): boolean =>
  kind === 'heading' || (kind !== 'row' && text.length <= LONGEST && !/[.;,]$/.test(text));

/** A heading's words without numbering before them and footnote numbers, colons and question marks after them. */
export const bareHeading = (text: string): string =>
  withoutEnd(text, /[\s:?.*\d–-]/)
    .replace(/^\s*(?:\d+(?:\.\d+)*[.)]?\s+)?/, '')
    .trim();
