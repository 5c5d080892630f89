// bench saving: from the asking of an extension page to the worker's "it is on disk", beside a bare Dexie put with the same
// durability and beside a message that changes nothing, all taking turns in one page of the built extension. Status 1 over the budget.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium, pageAddress, ROOT } from '../scripts/browser/launch.ts';
import { madeNote, madeReport } from '../tests/made.ts';

const BUDGET = 3.5;
const TURNS = 60;
/** The first ones are slower everywhere: the code is cold. */
const WARM = 10;

interface Asked {
  report: object;
  note: object;
  turns: number;
}

/** Runs in a page of the extension, so it leans on nothing outside itself but Dexie, which was put there. */
async function turns({ report, note, turns: count }: Asked): Promise<Record<string, number[]>> {
  // biome-ignore lint/suspicious/noExplicitAny: Dexie as a global, in a page.
  const Dexie = (globalThis as any).Dexie;
  const bare = new Dexie('bench', { chromeTransactionDurability: 'strict' });
  bare.version(1).stores({ notes: 'id' });
  await bare.open();
  const ask = async (message: string, request: object) => {
    const reply = await chrome.runtime.sendMessage({ to: 'background', message, request });
    if (!reply.ok) throw new Error(JSON.stringify(reply));
  };
  const fresh = () => ({ ...note, id: crypto.randomUUID(), createdAt: Date.now(), updatedAt: Date.now() });
  const ways: Record<string, () => Promise<unknown>> = {
    'a bare put': () => bare.notes.put(fresh()),
    'a message that changes nothing': () => ask('deleteAnnotations', { ids: [] }),
    'saving a note': () => ask('saveAnnotations', { report, annotations: [fresh()] }),
  };
  const times: Record<string, number[]> = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let turn = 0; turn < count; turn += 1)
    for (const [name, way] of Object.entries(ways)) {
      const began = performance.now();
      await way();
      times[name]!.push(performance.now() - began);
    }
  bare.close();
  return times;
}

const middle = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;

const profile = await mkdtemp(join(tmpdir(), 'inspection-notes-bench-'));
const context = await launchChromium({ profile });
const page = await context.newPage();
await page.goto(await pageAddress(context, 'popup.html'));
await page.getByRole('searchbox').waitFor();
await page.goto(await pageAddress(context, 'settings.html')); // shows no notes: what a list costs is not saving
await page.evaluate(await readFile(join(ROOT, 'node_modules/dexie/dist/dexie.min.js'), 'utf8'));
const times = await page.evaluate(turns, { report: madeReport(), note: madeNote(), turns: TURNS + WARM });
await context.close();
await rm(profile, { recursive: true, force: true });

const [put, nothing, save] = Object.values(times).map((all) => middle(all.slice(WARM)));
for (const [name, all] of Object.entries(times)) {
  const ms = middle(all.slice(WARM));
  console.log(`${name}: ${ms.toFixed(2)} ms, ÷ a bare put ${(ms / put!).toFixed(2)}`);
}
console.log(`the worker's own part: ${((save! - nothing!) / put!).toFixed(2)} puts`);
console.log(`saving ÷ a bare put: ${(save! / put!).toFixed(2)} (budget ${BUDGET})`);
process.exitCode = save! / put! > BUDGET ? 1 : 0;
