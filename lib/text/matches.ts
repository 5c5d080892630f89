/** Every match of `pattern` (global) in `text`, in order: what `matchAll` gives, without its making a new pattern each time. */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
    found.push(hit);
    if (hit[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
