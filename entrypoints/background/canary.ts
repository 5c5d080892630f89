import { browser } from '#imports';
import type { Db } from '../../lib/store/db.ts';

/** Remembers outside the database that there was one, so that one which the browser lost is not taken for a first start. */
export interface Canary {
  /** When a database that is gone was made, in milliseconds since 1970; null when none was lost. */
  lost(): Promise<number | null>;
}

const KEY = 'library';

/** Watch `db` from its opening on. */
export function watchLibrary(db: Db): Canary {
  // A private window has a library of its own that lives in memory: it is new each time, and nothing was lost.
  if (browser.extension.inIncognitoContext) return { lost: async () => null };
  let isNew = false;
  db.on('populate', () => {
    isNew = true;
  });
  const settled = db.open().then(note, () => null); // what fails to open is said by every message
  return {
    lost: async () => {
      await settled;
      return (await read()).lost ?? null;
    },
  };

  async function note(): Promise<void> {
    const { made, lost } = await read();
    if (made === undefined) await write({ made: Date.now() });
    else if (isNew && lost === undefined) await write({ made: Date.now(), lost: made });
  }
}

interface Kept {
  made?: number;
  lost?: number;
}

async function read(): Promise<Kept> {
  const stored = await browser.storage.local.get(KEY);
  return (stored[KEY] as Kept | undefined) ?? {};
}

const write = (kept: Kept): Promise<void> => browser.storage.local.set({ [KEY]: kept });
