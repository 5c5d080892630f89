import type { Span } from '../../lib/model/span.ts';
import type { Random } from './random.ts';

/** So many characters at an offset, replaced by others. */
export interface Edit {
  at: number;
  gone: number;
  come: string;
}

/** A changed text, and where an offset of the old one is now. */
export interface Changed {
  text: string;
  now(offset: number): number;
}

/** `text` with `edits` made; one that overlaps an earlier one is left out. */
export function edited(text: string, edits: Edit[]): Changed {
  const made: Edit[] = [];
  let out = '';
  let done = 0;
  for (const edit of edits.toSorted((a, b) => a.at - b.at)) {
    if (edit.at < done) continue;
    out += text.slice(done, edit.at) + edit.come;
    done = edit.at + edit.gone;
    made.push(edit);
  }
  return {
    text: out + text.slice(done),
    now: (offset) =>
      made.reduce(
        (at, edit) => (edit.at + edit.gone <= offset ? at + edit.come.length - edit.gone : at),
        offset,
      ),
  };
}

/** `words` with stretches of one to five lines in another order. */
export function reordered(words: string, random: Random): Changed {
  const text = words.endsWith('\n') ? words : `${words}\n`;
  const stretches: Span[] = [];
  for (let at = 0; at < text.length; ) {
    let end = at;
    for (let lines = 1 + random.below(5); lines > 0 && end < text.length; lines--)
      end = text.includes('\n', end) ? text.indexOf('\n', end) + 1 : text.length;
    stretches.push({ start: at, end });
    at = end;
  }
  const out = random.shuffled(stretches);
  const starts = new Map<Span, number>();
  let length = 0;
  for (const stretch of out) {
    starts.set(stretch, length);
    length += stretch.end - stretch.start;
  }
  return {
    text: out.map(({ start, end }) => text.slice(start, end)).join(''),
    now: (offset) => {
      const stretch = stretches.findLast(({ start }) => start <= offset)!;
      return starts.get(stretch)! + offset - stretch.start;
    },
  };
}
