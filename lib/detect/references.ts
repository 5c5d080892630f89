import type { Reference } from '../model/finding.ts';
import type { ReportText } from '../model/report-text.ts';
import { flowOf } from '../text/blocks.ts';

/** What stands in brackets and leads somewhere, by its first words. */
const KINDS: [RegExp, Reference['kind']][] = [
  [/^para(?:graph)?s?\.?\s*\d/i, 'paragraph'],
  [/^outcomes?\s+(?:\d|one|two|three|four)/i, 'outcome'],
  [/^enablers?\s+(?:\d|one|two|three)/i, 'enabler'],
  // "Regulation 12 (1)", "The Fostering Services (England) Regulations 2011, regulation 24 (1)", "Reg 44".
  [/^reg(?:ulation)?s?\.?\s+\d|\bregulations \d{4}\b.{0,20}\breg(?:ulation)?s?\.?\s+\d/i, 'regulation'],
  [/^[‘'"“]?(?:the )?guide to\b|\bminimum standards?\b|^NMS\b/i, 'guide'],
];

/**
 * The references in an item's words: "(Para 31)", "(paragraphs 37 and 40)", "(Outcome three)", "(Regulation 44 (1))".
 * One for each paragraph named, with its place in the same report; null as target for what is not in it.
 */
export function referencesIn(words: string, report: ReportText): Reference[] {
  return bracketed(words).flatMap((label): Reference[] => {
    const kind = KINDS.find(([begins]) => begins.test(label))?.[1];
    if (!kind) return [];
    if (kind !== 'paragraph') return [{ kind, label, target: null }];
    return numbersIn(label).map((number) => ({
      kind,
      label,
      target: paragraphs(report).get(number) ?? null,
    }));
  });
}

/** What stands in outermost round brackets. */
function bracketed(words: string): string[] {
  const found: string[] = [];
  let [depth, start] = [0, 0];
  for (let i = 0; i < words.length; i++) {
    if (words[i] === '(' && depth++ === 0) start = i + 1;
    else if (words[i] === ')' && depth > 0 && --depth === 0) found.push(words.slice(start, i).trim());
  }
  return found;
}

/** "paragraphs 12, 14 to 16": 12, 14, 15, 16. A range of more than twenty is taken for a slip. */
function numbersIn(label: string): number[] {
  return [...label.matchAll(/(\d{1,3})(?:\s*(?:to|–|-)\s*(\d{1,3}))?/g)].flatMap(([, from, to]) => {
    const [first, last] = [Number(from), Number(to ?? from)];
    return last >= first && last - first <= 20
      ? Array.from({ length: last - first + 1 }, (_, i) => first + i)
      : [first];
  });
}

const numbered = new WeakMap<ReportText, Map<number, Reference['target']>>();

/** Where the report's numbered paragraphs stand; the first where a number is given twice. */
function paragraphs(report: ReportText): Map<number, Reference['target']> {
  const kept = numbered.get(report);
  if (kept) return kept;
  const places = new Map<number, Reference['target']>();
  for (const { marker, text, span } of flowOf(report)) {
    const number = Number(
      /^(\d{1,3})[.)]?$/.exec(marker ?? '')?.[1] ?? /^(\d{1,3})\.\s/.exec(text)?.[1] ?? Number.NaN,
    );
    if (!Number.isNaN(number) && !places.has(number)) places.set(number, span);
  }
  numbered.set(report, places);
  return places;
}
