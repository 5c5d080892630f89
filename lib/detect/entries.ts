import type { Force } from '../model/finding.ts';
import type { Span } from '../model/span.ts';
import type { Passage } from '../text/blocks.ts';
import type { ListHeading } from './frameworks/framework.ts';
import { headingGrade } from './heading-grade.ts';
import { bareHeading, isHeading } from './headings.ts';

/** One item of a formal list: its words, sub-items joined by a blank, and where they stand. */
export interface Entry {
  text: string;
  span: Span;
  due: string | null;
  bodies: string[] | null;
  /** What the words that lead in to it ask ("the provider must:"); null when they do not say. */
  asked: Force | null;
}

/** What stands under a list's heading; `last` is the place of its last passage in the flow. */
export interface UnderHeading {
  entries: Entry[];
  last: number;
}

/**
 * The items that stand under `heading`, up to the heading that ends the list: one as high as it or higher, or one of
 * `lists`. Topics, being lower headings, do not end it and are no items.
 */
export function entriesUnder(
  flow: Passage[],
  heading: Passage,
  list: ListHeading,
  lists: ListHeading[],
): UnderHeading {
  const section = sectionUnder(flow, heading, list, lists);
  const leadIns = section.filter(({ kind, text }) => kind === 'paragraph' && /:$/.test(text));
  const entries = entriesOf(section, list).map((entry) => ({ ...entry, asked: askedOf(entry, leadIns) }));
  return { entries, last: section.at(-1)?.index ?? heading.index };
}

/** "To further improve the quality of the provision, the provider should:" */
function askedOf({ span }: Entry, leadIns: Passage[]): Force | null {
  const leadIn = leadIns.findLast((one) => one.span.end <= span.start);
  if (!leadIn) return null;
  return /\bmust\b/i.test(leadIn.text) ? 'must' : /\bshould\b/i.test(leadIn.text) ? 'should' : null;
}

function entriesOf(section: Passage[], list: ListHeading): Entry[] {
  const { table } = list;
  if (!table || !section.some(({ kind }) => kind === 'row')) return itemsOrParagraphs(section, list);
  const at = section.findIndex(({ kind }) => kind === 'row');
  const after = section.findIndex(({ kind }, i) => i > at && kind !== 'row');
  const body = section.slice(at, after < 0 ? undefined : after);
  const turned = body.some((row) => isTurned(row, table));
  const rows = body.flatMap((row) => entryOfRow(row, table, turned) ?? []);
  const rest = after < 0 ? [] : entriesOf(section.slice(after), list);
  return [...itemsOrParagraphs(section.slice(0, at), { ...list, paragraphs: false }), ...rows, ...rest];
}

function itemsOrParagraphs(section: Passage[], { paragraphs, opens }: ListHeading): Entry[] {
  if (opens) return section.filter(({ text }) => opens.test(text)).map((passage) => entryOf([passage]));
  if (paragraphs === 'always') return paragraphsOf(section);
  if (section.some(({ kind }) => kind === 'item')) return itemsOf(section);
  return paragraphs ? paragraphsOf(section) : [];
}

/** Headings that end any list, however low they stand. */
const ENDS =
  /^(?:.*\bstrengths\b.*|information about\b.*|inspection findings\b.*|(?:main )?findings|(?:case|practice) study\b.*|summary\b.*|next steps|what the inspection judge?ments mean\b.*|inspection judge?ments?\b.*|(?:the )?inspection team|local area partnership details|the experiences and progress of\b.*|outcomes for\b.*)$/i;

/** How letters and reports end. */
const CLOSING =
  /^(?:ofsted will take (?:the|these|account)|i am copying|yours? (?:sincerely|faithfully)|we will be (?:in touch|writing)|about this inspection\b|information about this\b|how can i feed back|the office for standards in education)/i;

function sectionUnder(flow: Passage[], heading: Passage, list: ListHeading, lists: ListHeading[]): Passage[] {
  const section: Passage[] = [];
  for (let i = heading.index + 1; i < flow.length; i++) {
    const passage = flow[i]!;
    if (endsList(passage, heading, list, lists, flow[i + 1])) break;
    if (passage.kind !== 'heading' && !isTwin(passage, heading)) section.push(passage);
  }
  return section;
}

function endsList(
  passage: Passage,
  heading: Passage,
  { topics }: ListHeading,
  lists: ListHeading[],
  next: Passage | undefined,
): boolean {
  if (headingGrade(passage.text) || CLOSING.test(passage.text)) return true;
  if (!isHeading(passage) || passage.kind === 'item' || isTwin(passage, heading)) return false;
  const bare = bareHeading(passage.text);
  if (ENDS.test(bare) || lists.some((list) => list.heading.test(bare))) return true;
  return passage.kind === 'heading' && !(topics && isTopicOver(passage, heading, next));
}

/** A table that says its section's heading once more in its first row. */
const isTwin = (passage: Passage, heading: Passage): boolean =>
  passage.index <= heading.index + 2 && bareHeading(passage.text) === bareHeading(heading.text);

/** A lower heading; or one as high, as some files have them all, when items go on below it. */
const isTopicOver = (passage: Passage, heading: Passage, next: Passage | undefined): boolean => {
  const [level, above] = [passage.level ?? 9, heading.level ?? 9];
  return level > above || (level === above && next?.kind === 'item' && passage.text.length <= LONGEST_TOPIC);
};
const LONGEST_TOPIC = 80;

