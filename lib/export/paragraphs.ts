import type { Paragraph, PhrasingContent } from 'mdast';

/**
 * Plain text as paragraphs: an empty line parts them, a line break stays a line break, cells of a table row are parted by bars.
 * What Markdown cannot carry (control characters, half characters, blanks at the ends of lines) is left out.
 */
export function paragraphs(text: string): Paragraph[] {
  return clean(text)
    .split(/\n{2,}/)
    .filter(Boolean)
    .map((words) => ({ type: 'paragraph', children: lines(words) }));
}

const lines = (words: string): PhrasingContent[] =>
  words
    .split('\n')
    .flatMap((value, i): PhrasingContent[] => [
      ...(i > 0 ? [{ type: 'break' } as const] : []),
      { type: 'text', value },
    ]);

const clean = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff]/g, '')
    .split('\n')
    .map((line) => line.trim().replace(/\s*\t\s*/g, ' | '))
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
