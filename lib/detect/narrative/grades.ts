import type { Span } from '../../model/span.ts';
import { matchesIn } from '../../text/matches.ts';

/** A grade's words in running text. */
export interface GradeWords {
  /** Lower case, as in the model: "requires improvement". */
  grade: string;
  /** The words without quotation marks. */
  span: Span;
  /** With the quotation marks around them, where they have any. */
  outer: Span;
  quoted: boolean;
  /** The words are the predicate by themselves: "services require improvement". */
  verb: boolean;
  /** "requiring improvement". */
  participle: boolean;
}

const OPEN = `["'“‘]?`;
const GRADE = new RegExp(
  `(${OPEN})\\b(outstanding|good|inadequate|adequate|satisfactory|requir(?:es?|ed|ing) improvement(?: to be good)?|(?:needs?|needed) improvement|expected standard|strong standard|needs attention|urgent improvement|exceptional)\\b([,.]?["'”’])?`,
  'gi',
);

/** The grade words in `text`, in order, wherever they stand; whether they grade anything is for the frame to say. */
export function gradeWordsIn(text: string): GradeWords[] {
  return matchesIn(text, GRADE).map((hit) => {
    const [all, open = '', words = '', close = ''] = hit;
    const start = hit.index + open.length;
    const quoted = open !== '' && close !== '';
    return {
      grade: gradeOf(words),
      span: { start, end: start + words.length },
      outer: quoted
        ? { start: hit.index, end: hit.index + all.length }
        : { start, end: start + words.length },
      quoted,
      verb: /^(?:require|need)/i.test(words) && !/attention/i.test(words),
      participle: /^requiring/i.test(words),
    };
  });
}

function gradeOf(words: string): string {
  const lower = words.toLowerCase();
  return / improvement/.test(lower) && !lower.startsWith('urgent') ? 'requires improvement' : lower;
}
