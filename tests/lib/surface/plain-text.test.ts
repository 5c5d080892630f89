import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../lib/surface/plain-text.ts';

const blocks = (source: string) => {
  const { text, blocks, pages } = readPlainText(source);
  return {
    pages: pages.map(({ page }) => page),
    blocks: blocks.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`),
  };
};

describe('readPlainText', () => {
  test('joins the lines of a paragraph and parts paragraphs at empty lines', () => {
    expect(blocks('Children in Northmoor are\nsafer than before.\n\nVisits are timely.').blocks).toEqual([
      'paragraph: Children in Northmoor are safer than before.',
      'paragraph: Visits are timely.',
    ]);
  });

  test('a long line is a paragraph of its own', () => {
    const long =
      'Inspectors found that the help for families in Northmoor had become better since the last visit and that '.repeat(
        2,
      );
    expect(blocks(`${long}.\n${long}!`).blocks).toHaveLength(2);
  });

  test('wide gaps part the cells of a row', () => {
    expect(blocks('Overall effectiveness       Good').blocks).toEqual(['row: Overall effectiveness\tGood']);
  });

  test('a short line above a longer paragraph is a heading', () => {
    expect(blocks('Next steps\n\nLeaders should ensure that attendance improves.').blocks[0]).toBe(
      'heading: Next steps',
    );
  });

  test('form feeds part pages; without any there are no pages', () => {
    expect(blocks('One.\fTwo.').pages).toEqual([1, 2]);
    expect(blocks('One.').pages).toEqual([]);
  });

  test('nothing gives nothing', () => {
    expect(blocks('').blocks).toEqual([]);
  });
});
