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

/** `text` with its lines in another order. */
export function reordered(text: string, order: (lines: number[]) => number[]): Changed {
  const lines = text.split('\n');
  const starts: number[] = [];
  for (const [i, line] of lines.entries())
    starts.push(i ? starts[i - 1]! + lines[i - 1]!.length + 1 : 0 * line.length);
  const nowStarts: number[] = [];
  const out: string[] = [];
  let at = 0;
  for (const i of order(lines.map((_, index) => index))) {
    nowStarts[i] = at;
    out.push(lines[i]!);
    at += lines[i]!.length + 1;
  }
  return {
    text: out.join('\n'),
    now: (offset) => {
      const line = starts.findLastIndex((start) => start <= offset);
      return nowStarts[line]! + offset - starts[line]!;
    },
  };
}
