// npm run screenshots: builds the extension and takes the pictures of the README from it, with a library of made-up councils.
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { ALL_NOTES, type LibraryAddress, libraryHash } from '../lib/model/library-address.ts';
import { councilReads } from '../tests/lib/history/made-history.ts';
import { madeNote } from '../tests/made.ts';
import { readerReady, saveAllRecommendations } from './browser/drive.ts';
import { launchChromium, pageAddress, ROOT } from './browser/launch.ts';
import { serveReports } from './browser/serve.ts';

const FOLDER = join(ROOT, 'docs', 'screenshots');
const PROVIDER = 'https://reports.ofsted.gov.uk/provider/44/80999';

const COUNCILS = ['Exampleshire', 'Northmoor', 'Easton Vale', 'St Osyth', 'Westhampton'];

/** What a reader might have kept: tags, themes and words, dealt out so that no two councils are alike. */
const KEPT: { exact: string; tags: string[]; themes: string[]; note?: string }[] = [
  {
    exact: 'The timeliness of decisions when contacts are received.',
    tags: ['front door'],
    themes: ['front-door'],
    note: 'Who owns this, and since when?',
  },
  {
    exact: 'The quality and regularity of supervision for social workers.',
    tags: ['supervision'],
    themes: ['management-oversight'],
  },
  {
    exact: 'Plans for children in need say what will change, and by when.',
    tags: ['plans'],
    themes: ['assessment-planning'],
    note: 'Worth sending to the team.',
  },
  {
    exact: 'Care leavers know what help they can ask for, and whom to ask.',
    tags: ['care leavers'],
    themes: ['care-leavers'],
  },
  {
    exact: 'The sufficiency of homes for children near where they grew up.',
    tags: ['homes'],
    themes: ['placements-sufficiency'],
  },
];

/** What colours the codebook gives them. */
const COLOURS = { 'front door': 'blue', supervision: 'violet', plans: 'green', 'care leavers': 'pink' };

const built = spawnSync('wxt', ['build'], {
  cwd: ROOT,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (built.status !== 0) process.exit(1);
await mkdir(FOLDER, { recursive: true });
const server = await serveReports();
server.servePage(PROVIDER, await readFile(join(ROOT, 'samples', 'provider-page.html'), 'utf8'));
const profile = await mkdtemp(join(tmpdir(), 'inspection-notes-'));
const context = await launchChromium({ profile, port: server.port, viewport: { width: 1280, height: 800 } });
try {
  await takeAll(context);
} finally {
  await context.close();
  await server.close();
  await rm(profile, { recursive: true, force: true });
}

async function takeAll(browser: BrowserContext): Promise<void> {
  const page = await browser.newPage();
  await page.goto(await pageAddress(browser, 'library.html'));
  await fill(page);
  const exampleshire = { ...ALL_NOTES, groups: ['Exampleshire'] };
  await view(page, 'notes', { view: 'notes' });
  await view(page, 'authority', { view: 'authority', filter: exampleshire });
  await view(page, 'matrix', { view: 'matrix' });
  await page.goto(PROVIDER);
  await take(page, 'page');
  await page.goto(await pageAddress(browser, 'reader.html?sample'));
  await readerReady(page);
  await saveAllRecommendations(page);
  await take(page, 'reader');
  const popup = await browser.newPage(); // beside the reader, whose report it tells of
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(await pageAddress(browser, 'popup.html'));
  await take(popup, 'popup');
}

/** Put councils with their inspections and notes into the library, by the messages that screens send. */
async function fill(page: Page): Promise<void> {
  for (const [i, group] of COUNCILS.entries()) {
    const read = councilReads(group, i);
    await send(page, 'keepReadings', { read });
    const annotations = read.flatMap(({ report }, nth) =>
      KEPT.filter((_, n) => nth < ((n * 3 + i * 2) % 5) + 1).map(({ exact, tags, themes, note = '' }, n) =>
        madeNote({
          id: `${group}-${nth}-${n}`,
          reportId: report.id,
          group,
          quote: { exact, prefix: '', suffix: '' },
          kind: n % 2 ? 'highlight' : 'recommendation',
          colour: n % 2 ? 'green' : null,
          tags,
          themes,
          note,
          page: n + 2,
          createdAt: Date.UTC(2026, 9, 1 + i * 3 + nth, 9, n),
        }),
      ),
    );
    for (const { report } of read)
      await send(page, 'saveAnnotations', {
        report,
        annotations: annotations.filter(({ reportId }) => reportId === report.id),
      });
  }
  const changes = Object.entries(COLOURS).map(([name, colour]) => ({ name, change: { colour } }));
  for (const change of changes) await send(page, 'changeTags', { changes: [change] });
}

/** A message to the background worker. */
function send(page: Page, message: string, request: object): Promise<unknown> {
  return page.evaluate((envelope) => chrome.runtime.sendMessage({ to: 'background', ...envelope }), {
    message,
    request,
  });
}

async function view(page: Page, name: string, address: Partial<LibraryAddress>): Promise<void> {
  await page.evaluate((hash) => location.assign(hash), libraryHash(address));
  await take(page, name);
}

async function take(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(1500); // charts are drawn, and nothing moves any more
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  console.log(`docs/screenshots/${name}.png`);
}
