import type { ReportText } from '../model/report-text.ts';
import { flowOf, type Passage } from '../text/blocks.ts';
import { FRAMEWORKS } from './frameworks/all.ts';
import type { Framework } from './frameworks/framework.ts';
import { isLetter } from './letter.ts';

/** How many blocks from the start may name the framework: a letter to eleven partners has its title below their names. */
const HEAD = 60;
/** Longer blocks are sentences, which may speak of any inspection. */
const LONGEST = 260;

/** Visits that end in a letter; an article about one has the same words for a title. */
const LETTERS = new Set(['monitoring-visit', 'ilacs-focused-visit']);

/** Under which framework the report was written, by the first block that says so; null for an article or no report. */
export function findFramework(report: ReportText): Framework | null {
  for (const passage of flowOf(report).slice(0, HEAD)) {
    const words = wordings(passage).filter((one) => ANY_NAME.some((name) => name.test(one)));
    const found =
      words.length > 0 &&
      FRAMEWORKS.find(({ names }) => names.some((name) => words.some((one) => name.test(one))));
    if (found) return LETTERS.has(found.id) && !isLetter(report.text) ? null : found;
  }
  return null;
}

/** All names at once, one pattern for each set of flags: most words are none of them. */
const ANY_NAME = [
  ...Map.groupBy(
    FRAMEWORKS.flatMap(({ names }) => names),
    ({ flags }) => flags,
  ),
].map(([flags, names]) => new RegExp(names.map(({ source }) => `(?:${source})`).join('|'), flags));

/** What may be a title: a short block, or a cell of a row. */
const wordings = ({ text, cells, span }: Passage): string[] =>
  (cells?.map((cell) => text.slice(cell.start - span.start, cell.end - span.start)) ?? [text])
    .filter(({ length }) => length <= LONGEST)
    .map((words) => words.replace(/[\s:?.\d]+$/, '').trim());
