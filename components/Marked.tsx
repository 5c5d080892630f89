import { wordsIn } from '../lib/text/words.ts';

export interface MarkedProps {
  text: string;
  /** Whether a folded word is one that was searched for; left out, nothing is marked. */
  sought?: ((word: string) => boolean) | undefined;
}

/** As much text as a list shows before the first word found, when that stands far behind. */
const LEAD = 40;
const FAR = 110;

/** A text with the words that were searched for marked; one whose first stands far behind begins shortly before it. */
export function Marked({ text, sought }: MarkedProps) {
  const found = sought ? wordsIn(text).filter(({ word }) => sought(word)) : [];
  const first = found[0]?.start ?? 0;
  const begin = first > FAR ? text.indexOf(' ', first - LEAD) + 1 : 0;
  let at = begin;
  const pieces = found.map(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return (
      <>
        {before}
        <mark class="found">{text.slice(start, end)}</mark>
      </>
    );
  });
  return (
    <>
      {begin > 0 && '… '}
      {pieces}
      {text.slice(at)}
    </>
  );
}
