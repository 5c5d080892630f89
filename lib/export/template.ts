import { AssertionError, Liquid, LiquidError } from 'liquidjs';
import type { Pieces } from './variables.ts';

/** What is wrong with a template, in plain words, and where; lines and columns count from 1. */
export interface TemplateProblem {
  line: number;
  column: number;
  message: string;
}

/** A template that was read: fills it in, or says why that cannot be. */
export type Fill = (pieces: Pieces) => string | TemplateProblem;

export const isProblem = (answer: unknown): answer is TemplateProblem =>
  typeof answer === 'object' && answer !== null && 'message' in answer;

/** How much one filling may take: steps, and milliseconds. */
export interface Limits {
  steps: number;
  time: number;
}

/** Enough for the largest export that is filled in at once; and for a preview, which must never make a reader who types wait. */
export const EXPORT_LIMITS: Limits = { steps: 5_000_000, time: 20_000 };
export const PREVIEW_LIMITS: Limits = { steps: 200_000, time: 500 };

/** Longest template that is read, in characters; most that one can build up in memory, in characters and items of lists. */
const MOST_READ = 100_000;
const MOST_MADE = 10_000_000;

/** Tags that templates have: none reads another file. */
const TAGS = new Set([
  'assign',
  'break',
  'capture',
  'case',
  'comment',
  'continue',
  'cycle',
  'decrement',
  'echo',
  'for',
  'if',
  'increment',
  'raw',
  'unless',
  '#',
]);

/**
 * Filters that templates have: those that take whole pieces and numbers. Left out is what cuts a piece up or rewrites it, as half an
 * escaped word means something else, and what asks the clock.
 */
const FILTERS = new Set([
  'abs',
  'append',
  'at_least',
  'at_most',
  'capitalize',
  'ceil',
  'compact',
  'concat',
  'default',
  'divided_by',
  'downcase',
  'first',
  'floor',
  'group_by',
  'has',
  'join',
  'last',
  'map',
  'minus',
  'modulo',
  'plus',
  'prepend',
  'reject',
  'reverse',
  'round',
  'size',
  'sort',
  'sum',
  'times',
  'uniq',
  'upcase',
  'where',
]);

const engine = new Liquid({
  strictFilters: true,
  strictVariables: true,
  lenientIf: true,
  ownPropertyOnly: true,
  cache: false,
  templates: {}, // no file is ever looked up
  parseLimit: MOST_READ,
  memoryLimit: MOST_MADE,
});
for (const name of Object.keys(engine.tags)) if (!TAGS.has(name)) delete engine.tags[name];
for (const name of Object.keys(engine.filters)) if (!FILTERS.has(name)) delete engine.filters[name];
/** Lines after the first are set in, so that a block can stand in a list. */
engine.registerFilter('indent', (text: unknown, by: unknown = 2) =>
  String(text ?? '').replace(/\n/g, `\n${' '.repeat(Math.min(20, Math.max(0, Number(by) || 0)))}`),
);

/** The filters that a template can use, in alphabetical order. */
export const filterNames: string[] = Object.keys(engine.filters).sort();

/** Read a template; what is wrong with it, when it cannot be read. Nothing in it is ever run as a script. */
export function readTemplate(source: string, limits = EXPORT_LIMITS): Fill | TemplateProblem {
  try {
    const read = engine.parse(source);
    return (pieces) => {
      try {
        return engine.renderSync(read, pieces, { templateLimit: limits.steps, renderLimit: limits.time });
      } catch (error) {
        return problemOf(error);
      }
    };
  } catch (error) {
    return problemOf(error);
  }
}

/** Liquid's words for what people get wrong most, and ours. */
const WORDS: [RegExp, (found: string) => string][] = [
  [/^undefined filter: (.+)$/s, (name) => `There is no filter “${name}”.`],
  [/^undefined variable: (.+)$/s, (name) => `There is nothing called “${name}” here.`],
  [/^tag "end(.+)" not found$/s, (name) => `“end${name}” closes something that was not opened.`],
  [/^tag "(.+)" not found$/s, (name) => `There is no tag “${name}”.`],
  [/^tag (.+) not closed$/s, (tag) => `“${tag}” is not closed: its end is missing.`],
  [/^output "(.+)" not closed$/s, (output) => `“${output}” is not closed: “}}” is missing.`],
  [/^raw "?(.*?)"? not closed$/s, () => '“{% raw %}” is not closed: its end is missing.'],
  [/^illegal tag: (.+)$/s, (tag) => `“${tag}” cannot be read. Is a word missing or misspelt?`],
  [/^invalid value expression: (.*)$/s, () => 'Something is missing between these brackets.'],
  [/limit exceeded$/, () => 'This makes more text, or takes more steps, than an export can hold.'],
];

/** A surprise of our own travels on. */
function problemOf(error: unknown): TemplateProblem {
  if (!LiquidError.is(error) && !(error instanceof AssertionError)) throw error;
  const { token, originalError, message } = error as Partial<LiquidError> & Error;
  const place = token as { getPosition?(): [number, number] } | undefined;
  const [line, column] = place?.getPosition?.() ?? [1, 1];
  const said = (originalError?.message ?? message).replace(/, line:\d+, col:\d+$/, '');
  for (const [theirs, ours] of WORDS) {
    const found = theirs.exec(said);
    if (found) return { line, column, message: ours(found[1] ?? '') };
  }
  return { line, column, message: `${said.slice(0, 1).toUpperCase()}${said.slice(1)}.` };
}
