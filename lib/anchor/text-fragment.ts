import type { ReportText } from '../model/report-text.ts';
import type { Span } from '../model/span.ts';

/** Words up to this many characters are named whole; longer ones by their beginning and end. */
const WHOLE = 200;
/** As many words of context as we are ready to add until the place is the only one. */
const MOST_WORDS = 12;

/**
 * The text fragment that leads a browser to `span` and to nothing else (`text=…`, to stand after `#:~:`); null when no short
 * one does. Browsers match whole words, whatever the case and the white space
 * (https://wicg.github.io/scroll-to-text-fragment/).
 */
export function textFragment(report: ReportText, span: Span): string | null {
  const text = folded(report);
  const exact = report.text.slice(span.start, span.end);
  const before = wordsOf(linesOf(report.text.slice(Math.max(0, span.start - 200), span.start)).at(-1) ?? '');
  const after = wordsOf(linesOf(report.text.slice(span.end, span.end + 200))[0] ?? '');
  for (const context of [0, 2, 4, 8]) {
    const prefix = context > 0 ? before.slice(-context).join(' ') : '';
    const suffix = context > 0 ? after.slice(0, context).join(' ') : '';
    const place = nameOf(text, exact, prefix, suffix);
    if (place) return fragment(prefix, place, suffix);
  }
  return null;
}

/** The words themselves, or their beginning and end, when that names one place only; else null. */
function nameOf(text: string, exact: string, prefix: string, suffix: string): string[] | null {
  const lines = linesOf(exact);
  const whole = wordsOf(exact).join(' ');
  if (whole === '') return null;
  if (whole.length <= WHOLE && lines.length === 1) {
    return isOnly(text, [prefix, whole, suffix]) ? [whole] : null;
  }
  const [first, last] = [wordsOf(lines[0]!), wordsOf(lines.at(-1)!)];
  for (let count = 3; count <= MOST_WORDS; count += 3) {
    const start = first.slice(0, count).join(' ');
    const end = last.slice(-count).join(' ');
    if (isOnly(text, [prefix, start]) && endsRight(text, start, end, whole, suffix)) return [start, end];
  }
  return null;
}

/** Whether the parts, one after the other, stand in `text` exactly once. */
function isOnly(text: string, parts: string[]): boolean {
  const sought = fold(parts.filter(Boolean).join(' '));
  const first = indexOfWords(text, sought, 0);
  return sought !== '' && first >= 0 && indexOfWords(text, sought, first + 1) < 0;
}

/** Whether the first `end` after `start` is the end of the words meant. */
function endsRight(text: string, start: string, end: string, whole: string, suffix: string): boolean {
  const at = text.indexOf(fold(whole));
  if (at < 0) return false;
  const found = indexOfWords(text, fold(suffix ? `${end} ${suffix}` : end), at + fold(start).length);
  return found === at + fold(whole).length - fold(end).length;
}

/** Where `sought` stands as whole words in `text`, from `from` on; -1 when nowhere. */
function indexOfWords(text: string, sought: string, from: number): number {
  for (let at = text.indexOf(sought, from); at >= 0; at = text.indexOf(sought, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + sought.length])) return at;
  }
  return -1;
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

function fragment(prefix: string, place: string[], suffix: string): string {
  const parts = place.map(encoded);
  if (prefix) parts.unshift(`${encoded(prefix)}-`);
  if (suffix) parts.push(`-${encoded(suffix)}`);
  return `text=${parts.join(',')}`;
}

/** A dash, a comma and an ampersand mean something in a fragment. */
const encoded = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

/** Each part of a fragment must stand in one block of the page: lines and cells of a report text. */
const linesOf = (text: string): string[] => text.split(/[\n\t]/).filter((line) => line.trim() !== '');

const wordsOf = (text: string): string[] => text.toWellFormed().split(/\s+/).filter(Boolean);

const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

/** A report is folded once, however many of its findings are saved. */
const foldedTexts = new WeakMap<ReportText, string>();

function folded(report: ReportText): string {
  const known = foldedTexts.get(report) ?? fold(report.text);
  foldedTexts.set(report, known);
  return known;
}
