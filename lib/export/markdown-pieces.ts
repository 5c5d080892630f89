import type { PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { markdownOptions } from './markdown-options.ts';
import { heading, oneLine } from './note-tree.ts';

/** Bars part the cells of a table, and a piece may come to stand in one. */
const inlineOptions = {
  ...markdownOptions,
  unsafe: [...markdownOptions.unsafe!, { character: '|', inConstruct: 'phrasing' as const }],
};

/** Blocks as Markdown, without a line end after the last. */
export const blockMarkdown = (children: RootContent[]): string =>
  toMarkdown({ type: 'root', children }, markdownOptions).trimEnd();

/** Something in a line as Markdown that means the same wherever in a text it is put: at its start, in a list, in a table. */
export const phrasingMarkdown = (children: PhrasingContent[]): string =>
  closed(toMarkdown({ type: 'paragraph', children }, inlineOptions).trim());

/** Any words as one line of Markdown that is nothing but words. */
export const inlineMarkdown = (text: string): string => {
  const value = oneLine(text);
  return PLAIN.test(value) ? value : phrasingMarkdown([{ type: 'text', value }]);
};

/** Words as they stand in a heading, without the heading's own mark. */
export const headingMarkdown = (text: string): string =>
  toMarkdown(heading(1, text), markdownOptions).trim().replace(/^# /, '');

/** An address that can be put between the brackets of a link, or stand alone, without ending it. */
export const linkMarkdown = (address: string): string =>
  address.replace(/[\s()<>[\]{}*`\\|~"']/g, (character) =>
    character === "'" || character === '(' || character === ')' || character === '*' || character === '~'
      ? `%${character.charCodeAt(0).toString(16).toUpperCase()}`
      : encodeURIComponent(character),
  );

/** Letters and the commonest signs, which mean nothing in Markdown: most words of a table of facts. */
const PLAIN = /^\p{L}[\p{L}\p{M} ,;’“”–]*$/u;

/** A sign at the very end could join with what a template writes after it. */
const closed = (markdown: string): string => markdown.replace(/(?<!\\)[!<&@:]$/, '\\$&');
