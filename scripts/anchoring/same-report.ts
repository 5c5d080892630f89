import type { ReportText } from '../../lib/model/report-text.ts';
import { fold, foldedIndex } from '../../lib/text/fold.ts';
import type { Changed } from './edits.ts';
import { letters } from './letters.ts';

/**
 * `after`, another rendering of `before`, and where an offset of the one is in the other: block by block, in order, by their
 * letters alone. NaN for an offset in a block that the other one does not have whole: of that nothing can be said.
 */
export function sameReport(before: ReportText, after: ReportText): Changed {
  const [from, to] = [fold(before.text), fold(after.text)];
  const [words, others] = [letters(before.text), letters(after.text)];
  const placed = new Map<number, number>();
  let at = 0;
  let unbroken = true;
  for (const { kind, span } of before.blocks) {
    if (kind === 'furniture' || kind === 'footnote') continue;
    const [first, last] = [foldedIndex(from, span.start), foldedIndex(from, span.end)];
    const found = others.indexOf(words.slice(first, last), at);
    if (first === last) continue;
    // Short words that do not follow upon those before, and any words far ahead, may be others of the same letters.
    const follows: boolean = unbroken && found === at;
    unbroken = found >= 0 && found - at <= FAR && (follows || last - first >= SHORT);
    if (!unbroken) continue;
    for (let i = first; i < last; i++) placed.set(from.starts[i]!, to.starts[found + i - first]!);
    at = found + last - first;
  }
  return {
    text: after.text,
    now(offset) {
      const index = foldedIndex(from, offset);
      return placed.get(from.starts[index]!) ?? Number.NaN;
    },
  };
}

const FAR = 4000;
const SHORT = 25;
