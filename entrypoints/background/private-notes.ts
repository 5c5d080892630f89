import { browser } from '#imports';
import type { Annotation } from '../../lib/model/annotation.ts';
import type { Dismissed } from '../../lib/model/dismissed.ts';

/** What was noted and hidden in private windows. */
export interface PrivateNotes {
  annotations: Annotation[];
  dismissed: Dismissed[];
}

/** In the browser's memory, never on disk; it outlives the background worker, which is stopped at any moment. */
const KEY = 'private';

/** One after the other, as each reads all and writes all. */
let last: Promise<unknown> = Promise.resolve();

/** What is noted in private windows so far. */
export async function privateNotes(): Promise<PrivateNotes> {
  await last.catch(() => {});
  return stored();
}

/** Change it; `work` answers with what it is then, and what to say. */
export function changePrivateNotes<T>(work: (notes: PrivateNotes) => [PrivateNotes, T]): Promise<T> {
  const turn = last
    .catch(() => {})
    .then(async () => {
      const [next, answer] = work(await stored());
      await browser.storage.session.set({ [KEY]: next });
      return answer;
    });
  last = turn;
  return turn;
}

/** Forget all of it once the last private window is closed. */
export function forgetPrivateNotes(): void {
  browser.windows.onRemoved.addListener(async () => {
    const windows = await browser.windows.getAll();
    if (!windows.some(({ incognito }) => incognito)) await browser.storage.session.remove(KEY);
  });
}

const stored = async (): Promise<PrivateNotes> =>
  ((await browser.storage.session.get(KEY))[KEY] as PrivateNotes | undefined) ?? {
    annotations: [],
    dismissed: [],
  };
