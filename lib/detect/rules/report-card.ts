import type { Block, ReportText } from '../../model/report-text.ts';
import { textOf } from '../../model/report-text.ts';
import type { Span } from '../../model/span.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * The grades of a report card (education, since November 2025). A grade's name stands on a card up to four times for each
 * area: in the scale, as a group's heading, beside the area, in the key. Only the one beside the area counts:
 *
 *   "Inclusion" / "Strong standard"            (a heading and the line below it)
 *   "Inclusion    Strong standard"             (one line, or a row of two cells)
 *   "Safeguarding standards met"
 *   "6. Provision of information    Standards met"   (independent schools)
 *
 * A card that prints no grade beside its areas has it in the heading of their group.
 */
export const reportCard: Rule = {
  id: 'report-card',
  find: ({ report }) => {
    const lines = linesOf(report);
    if (!isCard(lines)) return [];
    const beside = once([...lines.flatMap((_, i) => besideArea(lines, i)), ...lines.flatMap(standardsMet)]);
    const found = beside.some(({ area }) => area !== SAFEGUARDING)
      ? beside
      : once([...beside, ...byGroup(lines)]);
    return found.map(
      ({ area, grade, span }): Found => ({
        kind: 'judgement',
        area,
        grade,
        span,
        formal: true,
        current: true,
      }),
    );
  },
};

interface Line {
  text: string;
  span: Span;
  kind: Block['kind'];
}
interface Graded {
  area: string;
  grade: string;
  span: Span;
}

const SAFEGUARDING = 'Safeguarding standards';
const GRADE =
  /^(exceptional|strong standard|expected standard|needs attention|urgent improvement|insufficient evidence)$/i;

/**
 * Schools, nurseries and further education; https://www.gov.uk/guidance/understanding-ofsted-report-cards-and-grades
 * names those of schools, the rest are from cards of 2026.
 */
const AREA =
  /^(?:inclusion|curriculum(?:,)? (?:and )?teaching(?: and training)?|achievement|attendance and behaviour|behaviour, attitudes and (?:establishing )?routines|personal development and well-?being|children['’]s welfare and well-?being|leadership and governance|early years(?: provision)?|post-16 provision|sixth[- ]form provision|participation and development|contribution to meeting skills needs|education programmes for young people|adult learning programmes|apprenticeships|provision for learners with high needs|boarding|residential provision)$/i;

/** The last words of the grades: a cheap question before a dear one. */
const endsInGrade = (text: string): boolean =>
  /(?:exceptional|standard|attention|improvement|evidence)$/i.test(text.trimEnd().slice(-11));

/** Longer than this is no area with its grade. */
const LONGEST = 140;

const linesOf = (report: ReportText): Line[] =>
  report.blocks
    .filter(({ kind }) => kind !== 'furniture' && kind !== 'footnote')
    .map(({ kind, span }) => ({ kind, span, text: textOf(report, span) }));

/** A card says when it was inspected in its own words, or grades areas on its own scale. */
const isCard = (lines: Line[]): boolean =>
  lines.some(({ text }) => /^Inspection report:\s*\d{1,2} \p{Lu}\p{L}+ \d{4}/u.test(text)) ||
  lines.filter((_, i) => besideArea(lines, i).length > 0).length >= 2;

/** The area that stands in line `i` with its grade, in the same line or the next. */
function besideArea(lines: Line[], i: number): Graded[] {
  const { text, span } = lines[i]!;
  if (text.length > LONGEST) return [];
  const inLine = /^(.{3,80}?)(?:\s*[:–—-]\s*|\s+)([\p{L} ]+)$/u;
  for (const [area, grade] of endsInGrade(text) ? splits(text, inLine) : [])
    if (AREA.test(area) && GRADE.test(grade)) return [{ area, grade: grade.toLowerCase(), span }];
  const below = lines[i + 1];
  if (!below || below.text.length > LONGEST || !GRADE.test(below.text.trim()) || !AREA.test(areaIn(text)))
    return [];
  return [
    {
      area: areaIn(text),
      grade: below.text.trim().toLowerCase(),
      span: { start: span.start, end: below.span.end },
    },
  ];
}

/** Every way to part `text` into an area and one of the grade's words at its end. */
function splits(text: string, shape: RegExp): [area: string, grade: string][] {
  const words = text.trim().split(/\s+/);
  if (words.length > 14 || !shape.test(text.trim())) return [];
  return [1, 2].map((n) => [areaIn(words.slice(0, -n).join(' ')), words.slice(-n).join(' ')]);
}

const areaIn = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\s*[:–—-]\s*$/, '')
    .trim();

/** "Safeguarding standards met"; "3. Welfare, health and safety of pupils   Standards not met". */
function standardsMet({ text, span, kind }: Line): Graded[] {
  const own = /^\s*safeguarding standards?\s*[:–—-]?\s*((?:not )?met|insufficient evidence)\s*\.?$/i.exec(
    text,
  );
  if (own) return [{ area: SAFEGUARDING, grade: own[1]!.toLowerCase(), span }];
  const numbered = /^\s*(?:\d\.?\s+)?(\p{Lu}[^.\n\t]{8,90}?)[\s\t]+Standards ((?:not )?met)\s*$/u.exec(text);
  if (!numbered || (kind === 'paragraph' && !/^\s*\d/.test(text))) return [];
  return [{ area: numbered[1]!.trim(), grade: `standards ${numbered[2]!.toLowerCase()}`, span }];
}

/** Areas that stand under the heading of their grade. */
function byGroup(lines: Line[]): Graded[] {
  let grade: string | null = null;
  return lines.flatMap(({ text, kind, span }) => {
    if (kind === 'heading' && GRADE.test(text)) grade = text.toLowerCase();
    else if (kind === 'heading' && !AREA.test(text)) grade = null;
    return grade !== null && kind === 'heading' && AREA.test(text) ? [{ area: text, grade, span }] : [];
  });
}

/** The first of each area, in printed order. */
function once(graded: Graded[]): Graded[] {
  const seen = new Set<string>();
  return [...graded]
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ area }) => !seen.has(area.toLowerCase()) && seen.add(area.toLowerCase()));
}
