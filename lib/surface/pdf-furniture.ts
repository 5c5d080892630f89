import type { Draft } from './draft.ts';

/** A line that stands at the same height on this many pages, the same but for numbers, is a running header or footer. */
const OFTEN = 3;

/** `pages` with running headers, footers and page numbers marked as furniture; `view` is each page's [left, bottom, right, top]. */
export function withoutRunningLines(pages: Draft[][], views: number[][]): Draft[][] {
  const counts = new Map<string, number>();
  for (const [i, drafts] of pages.entries()) {
    for (const key of new Set(drafts.filter(inMargin(views[i]!)).map(keyOf))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return pages.map((drafts, i) => {
    const inPlace = inMargin(views[i]!);
    return drafts.map((draft) =>
      inPlace(draft) && (isPageNumber(draft) || (counts.get(keyOf(draft)) ?? 0) >= OFTEN)
        ? { ...draft, kind: 'furniture' as const }
        : draft,
    );
  });
}

/** Words with their numbers taken out, and their height. */
const keyOf = ({ words, marker, top }: Draft): string =>
  `${(marker ?? '') + words.text}`
    .replace(/\d+/g, '#')
    .slice(0, 80)
    .concat(`@${Math.round(top / 4)}`);

/** Whether a short draft stands in the top or bottom tenth of its page. */
function inMargin(view: number[]): (draft: Draft) => boolean {
  const [, low = 0, , high = 842] = view;
  const tenth = (high - low) / 10;
  return ({ top, words, kind }) =>
    kind !== 'footnote' && words.text.length < 160 && (top < low + tenth || top > high - tenth);
}

const isPageNumber = ({ words, marker }: Draft): boolean =>
  /^(?:page )?\d{1,3}(?: of \d{1,3})?$/i.test(`${marker ?? ''}${words.text}`);

/** Lists of contents: what stands under a heading "Contents" and ends in a page number. */
export function withoutContents(drafts: Draft[]): Draft[] {
  let inside = false;
  return drafts.map((draft) => {
    const { text } = draft.words;
    if (/^(?:table of )?contents$/i.test(text)) inside = true;
    else if (inside && draft.kind !== 'furniture' && !/(?:[\s.…]\d{1,3}|\d)$/.test(text)) inside = false;
    return inside || /\.{6,}\s*\d{1,3}$/.test(text) ? { ...draft, kind: 'furniture' as const } : draft;
  });
}
