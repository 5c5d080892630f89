import { dayOf } from '../../lib/model/day.ts';
import { type Db, SCHEMA } from '../../lib/store/db.ts';
import { failureInWords } from '../../lib/store/failure.ts';
import { isNewer, NewerStoreError } from '../../lib/store/newer-store.ts';
import type { Canary } from './canary.ts';

/** What is wrong with the store as a whole, in words; null when all is well. */
export async function storeProblem(db: Db, canary: Canary): Promise<string | null> {
  try {
    await db.open();
  } catch (error) {
    return failureInWords(error);
  }
  if (isNewer(db, SCHEMA)) return failureInWords(new NewerStoreError());
  const lost = await canary.lost();
  if (lost === null || (await db.reports.limit(1).count()) > 0) return null;
  return `The browser no longer has the notes that were kept here since ${dayOf(lost)}: their database is gone, and a new one is empty. If you have a backup, restore it in the settings.`;
}
