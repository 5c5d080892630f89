import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from '@playwright/test';
import { CHROMIUM_BUILD, launchChromium } from '../../scripts/browser/launch.ts';
import { cardPage, pageSource } from '../fixtures/pages.ts';
import { test as base, expect, openExtensionPage, stopWorker } from './extension.ts';
import { ownControls } from './own-controls.ts';

/** A browser in which the extension can be updated while tabs are open. */
const test = base.extend<{ updatable: BrowserContext }>({
  updatable: async ({ profile, server }, use) => {
    const args = ['--enable-unsafe-extension-debugging'];
    const context = await launchChromium({ profile, port: server.port, args });
    await use(context);
    await context.close();
  },
});

/** What the browser does with a new version: the old one's scripts are cut off, the new one starts. */
async function update(context: BrowserContext): Promise<void> {
  const cdp = await context.browser()!.newBrowserCDPSession();
  const started = context.waitForEvent('serviceworker');
  await (cdp as unknown as { send(method: string, of: object): Promise<unknown> }).send(
    'Extensions.loadUnpacked',
    {
      path: CHROMIUM_BUILD,
    },
  );
  await started;
}

const SCHOOL = 'https://reports.ofsted.gov.uk/provider/21/990001';
const CARD = 'https://reports.ofsted.gov.uk/provider/21/990002';
/** No script of ours runs on this host by itself, and reading there needs no permission that a test cannot give. */
const ARTICLE = 'https://files.ofsted.gov.uk/news/northmoor-makes-headway';

/** The words drawn in each highlight, in the page or in its first frame, as "highlight: words". */
const marked = (page: Page, frame = 0): Promise<string[]> =>
  page
    .frames()
    [frame]!.evaluate(() =>
      [...CSS.highlights.entries()].flatMap(([name, ranges]) =>
        [...ranges].map((range) => `${name}: ${String(range).replace(/\s+/g, ' ')}`),
      ),
    );

async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** Asks the background worker to read `page`, as the popup does. */
async function readOnRequest(context: BrowserContext, page: Page): Promise<void> {
  const settings = await openExtensionPage(context, 'settings.html');
  const outcome = await settings.evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: address });
    return chrome.runtime.sendMessage({ to: 'background', message: 'readTab', request: { tabId: tab!.id } });
  }, page.url());
  expect(outcome).toMatchObject({ ok: true, value: { outcome: 'reading' } });
  await settings.close();
  await page.bringToFront();
}

/** Selects from the beginning of `from` to the end of `to`, with the pointer. */
async function select(page: Page, from: string, to: string): Promise<void> {
  const boxOf = (words: string, at: 'start' | 'end') =>
    page.evaluate(
      ([words, at]) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const index = (node as Text).data.indexOf(words!);
          if (index < 0) continue;
          if (at === 'start') node.parentElement!.scrollIntoView({ block: 'center' });
          const range = document.createRange();
          range.setStart(node, at === 'start' ? index : index + words!.length - 1);
          range.setEnd(node, at === 'start' ? index + 1 : index + words!.length);
          const { left, right, top, bottom } = range.getBoundingClientRect();
          return { x: at === 'start' ? left + 1 : right - 1, y: (top + bottom) / 2 };
        }
        throw new Error(`"${words}" is not on the page`);
      },
      [words, at] as const,
    );
  const start = await boxOf(from, 'start');
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  const end = await boxOf(to, 'end');
  await page.mouse.move(end.x, end.y, { steps: 6 });
  await page.mouse.up();
}

