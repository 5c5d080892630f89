import type { BrowserContext, Page } from '@playwright/test';
import { pageAddress } from '../../scripts/browser/launch.ts';
import type { ReportServer } from '../../scripts/browser/serve.ts';
import { serveBareViewer } from './bare-viewer.ts';
import { middle } from './middle.ts';

const FILE = 'https://files.ofsted.gov.uk/v1/file/50000001';

/** Milliseconds since the page was asked for; `front` is our reader's alone. */
interface Times {
  painted: number;
  reading: number;
  front: number;
  whole: number;
}

/** What `paintAndRead` measured: medians of ratios of two tabs that followed each other. */
export interface Painting {
  paint: number;
  findings: number;
  total: number;
  front: number;
  ms: { ours: number; bare: number };
}

/**
 * Our reader and the bare viewer on `file`, `rounds` times in turn after one that warms up. Both begin to read when their first page is
 * painted, in a page as fresh as the other's, so that neither finds its code compiled.
 */
export async function paintAndRead(
  context: BrowserContext,
  server: ReportServer,
  file: Uint8Array,
  rounds: number,
): Promise<Painting> {
  server.servePdf(FILE, file);
  const bareAddress = serveBareViewer(server, FILE);
  const ourAddress = await pageAddress(context, `reader.html?file=${FILE}`);
  const pairs: { ours: Times; bare: Times }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const bare = await timesOf(context, bareAddress);
    const ours = await timesOf(context, ourAddress);
    if (round > 0) pairs.push({ ours, bare });
  }
  const median = (of: (pair: (typeof pairs)[number]) => number) => middle(pairs.map(of));
  const took = ({ reading, whole }: Times) => whole - reading;
  return {
    paint: median(({ ours, bare }) => ours.painted / bare.painted),
    findings: median(({ ours, bare }) => took(ours) / took(bare)),
    total: median(({ ours, bare }) => ours.whole / bare.whole),
    front: median(({ ours }) => (ours.front - ours.reading) / took(ours)),
    ms: { ours: median(({ ours }) => took(ours)), bare: median(({ bare }) => took(bare)) },
  };
}

/** Open `address` in a new tab, and wait until its whole report is read. */
async function timesOf(context: BrowserContext, address: string): Promise<Times> {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'commit' });
  const painted = await firstInk(page);
  const read = await page.evaluate(async () => {
    const at = (name: string) => performance.getEntriesByName(`report:${name}`)[0]?.startTime ?? Number.NaN;
    while (Number.isNaN(at('whole'))) await new Promise((done) => setTimeout(done, 20));
    return { reading: at('reading'), front: at('front'), whole: at('whole') };
  });
  await page.close();
  return { painted, ...read };
}

/** Milliseconds until the first page of `page` has ink on it. */
function firstInk(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const probe = new OffscreenCanvas(32, 32).getContext('2d', { willReadFrequently: true })!;
        const look = () => {
          const canvas = document.querySelector<HTMLCanvasElement>('.page canvas');
          if (canvas && canvas.width > 0 && canvas.checkVisibility()) {
            probe.drawImage(canvas, 0, 0, 32, 32);
            const { data } = probe.getImageData(0, 0, 32, 32);
            if (data.some((value, i) => i % 4 === 0 && value < 250 && data[i + 3]! > 0))
              return requestAnimationFrame(() => done(performance.now()));
          }
          requestAnimationFrame(look);
        };
        look();
      }),
  );
}
