import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { toNotesMarkdown } from '../../../lib/export/markdown.ts';
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