test.describe('a provider page', () => {
  test('has its grades marked beside their areas, and no word of it changed', async ({ context, server }) => {
    server.servePage(SCHOOL, pageSource('school'));
    const page = await open(context, SCHOOL);
    const before = await page.evaluate(() => document.body.innerText);
    await expect.poll(() => marked(page)).toHaveLength(4);
    expect((await marked(page)).sort()).toEqual([
      'in-judgement-best: Sixth-form provision:Outstanding',
      'in-judgement-good: Behaviour and attitudes:Good',
      'in-judgement-weak: Quality of education:Requires improvement',
      'in-judgement-weak: The overall outcome of the inspection on 14 May 2024 was:Requires improvement',
    ]);
    expect(await page.evaluate(() => document.body.innerText)).toBe(before);
    expect(await page.evaluate(() => document.body.querySelectorAll('mark, [class*=in-]').length)).toBe(0);
  });

  test('leads from each report to the reader, and its row goes along', async ({ context, server }) => {
    server.servePage(SCHOOL, pageSource('school'));
    const page = await open(context, SCHOOL);
    const own = await ownControls(page);
    const opened = context.waitForEvent('page');
    await own.click('button', /^Open in the reader: Full inspection, 3 February 2016$/);
    await expect
      .poll(async () => decodeURIComponent((await opened).url()))
      .toContain('reader.html?file=https://files.ofsted.gov.uk/v1/file/99000002');
    const settings = await openExtensionPage(context, 'settings.html');
    const answer = await settings.evaluate(() =>
      chrome.runtime.sendMessage({
        to: 'background',
        message: 'rowOf',
        request: { address: 'https://files.ofsted.gov.uk/v1/file/99000002' },
      }),
    );
    expect(answer.value.row).toMatchObject({
      urn: '990001',
      kind: 'Full inspection',
      inspected: '2016-02-03',
    });
  });
});

test.describe('marks', () => {
  const TALL = '<style>.subjudgements__rates__item { margin-top: 3000px }</style></head>';

  test('are drawn near the view alone, wherever it goes, and all of them on paper', async ({
    context,
    server,
  }) => {
    server.servePage(SCHOOL, pageSource('school').replace('</head>', TALL));
    const page = await open(context, SCHOOL);
    await expect.poll(() => marked(page)).toHaveLength(1);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect
      .poll(async () => (await marked(page)).join())
      .toMatch(/^in-judgement-best: Sixth-form provision:Outstanding$/);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await marked(page)).toHaveLength(4);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await marked(page)).toHaveLength(1);
  });

  test('stay when the extension is updated under an open tab, which needs no reload', async ({
    updatable: context,
    server,
  }) => {
    server.servePage(SCHOOL, pageSource('school'));
    const page = await open(context, SCHOOL);
    await expect.poll(() => marked(page)).toHaveLength(4);
    await page.evaluate(() => document.querySelector('inspection-notes')!.setAttribute('data-old', ''));
    await update(context);
    await expect.poll(() => page.evaluate(() => document.querySelector('[data-old]'))).toBeNull();
    expect(await page.evaluate(() => document.querySelectorAll('inspection-notes').length)).toBe(1);
    await expect.poll(() => marked(page)).toHaveLength(4);
    const own = await ownControls(page);
    await page.keyboard.press('Alt+Shift+KeyN');
    await own.click('button', /^1 of 4$/);
    await own.click('button', /^Save$/);
    await own.see('StaticText', /1 saved/);
    expect((await own.names('button')).filter((name) => /^Open in the reader/.test(name))).toHaveLength(2);
  });
});

test('what runs inside pages stays small', () => {
  for (const name of ['ofsted', 'on-request']) {
    const script = readFileSync(join(CHROMIUM_BUILD, 'content-scripts', `${name}.js`));
    expect(gzipSync(script, { level: 9 }).length, name).toBeLessThanOrEqual(40_000);
  }
});

