import { rm } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { launchChromium, pageAddress } from '../scripts/browser/launch.ts';
import { filledProfile } from './filled-profile.ts';

// node bench/library.ts [SMALL,LARGE] [FOLDERS]: the library's list of notes at each size, in the built extension: its first rows, and in the
// large one scrolling and filtering. The two sizes take turns in one run, so read the ratio first. Filling takes some minutes;
// FOLDERS are two that were filled before, and stay. Status 1 over a budget.
const SIZES = (process.argv[2] ?? '100,100000').split(',').map(Number);
const FOLDERS = process.argv[3]?.split(',');
const [BUDGET, LONG_FRAME] = [1.5, 50];
const TURNS = 9;
const STEPS = 120;

const middle = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;

/** A page that marks when its first row of words is on the screen. */
async function opened(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector('.line__body')) return;
      seen.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark('first-row')));
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  return page;
}

/** Milliseconds from a new library's first byte to its first row. */
async function firstRows(page: Page, hash = '#/notes'): Promise<number> {
  await page.goto('about:blank');
  await page.goto(await pageAddress(page.context(), `library.html${hash}`));
  const time = await page.waitForFunction(() => performance.getEntriesByName('first-row')[0]?.startTime);
  return (await time.jsonValue())!;
}

/** Once all ids are known and the filters are counted. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('.list-bar [aria-busy]'));
  await page.waitForFunction(() => document.querySelectorAll('.facet[open] .facet__value').length > 5);
  await page.waitForTimeout(1000);
}

/** Every gap between two frames while the list is scrolled by some thirty lines a frame. */
const frames = (page: Page): Promise<number[]> =>
  page.evaluate(async (steps) => {
    const list = document.querySelector('.grid')!;
    const frame = () => new Promise(requestAnimationFrame);
    const gaps: number[] = [];
    let last = performance.now();
    for (let step = 0; step < steps; step += 1) {
      list.scrollTop += 2000;
      await frame();
      const now = performance.now();
      gaps.push(now - last);
      last = now;
    }
    return gaps;
  }, STEPS);

/** Milliseconds from choosing a tag to a list that is narrowed to it. */
const filtered = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const number = () => document.querySelector('h1 .count')!.textContent;
    const all = number();
    const start = performance.now();
    location.hash = '#/notes?tag=wb';
    while (number() === all) await new Promise((done) => setTimeout(done, 5));
    return performance.now() - start;
  });

/** How much of a second the page's own work took, by the processor's clock: what other programs do leaves it as it is. */
async function busy(page: Page, work: () => Promise<unknown>): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const task = async () =>
    (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')!.value;
  const before = await task();
  await work();
  const after = await task();
  await cdp.detach();
  return (after - before) * 1000;
}

const profiles = FOLDERS ?? [await filledProfile(SIZES[0]!), await filledProfile(SIZES[1]!)];
const contexts = await Promise.all(profiles.map((profile) => launchChromium({ profile })));
const [small, large] = (await Promise.all(contexts.map(opened))) as [Page, Page];
const times: [number[], number[]] = [[], []];
for (let turn = 0; turn < TURNS; turn += 1) {
  times[0].push(await firstRows(small));
  await small.goto('about:blank');
  times[1].push(await firstRows(large));
  await large.goto('about:blank');
}
const [first, second] = [middle(times[0]), middle(times[1])];
console.log(
  `first rows: ${Math.round(first)} ms of ${SIZES[0]} notes, ${Math.round(second)} ms of ${SIZES[1]}`,
);
console.log(`first rows, large ÷ small: ${(second / first).toFixed(2)} (budget ${BUDGET})`);
await firstRows(large);
await settled(large);
let gaps: number[] = [];
const cost = await busy(large, async () => {
  gaps = await frames(large);
});
const long = gaps.filter((gap) => gap > LONG_FRAME).length;
console.log(
  `scrolling ${STEPS} frames: ${long} over ${LONG_FRAME} ms (budget 0), the longest ${Math.round(Math.max(...gaps))} ms; work of the page ${(cost / STEPS).toFixed(1)} ms a frame`,
);
let narrowed = 0;
const work = await busy(large, async () => {
  narrowed = await filtered(large);
});
console.log(`narrowed to a tag: ${Math.round(narrowed)} ms, work of the page ${Math.round(work)} ms`);
console.log(`first rows of a bookmarked tag: ${Math.round(await firstRows(large, '#/notes?tag=wb'))} ms`);
for (const context of contexts) await context.close();
if (!FOLDERS) for (const profile of profiles) await rm(profile, { recursive: true, force: true });
process.exitCode = second / first > BUDGET || long > 0 ? 1 : 0;
