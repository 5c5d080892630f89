import { pointOn } from '../../lib/surface/pdf-strips.ts';
import type { PageMark } from './draw-marks.ts';
import type { Project } from './underline.ts';

/** Points: how far from the paper's edge the numbers stand, and how far apart at least. */
const [EDGE, APART, LETTERS] = [15, 12, 8];

/**
 * The numbers of notes, in the margin beside the line where each begins; those of one line stand below each other. `numbers`
 * gives the number of a mark's note; a mark without one is left out.
 */
export function drawNumbers(
  picture: SVGSVGElement,
  marks: PageMark[],
  numbers: Map<string, number>,
  project: Project,
): void {
  const places = marks.flatMap(({ mark, strips }) => {
    const number = numbers.get(mark.id);
    const first = strips[0];
    if (number === undefined || !first) return [];
    const [, y] = project(...pointOn(first, 0, first.size * 0.3));
    return [{ number, y }];
  });
  let last = Number.NEGATIVE_INFINITY;
  for (const { number, y } of places.sort((a, b) => a.y - b.y || a.number - b.number)) {
    last = Math.max(y, last + APART);
    picture.append(numberAt(number, last));
  }
}

function numberAt(number: number, y: number): SVGGElement {
  const group = element('g', { class: 'note-number', 'data-number': String(number) });
  const width = LETTERS * (0.9 + 0.6 * String(number).length);
  group.append(
    element('rect', {
      x: String(EDGE - width / 2),
      y: String(y - LETTERS * 0.7),
      width: String(width),
      height: String(LETTERS * 1.4),
      rx: '2.5',
    }),
  );
  const words = element('text', {
    x: String(EDGE),
    y: String(y + LETTERS * 0.35),
    'font-size': String(LETTERS),
    'text-anchor': 'middle',
  });
  words.textContent = String(number);
  group.append(words);
  return group;
}

function element<K extends 'g' | 'rect' | 'text'>(
  name: K,
  attributes: Record<string, string>,
): SVGElementTagNameMap[K] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
