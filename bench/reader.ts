import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { launchChromium, pageAddress, ROOT } from '../scripts/browser/launch.ts';
import { type ReportServer, serveReports } from '../scripts/browser/serve.ts';

// node bench/reader.ts [ROUNDS]: what the built reader costs, as ratios measured in one run of one browser. Painting
// takes turns with the other viewer; scrolling with highlights comes after scrolling without. The other viewer is PDF.js's own PDFViewer in a page that does nothing else: its stock
// application, which adds a toolbar to that, is not in its package.
const ROUNDS = Number(process.argv[2] ?? 5);
const FILE = 'https://files.ofsted.gov.uk/v1/file/50000001';
const BARE = 'https://files.ofsted.gov.uk/bare/viewer.html';
const FRAME = 1000 / 60;
const FRONT = [
  'Inspection of Northmoor local authority children’s services',
  'Inspection dates: 2 March 2026 to 13 March 2026',
  'The overall effectiveness is good.',
];

const server = await serveReports();
const profile = await mkdtemp(join(tmpdir(), 'inspection-notes-bench-'));
const context = await launchChromium({ profile, port: server.port });
try {
  serveBareViewer(server);
  server.servePdf(FILE, await longReport(40));
  await paintAndRead(context);
  server.servePdf(FILE, await longReport(60));
  await scrollAndHit(context);
} finally {
  await context.close();
  await server.close();
  await rm(profile, { recursive: true, force: true });
}

/** First page painted; findings; PDF.js's own text extraction of all pages, in the reader's own page. */
async function paintAndRead(context: BrowserContext): Promise<void> {
  const reader = await pageAddress(context, `reader.html?file=${FILE}`);
  const rounds: { ours: number; bare: number; reading: number; front: number; extraction: number }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const bare = await painted(context, BARE);
    const ours = await painted(context, reader);
    const marks = await ours.page.evaluate(readTimes);
    const extraction = await ours.page.evaluate(extract, FILE);
    await Promise.all([bare.page.close(), ours.page.close()]);
    if (round > 0) rounds.push({ ours: ours.ms, bare: bare.ms, ...marks, extraction }); // the first one warms up
  }
  const ratio = (of: (round: (typeof rounds)[number]) => number) => middle(rounds.map(of)).toFixed(2);
  console.log(
    `first page painted ÷ bare PDFViewer: ${ratio(({ ours, bare }) => ours / bare)} (budget 1; ours ${middle(rounds.map(({ ours }) => ours)).toFixed(0)} ms)`,
  );
  console.log(
    `all findings ÷ PDF.js's text extraction of all 40 pages: ${ratio(({ reading, extraction }) => reading / extraction)} (budget 1.3; ${middle(rounds.map(({ reading }) => reading)).toFixed(0)} ms ÷ ${middle(rounds.map(({ extraction }) => extraction)).toFixed(0)} ms)`,
  );
  console.log(
    `findings of the front page ÷ all findings: ${ratio(({ front, reading }) => front / reading)} (must be under 1)`,
  );
}

/** A new tab at `address`, and the milliseconds until its first page has ink on it. */
async function painted(context: BrowserContext, address: string): Promise<{ page: Page; ms: number }> {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'commit' });
  const ms = await page.evaluate(
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
  return { page, ms };
}

async function readTimes(): Promise<{ front: number; reading: number }> {
  const at = (name: string) => performance.getEntriesByName(`report:${name}`)[0]?.startTime ?? Number.NaN;
  while (Number.isNaN(at('whole'))) await new Promise((done) => setTimeout(done, 20));
  return { front: at('front') - at('reading'), reading: at('whole') - at('reading') };
}

async function extract(address: string): Promise<number> {
  const { pdfjsLib } = globalThis as unknown as { pdfjsLib: typeof import('pdfjs-dist') };
  const data = new Uint8Array(await (await fetch(address)).arrayBuffer());
  const task = pdfjsLib.getDocument({ data });
  const document = await task.promise;
  await (await document.getPage(1)).getTextContent(); // the worker is up, as it is when we begin to read
  const start = performance.now();
  for (let page = 1; page <= document.numPages; page += 1)
    await (await document.getPage(page)).getTextContent();
  const took = performance.now() - start;
  await task.destroy();
  return took;
}

/** Long frames while scrolling through 60 pages, and the cost of a moving pointer: without highlights, with 500. */
async function scrollAndHit(context: BrowserContext): Promise<void> {
  const page = await openReport(context);
  const without = [await scroll(page), await scroll(page)];
  const bareMove = await hitTest(page);
  await keepHighlights(page, 500);
  await page.close();
  const marked = await openReport(context);
  await marked.waitForSelector('.mark[data-saved]');
  const withMarks = [await scroll(marked), await scroll(marked)];
  const move = await hitTest(marked);
  console.log(
    `long frames while scrolling 60 pages: ${withMarks.map(({ long }) => long)} with 500 highlights, ${without.map(({ long }) => long)} without; total ${withMarks.map(({ ms }) => ms.toFixed(0))} ms against ${without.map(({ ms }) => ms.toFixed(0))} ms`,
  );
  console.log(
    `a pointer move over 500 highlights: ${move.toFixed(3)} ms, ${((move / FRAME) * 100).toFixed(1)} % of a frame (budget 10 %); without highlights ${bareMove.toFixed(3)} ms`,
  );
  const pictures = await marked.locator('svg.marks').count();
  console.log(`pages with a picture of marks at once: ${pictures} of 60`);
}

