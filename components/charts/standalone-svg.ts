/** What a chart takes from our style sheets, and would lose outside. */
const KEPT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
];

/**
 * A drawn chart as a file of its own: colours and type as they are on the screen now, on the screen's ground, with its title; without links,
 * as those into the extension lead nowhere outside. `svg` must be in the document.
 */
export function standaloneSvg(svg: SVGSVGElement, title: string, description: string): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [drawn, copied] = [svg.querySelectorAll('*'), copy.querySelectorAll('*')];
  for (const [i, element] of [...drawn].entries()) resolve(element, copied[i]!);
  resolve(svg, copy);
  for (const style of copy.querySelectorAll('style')) style.remove();
  for (const link of copy.querySelectorAll('a')) unlink(link);
  copy.removeAttribute('class');
  copy.setAttribute('xmlns', SVG);
  copy.setAttribute('role', 'img');
  copy.setAttribute('aria-label', `${title}. ${description}`);
  copy.prepend(made('title', {}, title), made('desc', {}, description), ground(svg));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

const SVG = 'http://www.w3.org/2000/svg';

function resolve(drawn: Element, copy: Element): void {
  const style = getComputedStyle(drawn);
  for (const name of KEPT) {
    const value = style.getPropertyValue(name);
    if (value && value !== 'normal') copy.setAttribute(name, value);
  }
  copy.removeAttribute('style');
}

function unlink(link: Element): void {
  const group = made('g', {});
  group.append(...link.childNodes);
  link.replaceWith(group);
}

/** The paper that the chart lies on. */
const ground = (svg: SVGSVGElement): Element => {
  const { backgroundColor } = getComputedStyle(svg.closest('.chart') ?? svg);
  return made('rect', { width: '100%', height: '100%', fill: backgroundColor });
};

function made(name: string, attributes: Record<string, string>, text = ''): Element {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = text;
  return element;
}
