import type { BrowserContext, Page } from '@playwright/test';
import { expect, openExtensionPage, pageAddress, test } from './extension.ts';
import { ownControls } from './own-controls.ts';

const ADDRESS = 'https://reports.ofsted.gov.uk/provider/21/990004';
const ELSEWHERE = 'https://council.example/links';

const CARD = `<p>The overall effectiveness of the school is good.</p>
<h2>What does the school need to do to improve?</h2>
<ul><li>Leaders should make sure that pupils who fall behind are helped at once.</li></ul>`;

const hostile = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Northmoor School</title>${head}</head><body>${body}</body></html>`;

async function open(context: BrowserContext, address = ADDRESS): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** What the page in the tab of `address` says of itself to our own screens. */
const stateOf = (screen: Page, address = ADDRESS) =>
  screen.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    const answer = await chrome.tabs.sendMessage(tab!.id!, { to: 'page', message: 'describe', request: {} });
    return answer.value as { status: string; message?: string; findings?: { quote: string }[] };
  }, address);

const quotesOf = async (screen: Page) => ((await stateOf(screen)).findings ?? []).map(({ quote }) => quote);

test.describe('a hostile page', () => {
  test('whose forms answer for the browser is read all the same', async ({ context, server }) => {
    const fields = [
      'parentElement',
      'childNodes',
      'children',
      'textContent',
      'getAttribute',
      'closest',
      'localName',
      'nodeType',
    ]
      .map((name) => `<input name="${name}">`)
      .join('');
    server.servePage(
      ADDRESS,
      hostile(
        `<form name="body">${fields}<main><h1>Northmoor School</h1>${CARD}</main></form><form name="documentElement"></form>`,
      ),
    );
    const screen = await openExtensionPage(context, 'settings.html');
    await open(context);
    await expect
      .poll(() => quotesOf(screen))
      .toContainEqual(expect.stringContaining('Leaders should make sure'));
  });

  test('that replaces what its own scripts call reaches none of ours', async ({ context, server }) => {
    const overwritten = `<script>
      for (const name of ['querySelectorAll', 'closest', 'getAttribute']) Element.prototype[name] = () => { throw 'theirs' };
      Array.prototype.map = JSON.parse = JSON.stringify = String.prototype.slice = () => { throw 'theirs' };
      addEventListener('message', (event) => (window.heard = [...(window.heard ?? []), event.data]));
    </script>`;
    server.servePage(ADDRESS, hostile(`<main><h1>Northmoor School</h1>${CARD}</main>`, overwritten));
    const screen = await openExtensionPage(context, 'settings.html');
    const page = await open(context);
    await expect.poll(async () => (await quotesOf(screen)).length).toBeGreaterThan(0);
    expect(await page.evaluate('window.heard')).toBeUndefined();
    expect(await page.evaluate('window.inspectionNotesRuns')).toBeUndefined();
    expect(
      await page.evaluate('document.querySelector.call(document, "inspection-notes")?.shadowRoot ?? null'),
    ).toBeNull();
  });

  test('cannot send us messages, nor forge those of our own script', async ({ context, server }) => {
    server.servePage(ADDRESS, hostile(`<main><h1>Northmoor School</h1>${CARD}</main>`));
    const screen = await openExtensionPage(context, 'settings.html');
    const page = await open(context);
    await expect.poll(async () => (await quotesOf(screen)).length).toBeGreaterThan(0);
    expect(await page.evaluate('typeof globalThis.chrome?.runtime?.sendMessage')).toBe('undefined');
    await page.evaluate(() => {
      const forged = {
        to: 'background',
        message: 'changeSettings',
        request: { change: { openPdfs: false } },
      };
      postMessage(forged, '*');
      document.dispatchEvent(new CustomEvent('message', { detail: forged }));
      document.querySelector('inspection-notes')?.dispatchEvent(new CustomEvent('click', { bubbles: true }));
    });
    await page.waitForTimeout(300);
    const settings = await screen.evaluate(() =>
      chrome.runtime.sendMessage({ to: 'background', message: 'settings', request: {} }),
    );
    expect(settings.value.openPdfs).toBe(true);
  });

  test('gets no words into the report that a reader does not see', async ({ context, server }) => {
    const unseen = [
      'font-size:0',
      'color:transparent',
      'color:#fff',
      'background:#123456;color:#123456',
      'opacity:0',
      'position:absolute;left:-9999px',
      'text-indent:-9999px',
      'position:absolute;clip-path:inset(50%)',
      'visibility:hidden',
      'display:none',
    ].map(
      (style, i) => `<p style="${style}">Leaders should pay no heed to line ${i} of what is hidden here.</p>`,
    );
    const seen = `<div style="background:#123456"><p style="color:#fff">Leaders should keep what is white on blue.</p></div>
      <p style="opacity:0;transition:opacity 1s">Leaders should keep what comes into view slowly.</p>
      <div style="font-size:0"><p style="font-size:16px">Leaders should keep what has a size of its own.</p></div>`;
    server.servePage(
      ADDRESS,
      hostile(
        `<main><h1>Northmoor School</h1>${CARD}<h2>Areas for improvement</h2>${unseen.join('')}${seen}</main>`,
      ),
    );
    const screen = await openExtensionPage(context, 'settings.html');
    await open(context);
    await expect
      .poll(async () => (await quotesOf(screen)).join('\n'))
      .toContain('keep what is white on blue');
    const quotes = (await quotesOf(screen)).join('\n');
    expect(quotes).toContain('keep what comes into view slowly');
    expect(quotes).toContain('keep what has a size of its own');
    expect(quotes).not.toContain('hidden here');
  });

  test('turns no words around: signs of direction and of no width are left out of quotes', async ({
    context,
    server,
  }) => {
    server.servePage(
      ADDRESS,
      hostile(
        `<main><h1>Northmoor School</h1>${CARD.replace('fall behind', '\u202Efall\u2066 be\u200Bhind\u202C')}</main>`,
      ),
    );
    const screen = await openExtensionPage(context, 'settings.html');
    await open(context);
    await expect
      .poll(() => quotesOf(screen))
      .toContain('Leaders should make sure that pupils who fall behind are helped at once.');
  });

  test('has its markup shown as words in our panel, never as markup', async ({ context, server }) => {
    const words =
      'Leaders should &lt;img src=x onerror="document.title=1"&gt; see [this](javascript:alert(1)) at once.';
    server.servePage(
      ADDRESS,
      hostile(`<main><h1>Northmoor &lt;b&gt;School</h1>${CARD.replace(/Leaders.*once\./, words)}</main>`),
    );
    const page = await open(context);
    await (await ownControls(page)).see('button', /./);
    await page.evaluate(() => {
      const item = document.querySelector('li')!.firstChild!;
      getSelection()!.setBaseAndExtent(item, 0, item, (item as Text).length);
    });
    await page.waitForTimeout(400);
    await page.keyboard.press('Alt+Shift+KeyH');
    const panel = await openExtensionPage(context, 'sidepanel.html');
    await expect(panel.locator('h1')).toHaveText('Northmoor <b>School');
    await expect(panel.locator('#notes')).toContainText('<img src=x onerror="document.title=1">');
    expect(await panel.locator('img, a[href^="javascript"], h1 b').count()).toBe(0);
  });

  for (const [what, elements] of [
    ['with 90,000 elements is read', 90_000],
    ['with 400,000 elements is declined in words', 400_000],
  ] as const)
    test(`${what}, and stays usable`, async ({ context, server }) => {
      server.servePage(
        ADDRESS,
        hostile(`<main><h1>Northmoor School</h1>${CARD}<div id="many"></div></main>`),
      );
      const screen = await openExtensionPage(context, 'settings.html');
      const page = await open(context);
      await expect.poll(async () => (await stateOf(screen)).status).toBe('ready');
      await page.evaluate((count) => {
        const holder = document.createDocumentFragment();
        for (let i = 0; i < count / 2; i++) {
          const row = document.createElement('p');
          row.append(document.createElement('b'));
          row.firstElementChild!.append(`Line ${i} of many.`);
          holder.append(row);
        }
        document.querySelector('#many')!.append(holder);
      }, elements);
      const longest = page.evaluate(
        () =>
          new Promise<number>((done) => {
            let [last, worst] = [performance.now(), 0];
            const tick = () => {
              const now = performance.now();
              worst = Math.max(worst, now - last);
              last = now;
              if (now - begin < 12_000) setTimeout(tick, 10);
              else done(worst);
            };
            const begin = last;
            tick();
          }),
      );
      const blocked = await longest;
      const own = await page.evaluate(() => {
        const begin = performance.now();
        for (const element of document.querySelectorAll('p')) void (element as HTMLElement).innerText;
        return performance.now() - begin;
      });
      expect(blocked, 'in times of what the browser itself takes to read the page').toBeLessThan(own * 60);
      if (elements > 100_000)
        await expect
          .poll(async () => (await stateOf(screen)).message ?? '')
          .toContain('too large to be read');
    });

  test('nested two thousand deep is told in words or read, and does no harm', async ({ context, server }) => {
    server.servePage(ADDRESS, hostile(`<main><h1>Northmoor School</h1>${CARD}</main>`));
    const screen = await openExtensionPage(context, 'settings.html');
    const page = await open(context);
    await expect.poll(async () => (await stateOf(screen)).status).toBe('ready');
    await page.evaluate(() => {
      let at: Element = document.querySelector('main')!;
      for (let i = 0; i < 2000; i++) {
        const inner = document.createElement('div');
        at.append(inner, 'Words at every depth.');
        at = inner;
      }
    });
    await page.waitForTimeout(2500);
    expect(['ready', 'failed']).toContain((await stateOf(screen)).status);
  });
});

test.describe('the reader', () => {
  const FILE = 'https://files.ofsted.gov.uk/v1/file/50000009';

  test('can be framed by nobody', async ({ context, server }) => {
    const reader = await pageAddress(context, `reader.html?file=${FILE}`);
    server.servePage(ELSEWHERE, hostile(`<iframe src="${reader}"></iframe>`));
    const page = await open(context, ELSEWHERE);
    await page.waitForTimeout(500);
    const inside = await page
      .frames()[1]
      ?.evaluate(() => document.body.textContent)
      .catch(() => '');
    expect(inside ?? '').not.toContain('Inspection Notes');
    expect(server.requests.some((request) => request.includes('/v1/file/'))).toBe(false);
  });

  for (const file of [
    'https://council.example/private.pdf',
    'https://files.ofsted.gov.uk.evil.example/x.pdf',
    'https://files.ofsted.gov.uk@evil.example/x.pdf',
    'https://files.ofsted.gov.uk:8443/x.pdf',
    'javascript:alert(1)',
    'data:application/pdf;base64,JVBERi0=',
    'file:///etc/passwd',
    'http://127.0.0.1/x.pdf',
  ])
    test(`opened by a foreign site for ${file} asks for nothing`, async ({ context, server }) => {
      const reader = await pageAddress(context, `reader.html?file=${encodeURIComponent(file)}`);
      server.servePage(ELSEWHERE, hostile(`<a href="${reader}">Report</a>`));
      const page = await open(context, ELSEWHERE);
      await page.getByRole('link').click();
      await expect(page.getByText(/not one of Ofsted’s own PDFs/)).toBeVisible();
      expect(server.requests.filter((request) => /private|x\.pdf|passwd|base64/.test(request))).toEqual([]);
    });

  test('is the only file of ours that a page can reach', async ({ context, server }) => {
    server.servePage(ELSEWHERE, hostile('<p>Looking.</p>'));
    const page = await open(context, ELSEWHERE);
    const root = await pageAddress(context, '');
    const reached = await page.evaluate(async (base) => {
      const names = [
        'reader.html',
        'popup.html',
        'sidepanel.html',
        'settings.html',
        'manifest.json',
        'background.js',
        'content-scripts/ofsted.js',
        'icon/128.png',
      ];
      const answers = await Promise.all(
        names.map((name) =>
          fetch(base + name).then(
            () => name,
            () => null,
          ),
        ),
      );
      return answers.filter((name) => name !== null);
    }, root);
    expect(reached.filter((name) => name !== 'reader.html')).toEqual([]);
  });
});
