import { openInReader, selectTwoLines } from '../../scripts/browser/drive.ts';
import { pageSource } from '../fixtures/pages.ts';
import { violations } from './axe.ts';
import { expect, openExtensionPage, pageAddress, test } from './extension.ts';
import { onDisk } from './library.ts';

/** Reading there needs no permission that a test cannot give, and no script of ours runs there by itself. */
const SITE = 'https://files.ofsted.gov.uk';
const ARTICLE = `${SITE}/news/northmoor-makes-headway`;

test('marks look as the settings say, in the reader and on pages; new highlights have the colour that was chosen', async ({
  context,
  server,
}) => {
  server.serve(ARTICLE, { type: 'text/html; charset=utf-8', body: pageSource('article') });
  const settings = await openExtensionPage(context, 'settings.html');
  await settings.getByLabel('Line under recommendations').selectOption('Dashes');
  await settings
    .getByRole('group', { name: 'Colour of recommendations' })
    .getByRole('button', { name: 'green' })
    .click();
  await settings
    .getByRole('group', { name: 'Colour of a new highlight' })
    .getByRole('button', { name: 'violet' })
    .click();
  expect(await violations(settings)).toEqual([]);

  const reader = await openInReader(context, await pageAddress(context, 'reader.html?sample'));
  await expect(reader.locator('.mark--recommendation.mark--dashed.mark--green').first()).toBeAttached();
  await expect(reader.locator('.mark--judgement.mark--solid').first()).toBeAttached();
  await selectTwoLines(reader);
  await reader.keyboard.press('h');
  await expect(reader.locator('.mark--highlight.mark--violet').first()).toBeAttached();
  await expect(async () => {
    expect((await onDisk(settings)).annotations.map(({ colour }) => colour)).toEqual(['violet']);
  }).toPass();

  const page = await context.newPage();
  await page.goto(ARTICLE);
  await settings.evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: address });
    await chrome.runtime.sendMessage({ to: 'background', message: 'readTab', request: { tabId: tab!.id } });
  }, ARTICLE);
  const sheets = () =>
    page.evaluate(() =>
      document.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('\n')),
    );
  await expect(async () =>
    expect((await sheets()).join()).toMatch(/in-recommendation\) \{ text-decoration-style: dashed;/),
  ).toPass();

  await settings.getByRole('button', { name: 'As they came' }).click();
  await expect(settings.getByLabel('Line under recommendations')).toHaveValue('wavy');
});

test('a site is always read once that was said and the browser allows it, and no longer when it is removed', async ({
  context,
  server,
}) => {
  server.serve(ARTICLE, { type: 'text/html; charset=utf-8', body: pageSource('article') });
  const settings = await openExtensionPage(context, 'settings.html');
  const tell = (message: string, request: object) =>
    settings.evaluate((envelope) => chrome.runtime.sendMessage({ to: 'background', ...envelope }), {
      message,
      request,
    });
  await tell('changeSettings', { change: { sites: ['https://never-allowed.example'] } });
  const page = await context.newPage();
  await page.goto(ARTICLE);
  const [tabId] = await settings.evaluate(
    async (url) => (await chrome.tabs.query({ url })).map(({ id }) => id!),
    ARTICLE,
  );
  await tell('readTab', { tabId });
  const popup = await openExtensionPage(context, 'popup.html');
  await popup.getByLabel('Always read pages of files.ofsted.gov.uk').check();
  await expect(popup.getByLabel('Always read pages of files.ofsted.gov.uk')).toBeChecked();
  await popup.close();
  await page.reload();
  await expect(async () =>
    expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0),
  ).toPass();
  await settings.reload();
  await expect(settings.getByText('never-allowed.example', { exact: true })).toBeVisible();
  await expect(settings.getByRole('button', { name: 'Allow it' })).toHaveCount(1);
  await settings.getByRole('button', { name: `Remove ${SITE}` }).click();
  await expect(settings.getByText('files.ofsted.gov.uk', { exact: true })).toHaveCount(0);
  await page.reload();
  await page.waitForTimeout(1000);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});
