import type { Span } from '../../lib/model/span.ts';
import { type Changed, type Edit, edited, reordered } from './edits.ts';
import type { Random } from './random.ts';
import type { Floor } from './row.ts';

/** Something that happens to documents, and what must still be found after it. Shares from 0 to 1. */
export interface Change {
  name: string;
  make(text: string, quotes: Span[], random: Random): Changed;
  floor: Floor;
  /** Letters are changed, so that short quotes, which need their very words, do not count. */
  letters?: true;
  /** Lines are elsewhere, so that a quote of several lines may be in several places: then it does not count. */
  moved?: true;
}

/** At least this share anchored, and anchored or doubtful, in the right place; none on other words. */
const floor = (anchored: number, found: number): Floor => ({
  anchored,
  found,
  wrong: 0,
  astray: 0.01,
});

/** What documents go through in life. */
export const CHANGES: Change[] = [
  { name: 'unchanged', make: (text) => edited(text, []), floor: floor(1, 1) },
  {
    name: 'a page put before',
    make: (text) => edited(text, [{ at: 0, gone: 0, come: FRONT }]),
    floor: floor(0.99, 0.99),
  },
  { name: 'another typesetting', make: typeset, floor: floor(0.99, 0.99) },
  { name: 'lines broken, footers between', make: relaid, floor: floor(0.98, 0.99) },
  {
    name: 'composed letters taken apart',
    make: (text) => mapped(text, /[^\0-\x7f]/g, (c) => c.normalize('NFD')),
    floor: floor(1, 1),
  },
  { name: 'sentences added before and between', make: interleaved, floor: floor(0.95, 0.99) },
  {
    name: 'a sentence added inside each quote',
    make: addedInside,
    floor: floor(0.95, 0.99),
    letters: true,
  },
  { name: 'a section removed', make: shortened, floor: floor(0.99, 0.99) },
  {
    name: 'as a page: lines for paragraphs, no hyphens at line ends',
    make: asPage,
    floor: floor(0.98, 0.99),
  },
  {
    name: 'paragraphs moved',
    make: (text, _, random) => reordered(text, random),
    floor: floor(0.95, 0.97),
    moved: true,
  },
  {
    name: 'typos in the whole text, 5 %',
    make: (text, _, random) => edited(text, slips(text, { start: 0, end: text.length }, 0.05, random)),
    floor: floor(0.95, 0.99),
    letters: true,
  },
  {
    name: 'letters of the quotes changed, 10 %',
    make: (text, quotes, random) =>
      edited(
        text,
        quotes.flatMap((quote) => slips(text, quote, 0.1, random)),
      ),
    floor: floor(0.95, 0.99),
    letters: true,
  },
  {
    name: 'words of the quotes changed, 10 %',
    make: (text, quotes, random) =>
      edited(
        text,
        quotes.flatMap((quote) => reworded(text, quote, 0.1, random)),
      ),
    floor: floor(0.95, 0.99),
    letters: true,
  },
];

const FRONT = `${'About this copy: it was printed for the meeting of the panel and is the same as the one that was sent. '.repeat(18)}\n`;

const ADDED = [
  'The panel asked for a further update on this before the summer. ',
  'A new team was formed in the north of the area and met each month. ',
  'This was discussed with partners in spring, who agreed with the plan. ',
];

const ASIDES = ['(sic) ', 'also ', 'in part ', 'now ', '– so far – '];

const LETTERS = [...'etaoinshrdlucmfwypvbgkqjxz'];
const WORDS = 'visit plan team review people support school area local social timely weak early'.split(' ');

const mapped = (text: string, what: RegExp, to: (found: string) => string): Changed =>
  edited(
    text,
    [...text.matchAll(what)].map((match) => ({ at: match.index, gone: match[0].length, come: to(match[0]) })),
  );

/** Straight quotes for curly, other dashes, ligatures, soft hyphens, no-break blanks and breaks for blanks. */
function typeset(text: string, _: Span[], random: Random): Changed {
  const SIGNS: Record<string, string> = {
    '’': "'",
    '‘': "'",
    '“': '"',
    '”': '"',
    '–': '-',
    '-': '‐',
    fi: 'ﬁ',
    fl: 'ﬂ',
  };
  const signs = [...text.matchAll(/[’‘“”–-]|fi|fl/g)].map((match) => ({
    at: match.index,
    gone: match[0].length,
    come: SIGNS[match[0]]!,
  }));
  const blanks = [...text.matchAll(/ /g)]
    .filter(() => random.next() < 0.15)
    .map((match) => ({ at: match.index, gone: 1, come: random.pick(['\n', '\u00a0', '  ', ' \n']) }));
  const soft = [...text.matchAll(/(?<=[a-z]{3})(?=[a-z]{3})/g)]
    .filter(() => random.next() < 0.05)
    .map((match) => ({ at: match.index, gone: 0, come: '\u00ad' }));
  return edited(text, [...signs, ...blanks, ...soft]);
}

