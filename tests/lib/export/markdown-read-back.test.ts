import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { toNotesMarkdown } from '../../../lib/export/markdown.ts';
import { markdownOptions } from '../../../lib/export/markdown-options.ts';
import { madeNote, madeReport } from '../../made.ts';

/** As GitHub reads it, without the front matter. */
const read = (markdown: string): Root =>
  fromMarkdown(markdown.replace(/^---\n.*?\n---\n/s, ''), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });

const wordsOf = (node: Nodes): string => {
  if ('value' in node) return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(wordsOf).join(node.type === 'paragraph' ? '' : '\n') : '';
};

/** What Markdown carries of plain text: the characters, one blank for many, no control characters. */
const carried = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff]/g, '')
    .replace(/\t/g, ' | ')
    .replace(/\s+/g, ' ')
    .trim();

/** Words and the marks that mean something in Markdown, in every mixture. */
const anything = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.constantFrom(
        ...[
          '\n',
          '\n\n',
          ' ',
          '    ',
          '- ',
          '1. ',
          '# ',
          '> ',
          '---',
          '```',
          '~~',
          '**',
          '_',
          '*',
          '[a](b)',
          '![',
          '<b>',
        ],
        ...[
          '<!--',
          '&amp;',
          '\\',
          '`',
          '| --- |',
          ':-- | --',
          '[^1]',
          '==',
          '$',
          '[x]',
          'www.a.example',
          'a@b.example',
        ],
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

test('is read back as the same words, and as nothing but words', () => {
  fc.assert(
    fc.property(anything, anything, (exact, note) => {
      const annotation = madeNote({ quote: { exact, prefix: '', suffix: '' }, note });
      const tree = read(toNotesMarkdown({ reports: [madeReport()], annotations: [annotation] }, 0));
      const [, , quote, ...notes] = tree.children;
      expect(quote?.type).toBe('blockquote');
      const paragraphs = quote?.type === 'blockquote' ? quote.children : [];
      expect([...paragraphs, ...notes].every(({ type }) => type === 'paragraph')).toBe(true);
      expect(carried(paragraphs.slice(0, -1).map(wordsOf).join('\n'))).toBe(carried(exact));
      expect(carried(notes.map(wordsOf).join('\n'))).toBe(carried(note));
    }),
    { numRuns: 2000 },
  );
});

test('plain words are written without being looked through, and come out the same', () => {
  const { text: _, ...handlers } = markdownOptions.handlers!;
  const plain = fc
    .array(
      fc.constantFrom(
        ...['a', 'Z', 'é', '1', ' ', ',', '.', ';', ':', "'", '"', '(', ')', '’', '“', '–', '?', '/', '-'],
        ...['www.', 'https://', 's:/', 'w.a', '!', '\t', '#', '  '],
      ),
      { maxLength: 10 },
    )
    .map((signs) => signs.join(''));
  fc.assert(
    fc.property(plain, plain, plain, (first, second, third) => {
      const root: Root = {
        type: 'root',
        children: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', value: first },
              { type: 'break' },
              { type: 'text', value: second },
              { type: 'link', url: 'https://a.example', children: [{ type: 'text', value: third }] },
            ],
          },
          { type: 'heading', depth: 2, children: [{ type: 'text', value: first }] },
        ],
      };
      expect(toMarkdown(root, markdownOptions)).toBe(toMarkdown(root, { ...markdownOptions, handlers }));
    }),
    { numRuns: 3000 },
  );
});