test.describe('a report card', () => {
  for (const [where, frame] of [
    ['inline', 0],
    ['frame', 1],
  ] as const) {
    test(`has its grades and next steps marked, standing ${where}`, async ({ context, server }) => {
      server.servePage(CARD, cardPage(where));
      const page = await open(context, CARD);
      await page.evaluate(() => document.querySelector('iframe')?.setAttribute('height', '900'));
      await expect.poll(() => marked(page, frame)).toHaveLength(7);
      const words = (await marked(page, frame)).join('\n');
      expect(words).toContain('in-judgement-good: Safeguarding standards met');
      expect(words).toContain('in-judgement-weak: Needs attention');
      expect(words).toContain('in-recommendation: Leaders should see to it');
      expect(words).not.toMatch(/Far above|Met: pupils|Exceptional/);
    });
  }

  test('that comes late is marked when it is there', async ({ context, server }) => {
    server.servePage(CARD, '<main><h1>Oak Hill School</h1><div id="later"></div></main>');
    const page = await open(context, CARD);
    const own = await ownControls(page);
    await own.see('StaticText', /^No judgements or recommendations found/);
    await page.evaluate((html) => {
      document.querySelector('#later')!.innerHTML = html;
    }, pageSource('card'));
    await own.see('StaticText', /3 judgements, 2 recommendations/);
  });
});

test.describe('keeping', () => {
  test('all recommendations, a judgement with note and tag: there again after the browser was closed', async ({
    context,
    server,
    relaunch,
  }) => {
    server.servePage(CARD, cardPage('inline'));
    const page = await open(context, CARD);
    const own = await ownControls(page);
    await own.click('button', /^Save all recommendations$/);
    await own.see('StaticText', /2 saved/);
    const { x, y, height } = (await page.getByText('Inclusion', { exact: true }).boundingBox())!;
    await page.mouse.click(x + 5, y + height / 2);
    await own.click('button', /^Note$/);
    await own.see('textbox', /^My note$/);
    await page.keyboard.type('Ask how.');
    await own.see('StaticText', /^Saved$/);
    await own.click('textbox', /^Add a tag$/);
    await page.keyboard.type('inclusion,');
    await own.see('button', /^Remove tag inclusion$/);
    await own.see('StaticText', /^Saved$/);

    const again = await open(await relaunch(), CARD);
    const then = await ownControls(again);
    await then.see('StaticText', /3 saved/);
    const place = (await again.getByText('Inclusion', { exact: true }).boundingBox())!;
    await again.mouse.click(place.x + 5, place.y + place.height / 2);
    await then.see('button', /^Remove tag inclusion$/);
    expect(await then.text()).toContain('Ask how.');
  });

  test('words selected over a paragraph break, also while the background worker sleeps', async ({
    context,
    server,
  }) => {
    server.servePage(CARD, cardPage('inline'));
    const settings = await openExtensionPage(context, 'settings.html');
    const page = await open(context, CARD);
    const own = await ownControls(page);
    await own.see('StaticText', /3 judgements/);
    await stopWorker(settings);
    await page.bringToFront();
    await select(page, 'Pupils of every kind', 'a term ago.');
    await own.click('button', /^Highlight in green$/);
    await own.see('StaticText', /1 saved/);
    await expect
      .poll(async () => (await marked(page)).filter((line) => /green/.test(line)).length)
      .toBeGreaterThan(1);
    await page.reload();
    await expect
      .poll(async () => (await marked(page)).filter((line) => /green/.test(line)).join())
      .toContain('Pupils of every kind find their place here.');
  });

  test('a note whose words the page’s own scripts do not hear', async ({ context, server }) => {
    const spy = `<script>window.heard = []; for (const type of ['keydown', 'keyup', 'beforeinput', 'input', 'paste'])
      document.addEventListener(type, (event) => heard.push(event.key ?? event.data ?? type), true);</script>`;
    server.servePage(CARD, cardPage('inline').replace('</head>', `${spy}</head>`));
    const page = await open(context, CARD);
    const own = await ownControls(page);
    await own.see('StaticText', /3 judgements/);
    await select(page, 'Pupils of every', 'kind find');
    await own.click('button', /^Note$/);
    await own.see('textbox', /^My note$/);
    await page.keyboard.type('A private thought');
    await own.see('StaticText', /^Saved$/);
    await own.click('textbox', /^Add a tag$/);
    await page.keyboard.type('mine');
    await page.keyboard.press('Enter');
    await own.see('button', /^Remove tag mine$/);
    expect(await page.evaluate('heard')).toEqual([]);
    await page.reload();
    await own.see('StaticText', /1 saved/);
  });

  test('undone: what was deleted comes back', async ({ context, server }) => {
    server.servePage(CARD, cardPage('inline'));
    const page = await open(context, CARD);
    const own = await ownControls(page);
    await own.see('StaticText', /3 judgements/);
    await select(page, 'Pupils of every', 'kind find');
    await page.keyboard.press('Alt+Shift+KeyM');
    await own.see('textbox', /^My note$/);
    await own.click('button', /^Delete$/);
    await own.see('StaticText', /^Highlight deleted$/);
    expect((await marked(page)).join()).not.toContain('in-highlight');
    await own.click('button', /^Undo$/);
    await expect
      .poll(async () => (await marked(page)).join())
      .toContain('in-highlight-yellow: Pupils of every kind find');
  });

  test('by keyboard alone: next mark, its card, save, close', async ({ context, server }) => {
    server.servePage(SCHOOL, pageSource('school'));
    const page = await open(context, SCHOOL);
    const own = await ownControls(page);
    await own.see('StaticText', /4 judgements/);
    await page.keyboard.press('Alt+Shift+KeyN');
    await page.keyboard.press('Alt+Shift+KeyN');
    await own.see('button', /^2 of 4$/);
    await expect.poll(async () => (await marked(page)).join()).toContain('in-marked: Quality of education');
    await own.click('button', /^2 of 4$/);
    await own.see('dialog', /^Judgement$/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await own.see('StaticText', /1 saved/);
    await page.keyboard.press('Escape');
    await expect.poll(() => own.names('dialog')).toEqual([]);
  });

  test('on the clipboard, formatted and plain, with citation and link', async ({ context, server }) => {
    await context.grantPermissions(['clipboard-read'], { origin: 'https://reports.ofsted.gov.uk' });
    server.servePage(CARD, cardPage('inline'));
    const page = await open(context, CARD);
    const own = await ownControls(page);
    await own.see('StaticText', /3 judgements/);
    await select(page, 'Pupils of every', 'place here.');
    await own.click('button', /^Copy$/);
    await own.see('StaticText', /^Copied with citation$/);
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item!.getType(type)).text();
      return { html: await read('text/html'), text: await read('text/plain') };
    });
    expect(copied.text).toContain('“Pupils of every kind find their place here.”');
    expect(copied.text).toContain('https://reports.ofsted.gov.uk/provider/21/990002#:~:text=');
    expect(copied.html).toContain('<blockquote>');
    expect(copied.html).toContain('Oak Hill School');
  });
});

