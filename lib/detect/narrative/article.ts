import type { Block, ReportText } from '../../model/report-text.ts';

/**
 * The blocks of an article itself, told from what a site prints around it: navigation, adverts, teasers for other articles,
 * sign-up boxes, addresses. For texts that are no report; one read from a page has lost most of that already. Pure, and
 * it only ever leaves out: a text in which no prose is found gives none.
 */
export function articleBlocks({ text, blocks }: ReportText): Block[] {
  const flow = blocks.filter(({ kind }) => kind !== 'furniture' && kind !== 'footnote');
  const words = (block: Block) => text.slice(block.span.start, block.span.end);
  const runs = runsOf(flow, words);
  const main = runs.reduce<Run | null>((best, run) => (best && best.prose >= run.prose ? best : run), null);
  if (!main) return [];
  return runs
    .filter(
      (run) => run === main || (run.prose >= AN_ARTICLE && run.prose >= main.prose / 4 && !run.isTeaser),
    )
    .flatMap((run) => edged(run.blocks, words))
    .filter((block) => !isFurniture(words(block)));
}

/** Blocks between two markers, and how many characters of prose they hold. */
interface Run {
  blocks: Block[];
  prose: number;
  /** It ends in "Read more": a few lines about another article. */
  isTeaser: boolean;
}

/** Prose of fewer characters beside a longer article is a box or a teaser. */
const AN_ARTICLE = 500;

/** What a site says between things, alone in its block. */
const MARKER =
  /^(?:read (?:more|full story|the full (?:article|story)|next|also)\b.{0,40}|related (?:articles?|stories|content|news)\b.{0,20}|more (?:from|on|news|like this)\b.{0,40}|most (?:read|popular|recent)\b.{0,20}|make an enquiry|contact us|subscribe(?: \w+){0,3}|sign (?:up|in)\b.{0,60}|log in|register(?: now)?\b.{0,40}|share(?: this)?(?: \w+){0,3}|comments?(?: \(\d+\))?|leave a (?:reply|comment)|you (?:may|might) also (?:like|be interested)\b.{0,30}|advert(?:isement|isment)?s?|sponsored(?: \w+){0,3}|newsletter\b.{0,40}|knowledge & resources|latest (?:news|jobs|articles)\b.{0,30}|follow us\b.{0,30}|topics?:?|tags?:?.{0,80}|back to top|skip to (?:main )?content|cookies?\b.{0,40})[.:!]?$/i;
/** Short ones that may stand several in a line, and those that open a line of their own. */
const PHRASES =
  /\b(?:read (?:more|full story|next)|make an enquiry|contact us|subscribe(?: today| now)?|sign (?:up|in)|log in|register|share(?: this(?: story| article)?)?|follow us|home|menu|search|news|newsletter)\b/gi;
const OPENS = /^(?:read (?:more|full story)|subscribe (?:today|now)|sign up (?:to|for))\b/i;

const isMarker = (line: string): boolean =>
  MARKER.test(line) || OPENS.test(line) || (line.length < 120 && !/\p{L}/u.test(line.replace(PHRASES, '')));
const TEASER_END = /^read (?:more|full story|the full (?:article|story)|next|also)/i;

function runsOf(flow: Block[], words: (block: Block) => string): Run[] {
  const runs: Run[] = [];
  let open: Run = { blocks: [], prose: 0, isTeaser: false };
  const close = () => {
    if (open.blocks.length > 0) runs.push(open);
    open = { blocks: [], prose: 0, isTeaser: false };
  };
  for (const block of flow) {
    const line = words(block);
    if (isMarker(line)) {
      open.isTeaser = TEASER_END.test(line) && open.prose < 2 * AN_ARTICLE;
      close();
    } else {
      open.blocks.push(block);
      if (isProse(line)) open.prose += line.length;
    }
  }
  close();
  return runs;
}

/** A sentence or more; titles, captions, menus and addresses do not end in a stop. */
const isProse = (line: string): boolean =>
  line.length > 300 || (line.length > 40 && /[.!?:…]["'”’)\]]*$/.test(line));

/** A run without the captions, menus and addresses at its end, and with no more than a headline and a byline before its prose. */
function edged(blocks: Block[], words: (block: Block) => string): Block[] {
  const isText = (block: Block) =>
    isProse(words(block)) || (block.kind === 'item' && words(block).length > 60);
  const first = blocks.findIndex(isText);
  if (first < 0) return [];
  return blocks.slice(Math.max(0, first - HEADLINES), blocks.findLastIndex(isText) + 1);
}

/** Headline, subheading, byline and date, at most, stand before an article's first sentence. */
const HEADLINES = 6;

/** Menus, credits, logos, dates, addresses, prices: short lines among the text that are no part of it. */
const PARTS: RegExp[] = [
  / \| |\| /, // menus and credits
  /^(?:picture|photo|image|credit|source|by)\b[^.]{0,60}$|(?:picture|photo(?:graph)?|image|credit)s?:/i,
  /^[\p{Lu}\p{N}\W]{2,40}$/u, // LOGOS
  /^(?:\w+day,? )?\d{1,2}(?:st|nd|rd|th)? \w+ \d{4}\b.{0,40}$|^(?:\w+day,? )?\w+ \d{1,2},? \d{4}$/,
  /\b\d+ min(?:ute)?s? read\b|\bRegistered (?:Address|office|charity)\b|^Tel:?\s|@\w+\.\w/i,
  /^(?:from )?£\d+|^\/ month/i,
];
const isFurniture = (line: string): boolean => line.length < 200 && PARTS.some((part) => part.test(line));
