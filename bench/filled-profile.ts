import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium, pageAddress } from '../scripts/browser/launch.ts';
import { countRows, seedLibrary } from './seed-library.ts';

/** Few notes stay out of the index, as they are searched as fast without. */
const LEFT = 100;

/** A folder of a browser's data, with a library of `size` made-up notes in the built extension, indexed. The caller deletes it. */
export async function filledProfile(size: number): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'inspection-notes-bench-'));
  const context = await launchChromium({ profile });
  const page = await context.newPage();
  await page.goto(await pageAddress(context, 'popup.html'));
  await page.getByRole('searchbox').waitFor();
  await page.evaluate(seedLibrary, size);
  await page.evaluate(() =>
    chrome.runtime.sendMessage({ to: 'background', message: 'deleteAnnotations', request: { ids: [] } }),
  ); // any change: the index follows
  while ((await page.evaluate(countRows, 'unindexed')) > LEFT)
    await new Promise((done) => setTimeout(done, 1000));
  await context.close();
  return profile;
}