/** Items at the outer level; inner ones, and paragraphs that go on with one, belong to the item before them. */
function itemsOf(section: Passage[]): Entry[] {
  const entries: Passage[][] = [];
  let outer: Passage | null = null;
  for (const [i, passage] of section.entries()) {
    const open = entries.at(-1);
    if (passage.kind === 'item' && !(open && outer && isInner(passage, outer, open))) {
      entries.push([passage]);
      outer ??= passage;
    } else if (open && (passage.kind === 'item' || goesOn(passage, open, section[i + 1]))) open.push(passage);
    else if (open && passage.kind === 'paragraph' && !isTopic(passage) && !/:$/.test(passage.text)) break;
  }
  return entries.filter(([first]) => !isNoItem(first!.text)).map(entryOf);
}

/** Whether an item is under the one before: it is further in, or has another sign after a colon. */
function isInner(item: Passage, outer: Passage, open: Passage[]): boolean {
  if ((item.level ?? 1) > (outer.level ?? 1)) return true;
  const differs = signOf(item) !== signOf(outer);
  return (
    differs &&
    (/:$/.test(open[0]!.text) || open.some((part) => part !== open[0] && signOf(part) === signOf(item)))
  );
}

const signOf = ({ marker }: Passage): string =>
  marker === undefined ? '' : /\d/.test(marker) ? '1' : /^\(?[a-z]+[.)]$/.test(marker) ? 'a' : marker;

/** Whether a paragraph goes on with the item before: by its words, or as the next is an item like that one. */
const goesOn = (passage: Passage, open: Passage[], next: Passage | undefined): boolean =>
  passage.kind === 'paragraph' &&
  (/^(?:\p{Ll}|\()/u.test(passage.text) ||
    /[:,;]$/.test(open.at(-1)!.text) ||
    (!isTopic(passage) &&
      next?.kind === 'item' &&
      signOf(next) === signOf(open[0]!) &&
      !/:$/.test(passage.text)));

/** A short line between items, in letters like theirs: what the next ones are about. */
const isTopic = (passage: Passage): boolean => isHeading(passage) && passage.text.length <= LONGEST_TOPIC;

/** Where a list has no bullets every paragraph is an item, with the inner items under it; not one that only leads in. */
function paragraphsOf(section: Passage[]): Entry[] {
  const entries: Passage[][] = [];
  for (const passage of section) {
    const open = entries.at(-1);
    if (passage.kind === 'item' && open) open.push(passage);
    else if (passage.kind === 'item' || passage.kind === 'paragraph') entries.push([passage]);
  }
  return entries
    .filter(([first, ...inner]) => !isNoItem(first!.text) && (inner.length > 0 || !/:$/.test(first!.text)))
    .map(entryOf);
}

/** "There are no areas for priority action.", and sentences that only lead in. */
const NOTHING =
  /^(?:there (?:are|were) no\b|none\b|(?:the|this) inspection did not find any\b|inspectors did not find any\b|no areas for\b)|\bthe following (?:actions?|areas|recommendations|steps|improvements)\b.{0,40}[.:]$/i;

const isNoItem = (text: string): boolean => NOTHING.test(text) || /^\([^()]*\)$/.test(text);

const entryOf = (parts: Passage[]): Entry => ({
  text: parts.map(({ text }) => text.replaceAll('\t', ' ')).join(' '),
  span: { start: parts[0]!.span.start, end: parts.at(-1)!.span.end },
  due: null,
  bodies: null,
  asked: null,
});

/** Headings of the tables' columns. */
const COLUMN =
  /^(?:responsible bod(?:y|ies)|areas? for (?:priority action|improvement)s?|requirements?|due date)$/i;

const wordsOfCells = ({ cells, text, span }: Passage): string[] =>
  (cells ?? []).map((cell) => text.slice(cell.start - span.start, cell.end - span.start).trim());

/** Whether a row of column headings has them the other way round: the item before the bodies, or after its due date. */
function isTurned(row: Passage, table: 'bodies' | 'due'): boolean {
  const words = wordsOfCells(row);
  const beside = table === 'bodies' ? /^responsible bod/i : /^due date$/i;
  const at = table === 'bodies' ? words.length - 1 : 0;
  return words.length > 1 && words.every((cell) => COLUMN.test(cell)) && beside.test(words[at]!);
}

function entryOfRow(row: Passage, table: 'bodies' | 'due', turned: boolean): Entry | null {
  const words = wordsOfCells(row);
  if (words.length < 2 || words.every((cell) => COLUMN.test(cell))) return null;
  const isLast = (table === 'bodies') !== turned;
  const [at, besideAt] = isLast ? [words.length - 1, 0] : [0, words.length - 1];
  const beside = words[besideAt]!;
  const entry = { text: words[at]!, span: row.cells![at]!, due: null, bodies: null, asked: null };
  return table === 'bodies' ? { ...entry, bodies: bodiesIn(beside) } : { ...entry, due: beside };
}

/** "Exampleshire County Council and NHS Example Integrated Care Board": each body; a name's own "and" stays. */
const bodiesIn = (words: string): string[] => [words];
