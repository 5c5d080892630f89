import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ReadyState } from '../../lib/model/page-state.ts';
import { recommendationsOf } from '../../lib/model/unsaved.ts';
import {
  describeTab,
  openInReader,
  saveAllRecommendations,
  selectTwoLines,
} from '../../scripts/browser/drive.ts';
import { ROOT } from '../../scripts/browser/launch.ts';
import { realReports } from './corpus.ts';
import { expect, openExtensionPage, stopWorker, test } from './extension.ts';

const FILE = 'https://files.ofsted.gov.uk/v1/file/59000001';
const READER = /reader\.html/;
/** Asked for by the browser itself, with or without an extension. */
const CHROMIUMS_OWN = /^\w+ https:\/\/(?:[\w-]+\.)*(?:google|googleapis|gstatic)\.com\//;

const sample = () => readFileSync(join(ROOT, 'samples', 'exampleshire.pdf'));

test.describe('the main job, end to end', () => {
  test('what was saved is there after the browser was closed, on its own words, and nothing but the report was asked for', async ({
    context,
    server,
    relaunch,
  }) => {
    server.servePdf(FILE, sample());
    const page = await openInReader(context, FILE);
    await saveAllRecommendations(page);
    const before = await describeTab(context, READER);
    expect(before.notes).toHaveLength(5);

    const again = await relaunch();
    await openInReader(again, FILE);
    const after = await describeTab(again, READER);
    const words = (state: ReadyState) => state.notes.map(({ annotation, found }) => [annotation.id, found]);
    expect(words(after)).toEqual(words(before));
    for (const { annotation, anchor, found } of after.notes) {
      expect(anchor.status).toBe('anchored');
      expect(found).toBe(annotation.quote.exact);
    }
    const asked = server.requests.filter((request) => !CHROMIUMS_OWN.test(request));
    expect(new Set(asked)).toEqual(new Set([`GET ${FILE}`]));
  });

  test('a saved note is on disk although the background worker is stopped right after', async ({
    context,
    server,
  }) => {
    server.servePdf(FILE, sample());
    const page = await openInReader(context, FILE);
    await selectTwoLines(page);
    await page
      .getByRole('toolbar', { name: 'Selected words' })
      .getByRole('button', { name: 'Highlight', exact: true })
      .click();
    await expect.poll(async () => (await describeTab(context, READER)).notes.length).toBe(1);
    await stopWorker(page);
    await page.reload();
    await expect.poll(async () => (await describeTab(context, READER)).notes.length).toBe(1);
  });

  test('the same file at another address shows the same notes', async ({ context, server }) => {
    const elsewhere = 'https://files.api.ofsted.gov.uk/v1/file/40000009';
    server.servePdf(FILE, sample());
    server.servePdf(elsewhere, sample());
    const page = await openInReader(context, FILE);
    await saveAllRecommendations(page);
    await page.close();
    await openInReader(context, elsewhere);
    expect((await describeTab(context, READER)).notes).toHaveLength(5);
  });

  test('deleting in the popup takes the mark off the report, undo brings it back', async ({
    context,
    server,
  }) => {
    server.servePdf(FILE, sample());
    const page = await openInReader(context, FILE);
    await saveAllRecommendations(page);
    const kept = page.locator('[data-mark][data-saved]');
    await expect(kept.first()).toBeAttached();
    const drawn = await kept.count();
    const popup = await openExtensionPage(context, 'popup.html');
    const ids = (await describeTab(context, READER)).notes.map(({ annotation }) => annotation.id);
    const ask = (message: string) =>
      popup.evaluate(
        ([message, ids]) => chrome.runtime.sendMessage({ to: 'background', message, request: { ids } }),
        [message, ids] as const,
      );
    await ask('deleteAnnotations');
    await expect(kept).toHaveCount(0);
    await ask('restoreAnnotations');
    await expect(kept).toHaveCount(drawn);
  });
});

test.describe('real reports', () => {
  const reports = realReports(process.env.INSPECTION_LONG ? 40 : 8);
  test.skip(reports.length === 0, 'INSPECTION_CORPUS is not set');

  for (const path of reports) {
    test(`${basename(path)} is read, saved and found again in its place`, async ({ context, server }) => {
      server.servePdf(FILE, readFileSync(path));
      const page = await openInReader(context, FILE);
      const state = await describeTab(context, READER);
      await saveAllRecommendations(page);
      await page.reload();
      await expect
        .poll(async () => {
          const { notes } = await describeTab(context, READER);
          return notes.filter(({ anchor }) => anchor.status === 'anchored').length;
        })
        .toBe(recommendationsOf(state).length);
    });
  }
});
