import { bulletOf, type Draft, markerOf } from './draft.ts';

/** Longer than this is no heading, whatever the file says. */
const LONGEST = 200;
/** Only shorter headings may end in a full stop. */
const SHORT = 60;

/**
 * `drafts` with headings where the look says so: short words in larger letters, or in a font that is not the body's and
 * without a full stop. What a file calls a heading but is a paragraph becomes one.
 */
export function withHeadings(drafts: Draft[]): Draft[] {
  const body = commonest(drafts, ({ font }) => font);
  const size = Number(commonest(drafts, (draft) => String(Math.round(2 * draft.size) / 2)) ?? 12);
  return drafts.map((draft) => {
    const { kind, words } = draft;
    if (kind === 'heading') return isTooLong(words.text) ? { ...draft, kind: 'paragraph' as const } : draft;
    if ((kind !== 'paragraph' && !(kind === 'item' && !draft.marker)) || !isShort(words.text)) return draft;
    const larger = draft.size > 1.12 * size;
    const differs = draft.font !== null && draft.font !== body;
    const isSentence =
      /[.;,]$/.test(words.text) && (words.text.length > SHORT || markerOf(words.text) !== '');
    if (isSentence || (!larger && (!differs || /[.;,]$/.test(words.text)))) return draft;
    return { ...draft, kind: 'heading' as const, level: levelOf(draft.size / size) };
  });
}

const isTooLong = (text: string): boolean => text.length > LONGEST || (text.length > 110 && /\.$/.test(text));
const isShort = (text: string): boolean => text.length <= 130 && /\p{L}/u.test(text) && !bulletOf(text);

const levelOf = (ratio: number): number => (ratio > 1.5 ? 1 : ratio > 1.12 ? 2 : 3);

/** The value that most characters have. */
function commonest(drafts: Draft[], kindOf: (draft: Draft) => string | null): string | null {
  const counts = new Map<string, number>();
  for (const draft of drafts) {
    const value = kindOf(draft);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + draft.words.text.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