async function openReport(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(await pageAddress(context, `reader.html?file=${FILE}`));
  await page.waitForSelector('.panel__head', { timeout: 120_000 });
  return page;
}

/** Scroll from the first page to the last, a third of a window a frame. */
function scroll(page: Page): Promise<{ long: number; ms: number }> {
  return page.evaluate(async () => {
    const pages = document.querySelector('.pages__scroll')!;
    pages.scrollTop = 0;
    await new Promise((done) => setTimeout(done, 800));
    let long = 0;
    const start = performance.now();
    for (let last = performance.now(), at = -1; pages.scrollTop !== at; ) {
      at = pages.scrollTop;
      pages.scrollTop += pages.clientHeight / 3;
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      if (now - last > 50) long += 1;
      last = now;
    }
    return { long, ms: performance.now() - start };
  });
}

/** Milliseconds that the page spends on one pointer move, over 1,000 places in view. */
function hitTest(page: Page): Promise<number> {
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

/** Highlights on sentences that are known to be in the made report, by the reader's own messages. */
async function keepHighlights(page: Page, count: number): Promise<void> {
  const screen = await page.context().newPage();
  await screen.goto(await pageAddress(page.context(), 'settings.html'));
  await screen.evaluate(async (count) => {
    const describe = (tab: number) =>
      chrome.tabs.sendMessage(tab, { to: 'page', message: 'describe', request: {} }, { frameId: 0 });
    const tabs = await chrome.tabs.query({});
    const answers = await Promise.all(tabs.map(({ id }) => describe(id!).catch(() => null)));
    const { report } = answers.find((answer) => answer?.value?.report).value;
    const annotations = Array.from({ length: count }, (_, i) => ({
      id: `bench-${i}`,
      reportId: report.id,
      group: report.group,
      kind: 'highlight',
      quote: {
        exact: `Sentence ${i % 25} of page ${1 + ((Math.floor(i / 25) * 3) % 60)} says`,
        prefix: '',
        suffix: '',
      },
      span: { start: 0, end: 20 },
      page: 1,
      finding: null,
      note: '',
      tags: [],
      colour: 'yellow',
      createdAt: 1,
      updatedAt: 1,
      deletedAt: 0,
    }));
    const answer = await chrome.runtime.sendMessage({
      to: 'background',
      message: 'saveAnnotations',
      request: { report, annotations },
    });
    if (!answer.ok) throw new Error(answer.error);
  }, count);
  await screen.close();
}

/** A made report of `pages` full pages, with a judgement table on the first one. */
async function longReport(pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let page = 1; page <= pages; page += 1) {
    const sheet = pdf.addPage([595, 842]);
    const lines = page === 1 ? [...FRONT] : [];
    for (let i = 0; lines.length < 46; i += 1)
      lines.push(
        i % 2 === 0
          ? `Sentence ${i / 2} of page ${page} says that leaders in Northmoor know their services,`
          : 'and that children are seen, heard and helped by people who stay with them.',
      );
    for (const [i, line] of lines.entries())
      sheet.drawText(line, { x: 60, y: 780 - i * 15.5, size: 10.5, font });
  }
  return pdf.save();
}

function serveBareViewer(server: ReportServer): void {
  const folder = join(ROOT, 'node_modules', 'pdfjs-dist');
  const script = (name: string) =>
    server.serve(`https://files.ofsted.gov.uk/bare/${name.split('/').at(-1)}`, {
      type: 'text/javascript',
      body: readFileSync(join(folder, name)),
    });
  for (const name of ['build/pdf.min.mjs', 'build/pdf.worker.min.mjs', 'web/pdf_viewer.mjs']) script(name);
  server.serve('https://files.ofsted.gov.uk/bare/viewer.css', {
    type: 'text/css',
    body: readFileSync(join(folder, 'web/pdf_viewer.css')),
  });
  server.servePage(
    BARE,
    `<!doctype html><link rel="stylesheet" href="viewer.css">
    <div id="c" style="position:absolute;inset:0;overflow:auto"><div class="pdfViewer"></div></div>
    <script type="module">
      import * as pdfjsLib from './pdf.min.mjs';
      globalThis.pdfjsLib = pdfjsLib;
      pdfjsLib.GlobalWorkerOptions.workerSrc = './pdf.worker.min.mjs';
      const { EventBus, PDFViewer, PDFLinkService } = await import('./pdf_viewer.mjs');
      const eventBus = new EventBus();
      const linkService = new PDFLinkService({ eventBus });
      const viewer = new PDFViewer({ container: document.getElementById('c'), eventBus, linkService });
      linkService.setViewer(viewer);
      eventBus.on('pagesinit', () => { viewer.currentScaleValue = 'auto'; });
      const document_ = await pdfjsLib.getDocument({ url: '${FILE}' }).promise;
      viewer.setDocument(document_);
      linkService.setDocument(document_);
    </script>`,
  );
}

function middle(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
