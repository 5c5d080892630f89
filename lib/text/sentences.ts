import type { Span } from '../model/span.ts';

/**
 * The sentences of `text` from `start` to `end`, in order, without the blanks between them; every letter of the stretch
 * lies in one. Abbreviations, initials, "St. Helens", "No. 5", decimals and what stands in brackets do not end one;
 * closing quotes, brackets and a footnote number ("plans.3") belong to the sentence they close. A tab (between cells)
 * and a line break end one, a soft wrap aside: hand in spans of blocks, where white space is single blanks.
 */
export function sentencesIn(text: string, { start, end }: Span): Span[] {
  const sentences: Span[] = [];
  let from = start;
  const close = (to: number) => {
    const span = trimmed(text, from, to);
    if (span) sentences.push(span);
    from = to;
  };
  const brackets = bracketsIn(text, start, end);
  for (let i = start; i < end; ) {
    const code = text.charCodeAt(i);
    if (code === TAB || code === LINE_BREAK) close(++i);
    else if (isStop(code)) {
      const after = afterStop(text, i);
      if (
        after !== null &&
        endsHere(text, i, Math.min(after, end), end) &&
        !brackets.holds(i, Math.min(after, end))
      )
        close(Math.min(after, end));
      do i += 1;
      while (i < end && isStop(text.charCodeAt(i)));
    } else i += 1;
  }
  close(end);
  return sentences;
}

const [TAB, LINE_BREAK, SPACE, STOP] = [9, 10, 32, 46];

/** ".", "!", "?", "…" */
const isStop = (code: number): boolean => code === STOP || code === 33 || code === 63 || code === 0x2026;
const CLOSING = new Set([...'”"’\'»)]'].map((mark) => mark.charCodeAt(0)));

/**
 * Where the stops that begin at `at` end, with what closes behind them and a footnote's number ("plans.”3"); null when no blank follows.
 * Read by hand, each sign once: a pattern would try a row of stops from each of them.
 */
function afterStop(text: string, at: number): number | null {
  let i = at + 1;
  while (i < text.length && isStop(text.charCodeAt(i))) i += 1;
  const isOne = i === at + 1;
  let mayHaveNumber = isOne && text.charCodeAt(at) === STOP && isSmall(text.charCodeAt(at - 1));
  for (; CLOSING.has(text.charCodeAt(i)); i++) if (text[i] === '»') mayHaveNumber = false;
  if (i >= text.length || isBlank(text, i)) return i;
  if (!mayHaveNumber) return null;
  const number = i;
  while (i < number + 2 && isDigit(text.charCodeAt(i))) i += 1;
  return i > number && i < text.length && isBlank(text, i) ? i : null;
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Words whose stop does not end a sentence, whatever follows. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr st prof rev sir cllr coun fr sr jr vs cf approx para paras fig figs e.g i.e eg ie viz dept gen hon incl'.split(
    ' ',
  ),
);
/** Words whose stop does not end a sentence when a number follows: "No. 5", "pp. 3–4", "Reg. 12". */
const BEFORE_NUMBERS = new Set('no nos p pp reg regs vol ch sec art s'.split(' '));

/** Whether the stop at `at`, whose closing marks end at `after`, ends a sentence. */
function endsHere(text: string, at: number, after: number, end: number): boolean {
  const far = Math.min(end, after + AHEAD);
  let rest = after;
  while (rest < far && isBlank(text, rest)) rest += 1;
  let next = rest;
  while (next < far && OPENING.has(text.charCodeAt(next))) next += 1;
  if (next === far) return true;
  const code = text.charCodeAt(next);
  if (isSmall(code) || (code > 127 && /\p{Ll}/u.test(text[next]!))) return false;
  if (text.charCodeAt(at) !== STOP || after - at > 1) return true;
  const word = wordBefore(text, at);
  if (ABBREVIATIONS.has(word)) return false;
  if (BEFORE_NUMBERS.has(word) && isDigit(code)) return false;
  // An initial ("J. Smith"); but "plan B." or "section A." may well end one, so only a capital before a capitalised word.
  return !(
    word.length <= 2 &&
    /^\p{L}$/u.test(word) &&
    /(?:^|[\s.])\p{Lu}$/u.test(text.slice(at - 2, at)) &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(rest, far))
  );
}

/** How far is looked for what follows a stop, and for the word before it. */
const AHEAD = 12;
const BEHIND = 16;
const OPENING = new Set([...'“"‘\'«(['].map((mark) => mark.charCodeAt(0)));

/** The letters and stops right before `at`, small. */
function wordBefore(text: string, at: number): string {
  const first = Math.max(0, at - BEHIND);
  let from = at;
  for (; from > first; from--) {
    const code = text.charCodeAt(from - 1);
    if (code > 127) return (/[\p{L}.]+$/u.exec(text.slice(first, at))?.[0] ?? '').toLowerCase();
    if (!(code === STOP || isSmall(code | 32))) break;
  }
  return text.slice(from, at).toLowerCase();
}

const [OPEN, CLOSE] = [40, 41];
/** Longest bracket that is taken for an aside; an unclosed one holds nothing. */
const ASIDE = 400;

/** The round brackets of a stretch: a stop inside one does not end the sentence around it. */
function bracketsIn(text: string, start: number, end: number) {
  const spans: Span[] = [];
  const open: number[] = [];
  const first = text.slice(start, end).indexOf('(');
  for (let i = first < 0 ? end : start + first; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === OPEN) open.push(i);
    else if (code === CLOSE && open.length > 0) {
      const from = open.pop()!;
      if (open.length === 0 && i - from <= ASIDE) spans.push({ start: from, end: i + 1 });
    }
  }
  let at = 0;
  return {
    /** Asked in rising order: whether the mark at `index` stands in a bracket that `after` does not close. */
    holds: (index: number, after: number): boolean => {
      while (at < spans.length && spans[at]!.end <= index) at += 1;
      const span = spans[at];
      return span !== undefined && span.start < index && after < span.end;
    },
  };
}

function trimmed(text: string, start: number, end: number): Span | null {
  let [from, to] = [start, end];
  while (from < to && isBlank(text, from)) from += 1;
  while (to > from && isBlank(text, to - 1)) to -= 1;
  return from < to ? { start: from, end: to } : null;
}

/** White space; the pattern is asked only of what is no ASCII. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === SPACE || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(text[at]!));
}
