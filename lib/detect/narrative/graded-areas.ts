import type { Span } from '../../model/span.ts';
import { areasIn, type NamedArea, OVERALL } from './areas.ts';
import type { Frame } from './frames.ts';
import type { GradeWords } from './grades.ts';
import { lastOf } from './last-of.ts';
import type { Passage } from './passages.ts';

/** The areas a grade is given to, each with the span that shows it; overall effectiveness when none is named. */
export function areasOf(
  frame: Frame,
  grade: GradeWords,
  { words, before }: Passage,
  from: number,
  end: number,
): NamedArea[] {
  const { outer } = grade;
  const after = words.slice(outer.end, end);
  const listed =
    /^["'”’]?\s+(?:overall\s+)?(?:for|in)\s/.test(after) && !/^["'”’]?\s+in (?:\w+ )?\d{4}/.test(after);
  if (listed) {
    const stop = /[;.]|\bwith an?\b|\bwhile\b|\bbut\b/.exec(after)?.index ?? after.length;
    const named = areasIn(after.slice(0, stop)).filter(({ area }) => area !== OVERALL);
    if (named.length > 0)
      return named.map(({ area, span }) => ({
        area,
        span: { start: outer.start, end: outer.end + span.end },
      }));
  }
  const subject = words.slice(from, outer.start);
  const rating = { start: from + frameStart(subject, frame), end: ratingEnd(words, outer, frame) };
  if (frame === 'rating')
    return [{ area: OVERALL, span: rating }, ...secondSubject(subject, rating, words, from)];
  const start = subjectStart(subject, frame);
  const named = areasIn(subject.slice(start)).filter(({ area }) => area !== OVERALL);
  if (named.length > 0)
    return named.map(({ area, span }) => ({
      area,
      span: { start: from + start + span.start, end: outer.end },
    }));
  // "Fostering was reviewed last year. This is now good."
  const recalled = /^This\b/.test(words) ? areasIn(before?.words ?? '').at(-1)?.area : undefined;
  return [{ area: recalled ?? OVERALL, span: rating }];
}

/** Where the subject of a frame begins: after an active verb its object, else the last clause. */
function subjectStart(subject: string, frame: Frame): number {
  const active =
    /.*\b(?:rated|graded|judged|deemed|marked|found)\b(?=\s+(?:that |the |services|help|children|safeguarding|adoption|leadership)\b)/is.exec(
      subject,
    );
  if (frame === 'rated' && active && !/\b(?:was|were|been|is|are|be)\s+(?:\w+ )?\w+$/i.test(active[0]))
    return active[0].length;
  const clause = Math.max(
    subject.lastIndexOf(';'),
    subject.lastIndexOf('. '),
    lastOf(
      subject,
      /\b(?:although|while|but|whereas|though|(?<!look(?:ed|ing) )after|since|following|despite|when|where)\b/gi,
    ),
  );
  return Math.max(0, clause);
}

/** What joins a clause to the one before, with its blanks. */
const CONJUNCTION =
  /^[\s,;.]*(?:(?:although|while|but|whereas|though|when|where|since|following|despite|and)\s+)?/i;

/** Where the words that show a judgement begin: its verb or its noun phrase, else its subject. */
function frameStart(subject: string, frame: Frame): number {
  if (frame === 'rated')
    return Math.max(
      0,
      lastOf(
        subject,
        /\b(?:re-?)?(?:rated|rates|graded|grades|judged|judges|deemed|marked|classed|ranked|branded|declared|labelled|found)\b/gi,
      ),
    );
  if (frame === 'rating-of')
    return Math.max(0, lastOf(subject, /\b(?:\w+ )?(?:rating|grade|grading|judge?ment|verdict|mark)s?\b/gi));
  if (frame === 'rating') return Math.max(0, lastOf(subject, /\b(?:an?|the|its|their|with|overall)\s/gi));
  const start = subject.length - subject.slice(subjectStart(subject, frame)).replace(CONJUNCTION, '').length;
  return Math.max(start, lastOf(subject, SERVICES));
}

const SERVICES =
  /\b(?:\p{Lu}[\p{L}-]+['’]s )?(?:(?:all|overall) )?(?:children(?:['’]s|s['’])? (?:social care )?services|(?<!(?:children(?:['’]s|s['’])?|social care) )services)\b/giu;

/** "A School and B School also got 'good' ratings": one for each. */
function secondSubject(subject: string, rating: Span, words: string, from: number): NamedArea[] {
  const pair = /\p{Lu}[\p{L}’']+(?: \p{Lu}[\p{L}’']+)* and (?=\p{Lu}[\p{L}’']+(?: [\p{L}’']+){0,6} $)/u.exec(
    subject.replace(/["'“‘](\w* ?)$/, '$1'),
  );
  if (!pair || !/ratings$|grades$/.test(words.slice(rating.start, rating.end))) return [];
  return [{ area: OVERALL, span: { start: from + pair.index + pair[0].length, end: rating.end } }];
}

/** Where the words that show a judgement end: its "rating" belongs to it. */
function ratingEnd(words: string, outer: Span, frame: Frame): number {
  if (frame !== 'rating') return outer.end;
  return (
    outer.end +
    (/^["'”’,.]*\s+(?:\w+ )?(?:ratings?|grad(?:e|ing)s?|judge?ments?|verdict|mark)\b/.exec(
      words.slice(outer.end),
    )?.[0].length ?? 0)
  );
}
