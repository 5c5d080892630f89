import { asItem, bulletOf, type Draft } from './draft.ts';

/** Drafts of one page, where a bullet that a file made a paragraph of its own is put back before the words beside it. */
export function withLooseSigns(drafts: Draft[]): Draft[] {
  return drafts.flatMap((draft, i) => {
    if (isLooseSign(draft, drafts[i + 1])) return [];
    const before = drafts[i - 1];
    if (!before || !isLooseSign(before, draft)) return [draft];
    return [{ ...asItem(draft, 1, before.words.text), marker: before.words.text, left: before.left }];
  });
}

const isLooseSign = ({ kind, words, page, top, left }: Draft, next: Draft | undefined): boolean =>
  kind === 'paragraph' &&
  words.text.length <= 2 &&
  bulletOf(`${words.text} `).trim() === words.text &&
  next?.kind === 'paragraph' &&
  next.page === page &&
  next.left > left &&
  Math.abs(next.top - top) < 0.7 * next.size;
