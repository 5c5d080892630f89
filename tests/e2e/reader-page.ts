import type { Page } from '@playwright/test';

/** Words under the first and at the end of the last line of each mark, by the text that lies there. */
export function wordsUnder(page: Page): Promise<{ id: string; first: string; last: string }[]> {
  return page.evaluate(() => {
    const wordAt = (x: number, y: number, from: 'first' | 'last'): string => {
      const caret = document.caretPositionFromPoint(x, y);
      const text = caret?.offsetNode.textContent ?? '';
      const offset = caret?.offset ?? 0;
      return from === 'first' ? text.slice(offset, offset + 3) : text.slice(offset - 3, offset);
    };
    const centre = (points: [DOMPoint, DOMPoint]) =>
      [(points[0].x + points[1].x) / 2, (points[0].y + points[1].y) / 2] as const;
    const cornersOf = (polygon: SVGPolygonElement) => {
      const matrix = polygon.getScreenCTM()!;
      return [...polygon.points].map((point) => DOMPoint.fromPoint(point).matrixTransform(matrix));
    };
    const towards = (
      a: readonly [number, number],
      b: readonly [number, number],
      by: number,
    ): [number, number] => {
      const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
      return [a[0] + ((b[0] - a[0]) * by) / length, a[1] + ((b[1] - a[1]) * by) / length];
    };
    return [...document.querySelectorAll('.mark')].map((mark) => {
      const polygons = [...mark.querySelectorAll('polygon')];
      const [first, last] = [polygons[0]!, polygons.at(-1)!].map((polygon) => {
        const [a, b, c, d] = cornersOf(polygon);
        return { left: centre([a!, d!]), right: centre([b!, c!]) };
      });
      return {
        id: mark.getAttribute('data-mark')!,
        first: wordAt(...towards(first!.left, first!.right, 1), 'first'),
        last: wordAt(...towards(last!.right, last!.left, 1), 'last'),
      };
    });
  });
}

/** Drag the mouse from before `from` on page `a` to after `to` on page `b`, as a reader selects. */
export async function select(
  page: Page,
  [a, from]: [number, string],
  [b, to]: [number, string],
): Promise<void> {
  const point = (number: number, words: string, end: boolean) =>
    page.evaluate(
      ([number, words, end]) => {
        const leaf = [
          ...document.querySelectorAll(
            `.page[data-page-number="${number}"] .textLayer span[role="presentation"]`,
          ),
        ].find((span) => span.textContent!.includes(words as string))!;
        const range = document.createRange();
        const at = leaf.textContent!.indexOf(words as string);
        range.setStart(leaf.firstChild!, at);
        range.setEnd(leaf.firstChild!, at + (words as string).length);
        const { left, right, top, height } = range.getBoundingClientRect();
        return { x: end ? right - 0.5 : left + 0.5, y: top + height / 2 };
      },
      [number, words, end] as const,
    );
  const start = await point(a, from, false);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  const end = await point(b, to, true);
  await page.mouse.move(end.x, end.y, { steps: 6 });
  await page.mouse.up();
}

/** Last words of page 1's text and first words of page 2's: a paragraph that runs on, or two that follow. */
export function overTheBreak(page: Page): Promise<[string, string]> {
  return page.evaluate(async () => {
    const pages = document.querySelector('.pages__scroll')!;
    pages.scrollTop = (document.querySelector('.page[data-page-number="2"]') as HTMLElement).offsetTop - 400;
    for (let tries = 0; tries < 100; tries += 1) {
      if (document.querySelector('.page[data-page-number="2"] .textLayer span[role="presentation"]')) break;
      await new Promise((done) => setTimeout(done, 50));
    }
    const lines = (number: number) =>
      [
        ...document.querySelectorAll(
          `.page[data-page-number="${number}"] .textLayer span[role="presentation"]`,
        ),
      ]
        .filter(
          (leaf) => leaf.textContent!.trim().length > 25 && !/Inspection of|27 April/.test(leaf.textContent!),
        )
        .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
    const last = lines(1).at(-1)!.textContent!.trim();
    const first = lines(2)[0]!.textContent!.trim();
    return [last.split(' ').slice(0, 3).join(' '), first.split(' ').slice(0, 4).join(' ')] as [
      string,
      string,
    ];
  });
}
