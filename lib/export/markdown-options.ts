import type { Text } from 'mdast';
import type { Options, Unsafe } from 'mdast-util-to-markdown';

/** A tag in running text, "#Care-leavers", as `hashtag` made it; a node of its own, since text would have its "#" escaped. */
export interface Hashtag {
  type: 'hashtag';
  value: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    hashtag: Hashtag;
  }
  interface RootContentMap {
    hashtag: Hashtag;
  }
}

/**
 * Words in which nothing can be unsafe, whatever stands around them: most of what reports say. Looking for all unsafe signs takes ten
 * times as long, and most of an export's time.
 */
const isPlain = (value: string): boolean => PLAIN.test(value) && !LIKE_LINKS.test(value);
const PLAIN = /^\p{L}(?:[\p{L}\p{N} ,.;:'"()’‘“”–—?/-]*[\p{L}\p{N},.;:)’”?])?$/u;
const LIKE_LINKS = /[Ww]\.[-.\w]|[ps]:\/|[@\]]/;

/** In running text; addresses and the like have rules of their own. */
const phrasing: Pick<Unsafe, 'inConstruct' | 'notInConstruct'> = {
  inConstruct: 'phrasing',
  notInConstruct: ['autolink', 'destinationLiteral', 'destinationRaw', 'reference', 'titleQuote'],
};

/**
 * One way to write Markdown, and what is escaped beyond CommonMark, so that words of a report mean nothing to Obsidian or GitHub:
 * strikethrough, marks, formulas, comments, links to other notes, tags, tables.
 */
export const markdownOptions: Options = {
  bullet: '-',
  emphasis: '_',
  rule: '-',
  resourceLink: true,
  handlers: {
    hashtag: (node: Hashtag) => node.value,
    text: ({ value }: Text, _, state, info) => (isPlain(value) ? value : state.safe(value, info)),
  },
  unsafe: [
    { character: '~', ...phrasing },
    { character: '=', before: '=', ...phrasing },
    { character: '$', ...phrasing },
    { character: '%', before: '%', ...phrasing },
    { character: '[', ...phrasing },
    // An address is no link unless we make it one: GitHub's own links swallow the escapes after them.
    { character: '.', before: '[Ww]', after: '[\\-.\\w]', ...phrasing },
    { character: ':', before: '[ps]', after: '\\/', ...phrasing },
    { character: '@', before: '[+\\-.\\w]', after: '[\\-.\\w]', ...phrasing },
    { character: '|', atBreak: true },
    { character: ':', atBreak: true, after: '-' },
    { character: '#', after: '[^\\s]', ...phrasing },
  ],
};