test.describe('any other page', () => {
  test('is left alone until the reader asks, then read without its surroundings', async ({
    context,
    server,
  }) => {
    server.servePage(ARTICLE, pageSource('article'));
    const page = await open(context, ARTICLE);
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => document.querySelector('inspection-notes'))).toBeNull();
    await readOnRequest(context, page);
    const own = await ownControls(page);
    await own.see('region', /^Inspection Notes$/);
    expect((await marked(page)).join('\n')).not.toMatch(/Westshire|Eastmoor|I would rate|winner|biscuits/);
  });

  test('asked for twice, is read once', async ({ context, server }) => {
    server.servePage(ARTICLE, pageSource('article'));
    const page = await open(context, ARTICLE);
    await readOnRequest(context, page);
    await readOnRequest(context, page);
    const own = await ownControls(page);
    await own.see('region', /^Inspection Notes$/);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => document.querySelectorAll('inspection-notes').length)).toBe(1);
  });

  test('says so when the extension was updated under it', async ({ updatable: context, server }) => {
    server.servePage(ARTICLE, pageSource('article'));
    const page = await open(context, ARTICLE);
    await readOnRequest(context, page);
    const own = await ownControls(page);
    await own.see('region', /^Inspection Notes$/);
    await update(context);
    await select(page, 'Social workers', 'told');
    await own.click('button', /^Highlight$/);
    await own.see('StaticText', /Reload the page to go on/);
  });
});
