/**
 * Make the links that Plot draws fit for use by keys and screen readers: each is named as its mark is, one of them is reached by Tab, the
 * others by arrow keys. Answers with the same element.
 */
export function nameLinks(svg: SVGSVGElement): SVGSVGElement {
  svg.setAttribute('role', 'group');
  hideRest(svg);
  const links = [...svg.querySelectorAll<SVGAElement>('a')];
  for (const [i, link] of links.entries()) {
    const mark = link.firstElementChild;
    const href = link.getAttributeNS(XLINK, 'href') ?? '';
    link.removeAttributeNS(XLINK, 'href'); // first, as it goes by the same name
    link.setAttribute('href', href);
    link.setAttribute('aria-label', mark?.getAttribute('aria-label') ?? '');
    mark?.removeAttribute('aria-label');
    link.setAttribute('tabindex', i === 0 ? '0' : '-1');
  }
  svg.addEventListener('keydown', (event) => {
    const to = nextLink(links, event);
    if (!to) return;
    event.preventDefault();
    for (const link of links) link.setAttribute('tabindex', link === to ? '0' : '-1');
    to.focus();
  });
  return svg;
}

/** Lines and words beside the marks: the table and the description say them better than a list of labels would. */
function hideRest(svg: SVGSVGElement): void {
  for (const part of svg.children) {
    part.removeAttribute('aria-label');
    if (!part.querySelector('a')) part.setAttribute('aria-hidden', 'true');
  }
}

const XLINK = 'http://www.w3.org/1999/xlink';

const STEPS: Record<string, [x: number, y: number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The nearest link in the direction of the arrow; what lies off to its side counts as three times as far. */
function nextLink(links: SVGAElement[], { key, target }: KeyboardEvent): SVGAElement | null {
  const step = STEPS[key];
  const from = (target as Element).closest<SVGAElement>('a');
  if (!step || !from) return null;
  const [x, y] = middleOf(from);
  const away = links.flatMap((link) => {
    const [dx, dy] = [middleOf(link)[0] - x, middleOf(link)[1] - y];
    const ahead = dx * step[0] + dy * step[1];
    const aside = Math.abs(dx * step[1]) + Math.abs(dy * step[0]);
    return ahead > 1 ? [{ link, far: ahead + 3 * aside }] : [];
  });
  return away.sort((a, b) => a.far - b.far)[0]?.link ?? null;
}

function middleOf(link: Element): [number, number] {
  const { left, top, width, height } = link.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}
