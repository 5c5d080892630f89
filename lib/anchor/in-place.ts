import type { Anchor } from '../model/anchor.ts';
import type { Sought } from '../model/sought.ts';

/** The words, with the same words around them, where they always stood: nothing else needs to be looked at. Else null. */
export function inPlace(text: string, { quote: { exact, prefix, suffix }, start }: Sought): Anchor | null {
  const [from, end] = [start - prefix.length, start + exact.length];
  return exact &&
    from >= 0 &&
    text.startsWith(exact, start) &&
    text.startsWith(prefix, from) &&
    text.startsWith(suffix, end)
    ? { status: 'anchored', span: { start, end }, score: 1 }
    : null;
}
