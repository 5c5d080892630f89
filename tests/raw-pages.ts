import type { RawItem, RawNode, RawPage } from '../lib/surface/raw-page.ts';

/** A made-up element of a page: its role, and words, or elements inside it. */
export type Piece = [role: string, ...inside: (Piece | string)[]];

/** A line of a made-up page: its words, the left edge, and the height from the page's foot. */
export interface Row {
  words: string;
  x?: number;
  y: number;
  size?: number;
  font?: string;
}

const item = ({ words, x = 70, y, size = 12, font = 'body' }: Row, mark: string | null = null): RawItem => ({
  str: words,
  transform: [size, 0, 0, size, x, y],
  width: words.length * size * 0.5,
  height: size,
  font,
  eol: false,
  mark,
  artifact: false,
});

/** A page without tags, of lines as they are printed. */
export const untagged = (page: number, rows: Row[]): RawPage => ({
  page,
  view: [0, 0, 595, 842],
  items: rows.map((row) => item(row)),
  tree: null,
});

/**
 * A tagged page of `pieces`, one line for each text, top down. A text may say where it stands: "@120 words"; headings
 * are printed large, "\n" parts lines of one text.
 */
export function tagged(page: number, ...pieces: Piece[]): RawPage {
  const items: RawItem[] = [];
  let y = 780;
  const write = (words: string, role: string): RawNode => {
    const mark = `p${page}_mc${items.length}`;
    const place = /^@(\d+) /.exec(words);
    for (const [i, line] of words
      .slice(place?.[0].length ?? 0)
      .split('\n')
      .entries()) {
      const size = /^H\d?$/.test(role) ? 14 : 12;
      if (i > 0 || !place) y -= 15;
      items.push(
        item({ words: line, x: Number(place?.[1] ?? 70), y, size, font: size > 12 ? 'bold' : 'body' }, mark),
      );
    }
    return { mark };
  };
  const node = ([role, ...inside]: Piece): RawNode => ({
    role,
    children: inside.map((one) => (typeof one === 'string' ? write(one, role) : node(one))),
  });
  return { page, view: [0, 0, 595, 842], items, tree: { role: 'Document', children: pieces.map(node) } };
}

/** A line that the file calls decoration. */
export const decoration = (words: string, y: number): RawItem => ({ ...item({ words, y }), artifact: true });
