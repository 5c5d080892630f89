import type { BrowserContext, Page } from '@playwright/test';
import type { ReportServer } from '../../scripts/browser/serve.ts';
import { madeReport } from './made-report.ts';
import { keepHighlights, openReport } from './marked-report.ts';

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

/** Over 1,000 places in view, each a move of the pointer. */
function pointerMove(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const pages = document.querySelector('.pages__scroll')!;
    pages.scrollTop = 5000;
    await new Promise((done) => setTimeout(done, 1500));
    const { left, top, width, height } = pages.getBoundingClientRect();
    const start = performance.now();
    for (let i = 0; i < 1000; i += 1) {
      const [clientX, clientY] = [left + ((i * 37) % width), top + ((i * 53) % height)];
      pages.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, bubbles: true }));
    }
    return (performance.now() - start) / 1000;
  });
}
