import type { BrowserContext, Page } from '@playwright/test';
import type { ReportServer } from '../../scripts/browser/serve.ts';
import { madeReport } from './made-report.ts';
import { keepHighlights, openReport } from './marked-report.ts';
import { middle } from './middle.ts';

const FILE = 'https://files.ofsted.gov.uk/v1/file/50000062';

/** Milliseconds that the reader spends on one move of the pointer, with so many highlights on a report of 60 pages. */
export async function pointAt(
  context: BrowserContext,
  server: ReportServer,
  counts: number[],
): Promise<{ count: number; ms: number }[]> {
  server.servePdf(FILE, await madeReport(60, 'Eastholme'));
  const found: { count: number; ms: number }[] = [];
  for (const count of counts) {
    const before = await openReport(context, FILE);
    await keepHighlights(before, count);
    await before.close();
    const page = await openReport(context, FILE);
    if (count > 0) await page.waitForSelector('.mark[data-saved]', { timeout: 300_000 });
    found.push({ count, ms: await pointerMove(page) });
    await page.close();
  }
  return found;
}

/**
 * The median of 300 places in view, each a move of the pointer over what lies there, a frame apart: what the event takes, and what the
 * reader does about it in the next frame, which is all that runs between the two looks at the clock.
 */
async function pointerMove(page: Page): Promise<number> {
  await page.bringToFront();
  const took = await page.evaluate(async () => {
    const pages = document.querySelector('.pages__scroll')!;
    pages.scrollTop = 5000;
    await new Promise((done) => setTimeout(done, 1500));
    const { left, top, width, height } = pages.getBoundingClientRect();
    const clock = () => new Promise<number>((done) => requestAnimationFrame(() => done(performance.now())));
    const took: number[] = [];
    for (let i = 0; i < 300; i += 1) {
      const [clientX, clientY] = [left + ((i * 37) % width), top + ((i * 53) % height)];
      const target = document.elementFromPoint(clientX, clientY) ?? pages;
      const before = clock();
      const start = performance.now();
      target.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, bubbles: true }));
      const sent = performance.now() - start;
      const after = clock();
      took.push(sent + (await after) - (await before));
    }
    return took;
  });
  return middle(took);
}
