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
  END.lastIndex = start;
  for (let hit = END.exec(text); hit && hit.index < end; hit = END.exec(text)) {
    const after = Math.min(hit.index + hit[0].length, end);
    if (hit[0] === '\t' || hit[0] === '\n') close(after);
    else if (endsHere(text, hit.index, after, end) && !brackets.holds(hit.index, after)) close(after);
  }
  close(end);
  return sentences;
}

/** A stop with what closes behind it, a tab, or a line break. */
const END = /[.!?…]+[”"’'»)\]]*(?:(?<=[a-z][.][”"’')\]]*)\d{1,2}(?=\s))?(?=\s|$)|[\t\n]/g;

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
  const rest = text.slice(after, Math.min(end, after + 12)).trimStart();
  const next = rest.replace(/^[“"‘'«([]+/, '')[0];
  if (next === undefined) return true;
  if (/\p{Ll}/u.test(next)) return false;
  if (text[at] !== '.' || after - at > 1) return true;
  const word = (/[\p{L}.]+$/u.exec(text.slice(Math.max(0, at - 16), at))?.[0] ?? '').toLowerCase();
  if (ABBREVIATIONS.has(word)) return false;
  if (BEFORE_NUMBERS.has(word) && /\d/.test(next)) return false;
  // An initial ("J. Smith"); but "plan B." or "section A." may well end one, so only a capital before a capitalised word.
  return !(
    /^\p{L}$/u.test(word) &&
    /(?:^|[\s.])\p{Lu}$/u.test(text.slice(at - 2, at)) &&
    /^\p{Lu}\p{Ll}/u.test(rest)
  );
}

/** Longest bracket that is taken for an aside; an unclosed one holds nothing. */
const ASIDE = 400;

/** The round brackets of a stretch: a stop inside one does not end the sentence around it. */
function bracketsIn(text: string, start: number, end: number) {
  const spans: Span[] = [];
  const open: number[] = [];
  for (let i = start; i < end; i++) {
    if (text[i] === '(') open.push(i);
    else if (text[i] === ')' && open.length > 0) {
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
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(text[at]!));
}
