import type { BrowserContext, Page } from '@playwright/test';
import type { ReportServer } from '../../scripts/browser/serve.ts';
import { madeReport } from './made-report.ts';
import { openReport } from './marked-report.ts';
import { scroll } from './scrolling.ts';

const FILE = 'https://files.ofsted.gov.uk/v1/file/50000063';

/** What a page holds after its garbage is gone: bytes of JavaScript, nodes, and canvases in the document. */
export interface Held {
  heap: number;
  nodes: number;
  canvases: number;
}

/** What the reader holds of a report of 300 pages after each of `ways` ways through all of it. */
export async function scrollForLong(
  context: BrowserContext,
  server: ReportServer,
  ways: number,
): Promise<Held[]> {
  server.servePdf(FILE, await madeReport(300, 'Westerby'));
  const page = await openReport(context, FILE);
  const after: Held[] = [];
  for (let way = 0; way < ways; way += 1) {
    await scroll(page, 1);
    after.push(await held(page));
  }
  await page.close();
  return after;
}

async function held(page: Page): Promise<Held> {
  await page.waitForTimeout(1000);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  await cdp.detach();
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    heap: value('JSHeapUsedSize'),
    nodes: value('Nodes'),
    canvases: await page.locator('canvas').count(),
  };
}
