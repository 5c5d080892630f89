import type { BrowserContext, Page } from '@playwright/test';
import type { ReportServer } from '../../scripts/browser/serve.ts';
import { madeReport } from './made-report.ts';
import { keepHighlights, openReport } from './marked-report.ts';
import { middle } from './middle.ts';

const PLAIN = 'https://files.ofsted.gov.uk/v1/file/50000060';
const MARKED = 'https://files.ofsted.gov.uk/v1/file/50000061';

/** One way through a report: frames of more than 50 ms, and the whole time. */
interface Way {
  long: number;
  ms: number;
}

/** What `scrollInTurns` measured. */
export interface Scrolling {
  plain: Way[];
  marked: Way[];
  /** Median ratio of the times of two ways that followed each other. */
  ratio: number;
  /** Pages of the 60 that carry a picture of their marks at once. */
  pictures: number;
}

/** Scroll through two reports of 60 pages in turn, `rounds` times after one that warms up: one with 500 highlights, one with none. */
export async function scrollInTurns(
  context: BrowserContext,
  server: ReportServer,
  rounds: number,
): Promise<Scrolling> {
  server.servePdf(PLAIN, await madeReport(60, 'Southmere'));
  server.servePdf(MARKED, await madeReport(60));
  const first = await openReport(context, MARKED);
  await keepHighlights(first, 500);
  await first.close();
  const [plain, marked] = [await openReport(context, PLAIN), await openReport(context, MARKED)];
  await marked.waitForSelector('.mark[data-saved]');
  const ways: { plain: Way[]; marked: Way[] } = { plain: [], marked: [] };
  for (let round = 0; round <= rounds; round += 1) {
    const turn = { plain: await scroll(plain), marked: await scroll(marked) };
    if (round === 0) continue;
    ways.plain.push(turn.plain);
    ways.marked.push(turn.marked);
  }
  const pictures = await marked.locator('svg.marks').count();
  await Promise.all([plain.close(), marked.close()]);
  return { ...ways, ratio: middle(ways.marked.map(({ ms }, i) => ms / ways.plain[i]!.ms)), pictures };
}

/** Scroll from the first page to the last, so much of a window a frame, with the tab in front. */
export async function scroll(page: Page, windows = 1 / 3): Promise<Way> {
  await page.bringToFront();
  return page.evaluate(async (windows) => {
    const pages = document.querySelector('.pages__scroll')!;
    pages.scrollTop = 0;
    await new Promise((done) => setTimeout(done, 800));
    let long = 0;
    const start = performance.now();
    for (let last = performance.now(), at = -1; pages.scrollTop !== at; ) {
      at = pages.scrollTop;
      pages.scrollTop += pages.clientHeight * windows;
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      if (now - last > 50) long += 1;
      last = now;
    }
    return { long, ms: performance.now() - start };
  }, windows);
}
