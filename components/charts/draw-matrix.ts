import * as Plot from '@observablehq/plot';
import { counted } from '../../lib/text/counted.ts';
import type { Size } from './draw-timeline.ts';
import { nameLinks } from './name-links.ts';

/** One count of a heat map. */
export interface Cell {
  row: string;
  column: string;
  count: number;
}

export interface Heat {
  /** From top to bottom, and from left to right. */
  rows: string[];
  columns: string[];
  cells: Cell[];
}

/** Strengths of the one hue, in per cent. None between 45 and 80: neither dark nor light numbers can be read on those. */
export const SHADES = [8, 20, 32, 45, 80, 100];
const LIGHT_WORDS_FROM = 80;

/** How strong `count` is shown when the highest is `most`: not in proportion, so that a few large ones leave the small apart. */
export const shadeOf = (count: number, most: number): number =>
  SHADES[Math.min(SHADES.length - 1, Math.floor((count / most) ** 0.6 * SHADES.length))]!;

export const shadeColour = (shade: number): string =>
  `color-mix(in oklab, var(--in-accent) ${shade}%, var(--in-paper))`;

/**
 * A heat map as SVG: a cell for each count above 0, with its number, linked by `hrefOf`. As wide as its columns need, which may be wider
 * than there is room.
 */
export function drawMatrix(heat: Heat, { width, rem }: Size, hrefOf: (cell: Cell) => string): SVGSVGElement {
  const type = 0.75 * rem;
  const wordsOf = (names: string[]) => 0.56 * type * Math.max(...names.map(({ length }) => length));
  const left = Math.min(
    Math.max(6 * rem, wordsOf(heat.rows) + rem),
    18 * rem,
    Math.max(9 * rem, width * 0.3),
  );
  const cell = Math.max(2.25 * rem, Math.min(4.5 * rem, (width - left - 6 * rem) / heat.columns.length));
  const top = Math.min(wordsOf(heat.columns) * 0.72 + 1.25 * rem, 9 * rem);
  const right = roomBehind(heat.columns, cell, top, type) + rem;
  const most = Math.max(1, ...heat.cells.map(({ count }) => count));
  const shown = heat.cells
    .filter(({ count }) => count > 0)
    .map((one) => ({ ...one, shade: shadeOf(one.count, most) }));
  const svg = Plot.plot({
    width: left + cell * heat.columns.length + right,
    height: top + 2 * rem * heat.rows.length + 2,
    marginTop: top,
    marginBottom: 2,
    marginLeft: left,
    marginRight: right,
    style: { background: 'none', fontFamily: 'inherit', fontSize: `${type}px`, overflow: 'visible' },
    x: { type: 'band', domain: heat.columns, padding: 0.04, axis: null },
    y: { type: 'band', domain: heat.rows, padding: 0.06, axis: null },
    marks: [
      Plot.ruleY(heat.rows, { y: (row: string) => row, stroke: 'var(--in-line)' }),
      names(heat.rows, {
        y: (row: string) => row,
        x: null,
        frameAnchor: 'left',
        dx: -8,
        textAnchor: 'end',
        lineWidth: (0.88 * (left - 12)) / type,
      }),
      names(heat.columns, {
        x: (column: string) => column,
        y: null,
        frameAnchor: 'top',
        dx: 4,
        dy: -6,
        textAnchor: 'start',
        lineAnchor: 'bottom',
        rotate: -45,
        lineWidth: (1.36 * (top - 0.75 * rem)) / type,
      }),
      Plot.cell(shown, {
        x: 'column',
        y: 'row',
        fill: ({ shade }: { shade: number }) => shadeColour(shade),
        href: hrefOf,
        ariaLabel: cellName,
        title: cellName,
      } as unknown as Plot.CellOptions),
      Plot.text(shown, {
        x: 'column',
        y: 'row',
        text: ({ count }: Cell) => count.toLocaleString('en-GB'),
        fill: ({ shade }: { shade: number }) =>
          shade >= LIGHT_WORDS_FROM ? 'var(--in-on-accent)' : 'var(--in-ink)',
        pointerEvents: 'none',
      }),
    ],
  }) as SVGSVGElement;
  return nameLinks(svg);
}

/** How far the slanted names of columns reach beyond the last column; they are cut where they meet the top. */
const roomBehind = (columns: string[], cell: number, top: number, type: number): number =>
  Math.max(
    ...columns.map(
      ({ length }, i) => Math.min(top, 0.56 * type * length * 0.72) - (columns.length - 1 - i + 0.5) * cell,
    ),
    0,
  );

const names = (all: string[], options: object): Plot.Markish =>
  Plot.text(all, {
    text: (name: string) => name,
    title: (name: string) => name,
    textOverflow: 'ellipsis',
    fill: 'var(--in-ink)',
    ...options,
  });

const cellName = ({ row, column, count }: Cell): string => `${row}, ${column}: ${counted(count, 'note')}`;
