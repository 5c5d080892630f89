/** Where the last match of `pattern` (global) in `text` begins; -1 when there is none. */
export function lastOf(text: string, pattern: RegExp): number {
  pattern.lastIndex = 0;
  let last = -1;
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
    last = hit.index;
    if (hit[0] === '') pattern.lastIndex += 1;
  }
  return last;
}
