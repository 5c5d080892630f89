// bench highlights: painting marks over a long page, a frame after an unrelated change, and finding the mark under the pointer: ours beside a
// span around each, Hypothesis's way and the browser's own, taking turns in one run. Status 1 over a budget.
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { hit, painted, type Way } from './highlights/in-page.ts';

const TURNS = Number(process.argv[2]) || 5;
const PARAGRAPHS = 2000;

const bundled = await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    minify: false,
    lib: {
      entry: new URL('./highlights/ours.ts', import.meta.url).pathname,
      formats: ['iife'],
      name: 'bench',
    },
  },
});
const [first] = Array.isArray(bundled) ? bundled : [bundled];
if (!first || !('output' in first)) throw new Error('Nothing was bundled.');
const code = first.output[0].code;

const words =
  'Social workers in this area know the children well and visit them as often as their plans ask for ';
const markup = `<!doctype html><html><head><style>.wrapped { background: #ffe680 }</style></head><body><p id="unrelated">0</p><main><h1>Inspection of Exampleshire</h1>${Array.from(
  { length: PARAGRAPHS },
  (_, i) => `<p>${words.repeat(3)}, number ${i}.</p>`,
).join('')}</main></body></html>`;

const browser = await chromium.launch({
  ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
  // Frames as soon as they are ready: else every way takes a sixtieth of a second.
  args: [
    '--disable-gpu-vsync',
    '--disable-frame-rate-limit',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});
const page = await browser.newPage();
const fresh = async () => {
  await page.goto('about:blank');
  await page.setContent(markup);
  await page.evaluate(code);
};

/** What else the machine did only adds. */
const least = (numbers: number[]): number => Math.min(...numbers);
const times = new Map<string, { paint: number[]; frame: number[] }>();
let same = true;
async function turn(way: Way): Promise<void> {
  await fresh();
  const result = await page.evaluate(painted, way);
  const key = `${way.name} ${way.count}`;
  const known = times.get(key) ?? { paint: [], frame: [] };
  known.paint.push(result.paint);
  known.frame.push(result.frame);
  times.set(key, known);
  if (way.name === 'ours') same &&= result.same;
}
for (let i = 0; i < TURNS; i += 1) {
  for (const name of ['ours', 'a span each', 'all registered', 'as Hypothesis'] as const)
    await turn({ name, count: 2000 });
  for (const name of ['ours', 'all registered'] as const) await turn({ name, count: 20_000 });
}
const hits: Record<number, { ours: number; browsers: number }> = {};
for (const count of [2000, 20_000]) {
  await fresh();
  hits[count] = await page.evaluate(hit, count);
}
await browser.close();

const of = (key: string, what: 'paint' | 'frame') => least(times.get(key)![what]);
const few = of('ours 2000', 'paint');
const ratios = [
  ['2,000 painted ÷ as Hypothesis does', few / of('as Hypothesis 2000', 'paint'), 0.03],
  ['2,000 painted ÷ a span around each', few / of('a span each 2000', 'paint'), 0.12],
  [
    '20,000 painted ÷ every range registered',
    of('ours 20000', 'paint') / of('all registered 20000', 'paint'),
    0.4,
  ],
  [
    'a frame after a change, 20,000 ÷ every range registered',
    of('ours 20000', 'frame') / of('all registered 20000', 'frame'),
    0.3,
  ],
  ['hit test ÷ highlightsFromPoint, 2,000', hits[2000]!.ours / hits[2000]!.browsers, 0.005],
  ['hit test ÷ highlightsFromPoint, 20,000', hits[20_000]!.ours / hits[20_000]!.browsers, 0.005],
] as const;
console.table(
  Object.fromEntries(
    [...times].map(([name, { paint, frame }]) => [
      name,
      { 'painted ms': Math.round(least(paint)), 'next frame ms': Math.round(least(frame) * 10) / 10 },
    ]),
  ),
);
console.log(
  `hit test: ${(hits[2000]!.ours * 1000).toFixed(1)} µs at 2,000, ${(hits[20_000]!.ours * 1000).toFixed(1)} µs at 20,000`,
);
for (const [what, ratio, budget] of ratios) console.log(`${what}: ${ratio.toFixed(4)} (budget ${budget})`);
console.log(`the page’s markup is ${same ? 'unchanged' : 'CHANGED'} by ours`);
process.exitCode = same && ratios.every(([, ratio, budget]) => ratio <= budget) ? 0 : 1;
