import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import type { ReadyState } from '../../lib/model/page-state.ts';
import {
  describeTab,
  openInReader,
  readerReady,
  saveAllRecommendations,
  selectTwoLines,
} from '../browser/drive.ts';
import { launchChromium, pageAddress, ROOT } from '../browser/launch.ts';
import type { Target } from './target.ts';

const NOTE = 'Ask how the waiting children were found.';
const TAG = 'front door';

/**
 * The whole loop by itself: open, save, highlight, tag, note, close the browser, open it again, check, export. Screenshots and
 * `notes.md` are left in `folder`. Throws where anything is not as it should be.
 */
export async function walk(target: Target, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const launch = { profile: join(folder, 'profile'), ...(target.server ? { port: target.server.port } : {}) };
  const steps = new Steps(folder);

  let context = await launchChromium(launch);
  const page = await openReport(context, target, steps);
  const recommendations = (await saveAllRecommendations(page))
    ? 'Saved every recommendation'
    : 'The report has no recommendations to save';
  await steps.done(recommendations, page, 'recommendations-saved');
  await highlight(page);
  await steps.done('Highlighted a passage, with a tag and a note', page, 'highlight');
  const before = await stateOf(context);
  await context.close();
  steps.say('Closed the browser');

  context = await launchChromium(launch);
  const again = await openInReader(context, target.report);
  const after = await stateOf(context);
  check(before, after);
  await steps.done(
    `Opened it again: all ${after.notes.length} notes are there, in their places`,
    again,
    'again',
  );
  await screens(context, steps);
  await exportNotes(context, folder, after.notes.length);
  steps.say(`Exported ${after.notes.length} notes to ${relative(ROOT, join(folder, 'notes.md'))}`);
  await context.close();
  steps.say(`Screenshots are in ${relative(ROOT, folder)}/`);
}

/** Numbered screenshots, and a line for each step. */
class Steps {
  private readonly folder: string;
  private count = 0;
  constructor(folder: string) {
    this.folder = folder;
  }
  say(words: string): void {
    console.log(`  ${words}`);
  }
  async done(words: string, page: Page, name: string): Promise<void> {
    this.count += 1;
    const file = `${String(this.count).padStart(2, '0')}-${name}.png`;
    await page.screenshot({ path: join(this.folder, file) });
    this.say(`${words} (${file})`);
  }
}

async function openReport(context: BrowserContext, target: Target, steps: Steps): Promise<Page> {
  if (target.from === null) {
    const page = await openInReader(context, target.report);
    await steps.done('Opened the report in the reader', page, 'reader');
    return page;
  }
  const page = await context.newPage();
  await page.goto(target.from);
  await steps.done('Opened the provider page', page, 'provider-page');
  await page.locator(`a[href="${target.report}"]`).click();
  await readerReady(page);
  await steps.done('Clicked the report: it opened in the reader', page, 'reader');
  return page;
}

async function highlight(page: Page): Promise<void> {
  await selectTwoLines(page);
  await page.getByRole('toolbar', { name: 'Selected words' }).getByRole('button', { name: 'Note' }).click();
  const note = page.locator('textarea:focus'); // the new highlight's own, so that one can type at once
  const id = await note.evaluate((words) => words.closest<HTMLElement>('[data-id]')?.dataset.id);
  await note.fill(NOTE);
  const card = page.locator(`[data-id="${id}"]`);
  await expect(card.getByText('Saved', { exact: true })).toBeVisible();
  const tag = card.getByRole('combobox', { name: 'Add a tag' });
  await tag.fill(TAG);
  await tag.press('Enter');
  await expect(page.getByRole('button', { name: `Remove tag ${TAG}` })).toBeVisible();
}

const stateOf = (context: BrowserContext): Promise<ReadyState> => describeTab(context, /reader\.html/);

/** Anchored + doubtful + lost = saved; and here, on the same file, all are anchored on the same words. */
function check(before: ReadyState, after: ReadyState): void {
  const words = ({ notes }: ReadyState) =>
    notes.map(({ annotation, anchor, found }) => [
      annotation.id,
      annotation.note,
      annotation.tags,
      anchor.status,
      found,
    ]);
  expect(words(after)).toEqual(words(before));
  expect(after.notes.length).toBeGreaterThan(0);
  for (const { anchor, annotation, found } of after.notes) {
    expect(anchor.status).toBe('anchored');
    expect(found).toBe(annotation.quote.exact);
  }
  const own = after.notes.map(({ annotation }) => annotation).filter(({ kind }) => kind === 'highlight');
  expect(own).toMatchObject([{ note: NOTE, tags: [TAG] }]);
}

async function screens(context: BrowserContext, steps: Steps): Promise<void> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(await pageAddress(context, 'popup.html'));
  await expect(popup.getByRole('button', { name: 'Export all' })).toBeVisible();
  await steps.done('Popup: saved notes by authority', popup, 'popup');
  for (const [name, width] of [
    ['sidepanel', 380],
    ['settings', 800],
  ] as const) {
    await popup.setViewportSize({ width, height: 760 });
    await popup.goto(await pageAddress(context, `${name}.html`));
    await steps.done(`The ${name === 'settings' ? 'settings' : 'side panel'}`, popup, name);
  }
  await popup.close();
}

async function exportNotes(context: BrowserContext, folder: string, count: number): Promise<void> {
  const popup = await context.newPage();
  await popup.goto(await pageAddress(context, 'popup.html'));
  await popup.getByRole('button', { name: 'Export all' }).click();
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const path = join(folder, 'notes.md');
  await download.saveAs(path);
  const quotes = (await readFile(path, 'utf8')).match(/^> /gm)?.length ?? 0;
  if (quotes < count) throw new Error(`${count} notes are saved, but notes.md holds ${quotes}.`);
}
