import type { Anchor } from '../model/anchor.ts';
import type { Sought } from '../model/sought.ts';

/** A quote without any letter or digit ("—", "• •"): anchored where it stands alone in the text, else doubtful or lost. */
export function signsAnchor(text: string, { quote: { exact }, start }: Sought): Anchor {
  const first = exact ? text.indexOf(exact) : -1;
  if (first < 0) return { status: 'lost', score: 0 };
  const at = start >= 0 && text.startsWith(exact, start) ? start : first;
  const only = text.indexOf(exact, first + 1) < 0;
  return { status: only ? 'anchored' : 'doubtful', span: { start: at, end: at + exact.length }, score: 1 };
}