/** The lines of the third fifth are gone, but for those of which something was kept. */
function shortened(text: string, quotes: Span[]): Changed {
  const [from, to] = [text.length * 0.4, text.length * 0.6];
  const edits: Edit[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const [start, end] = [at, at + line.length];
    at = end + 1;
    const kept = quotes.some((quote) => quote.start < end && start < quote.end);
    if (start >= from && end <= to && !kept) edits.push({ at: start, gone: at - start, come: '' });
  }
  return edited(text, edits);
}

/** A sentence more inside each quote of several; a word or two more inside one, if it is not too short for that to be little. */
function addedInside(text: string, quotes: Span[], random: Random): Changed {
  return edited(
    text,
    quotes.flatMap(({ start, end }) => {
      const words = text.slice(start, end);
      const sentences = [...words.matchAll(/(?<=[.!?] )(?=[A-Z])/g)];
      const blanks = [...words.matchAll(/(?<= )(?=\S)/g)];
      const [place] = random.shuffled(sentences.length > 0 ? sentences : end - start < 60 ? [] : blanks);
      const come = sentences.length > 0 ? random.pick(ADDED) : random.pick(ASIDES);
      return place ? [{ at: start + place.index, gone: 0, come }] : [];
    }),
  );
}

/** The same report as a web page: cells in lines of their own, straight quotes, a menu before it, and a key to the grades behind it. */
function asPage(text: string): Changed {
  const menu = 'Skip to main content\nMenu\nFind an inspection report\nHome\n';
  const marks = [...text.matchAll(/[\t’‘“”–]/g)].map((match) => ({
    at: match.index,
    gone: 1,
    come: { '\t': '\n', '’': "'", '‘': "'", '“': '"', '”': '"', '–': '-' }[match[0]]!,
  }));
  const joined = [...text.matchAll(/(?<=[a-z])-(?=[a-z])/g)].map((match) => ({
    at: match.index,
    gone: 1,
    come: '\u2011',
  }));
  const foot = {
    at: text.length,
    gone: 0,
    come: '\nOur grades explained\nOutstanding\nGood\nAccessibility\nPrivacy',
  };
  return edited(text, [{ at: 0, gone: 0, come: menu }, ...marks, ...joined, foot]);
}

/** Every line ends after some 90 characters, every page with a footer in the middle of the text. */
function relaid(text: string): Changed {
  let [line, lines, page] = [0, 0, 0];
  const breaks: Edit[] = [];
  for (const { index } of text.matchAll(/[ \n]/g)) {
    if (index - line < 90) continue;
    line = index;
    const footer = ++lines % 45 === 0 ? `\n${++page}\nInspection of Exampleshire\n` : '\n';
    breaks.push({ at: index, gone: 1, come: footer });
  }
  return edited(text, breaks);
}

function interleaved(text: string, _: Span[], random: Random): Changed {
  const places = [...text.matchAll(/(?<=[.] )(?=[A-Z])|(?<=\n)(?=[A-Z])/g)].filter(() => random.next() < 0.2);
  return edited(
    text,
    places.map(({ index }) => ({ at: index, gone: 0, come: random.pick(ADDED) })),
  );
}

/** Letters changed, lost and added, `rate` of the characters of `span`. */
function slips(text: string, span: Span, rate: number, random: Random): Edit[] {
  const count = Math.max(1, Math.floor((span.end - span.start) * rate));
  return Array.from({ length: count }, () => span.start + random.below(span.end - span.start))
    .filter((at) => text[at] !== '\n')
    .map((at) => ({ at, gone: random.below(3) ? 1 : 0, come: random.below(3) ? random.pick(LETTERS) : '' }));
}

/** Words changed, lost and added, up to `rate` of the characters of `span`. */
function reworded(text: string, { start, end }: Span, rate: number, random: Random): Edit[] {
  let left = (end - start) * rate;
  const words = [...text.slice(start, end).matchAll(/[\p{L}’'-]+(?= )/gu)];
  return random.shuffled(words).flatMap(({ 0: word, index }) => {
    const [gone, come] = random.pick([
      [word.length, random.pick(WORDS)],
      [word.length + 1, ''],
      [0, `${random.pick(WORDS)} `],
    ] as const);
    if (Math.max(gone, come.length) > left) return [];
    left -= Math.max(gone, come.length);
    return [{ at: start + index, gone, come }];
  });
}
