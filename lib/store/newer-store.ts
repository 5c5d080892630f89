import type { DBCore, Dexie } from 'dexie';

/** Somebody tried to change a database that a later version of this extension made. */
export class NewerStoreError extends Error {
  override name = 'NewerStoreError';
}

/** What Dexie makes of a version: IndexedDB knows whole numbers, Dexie one decimal. */
const DEXIES = 10;

/** Whether `db`, once it is open, is of a later schema than `schema`. */
export const isNewer = (db: Dexie, schema: number): boolean => db.backendDB().version > schema * DEXIES;

/**
 * Refuse every change of a database of a later schema: Dexie opens one all the same, and what we wrote would lack what the later version
 * relies on. Reading goes on.
 */
export function protectNewer(db: Dexie, schema: number): void {
  const create = (core: DBCore): DBCore => ({
    ...core,
    transaction: (tables, mode, options) => {
      if (mode === 'readwrite' && isNewer(db, schema)) throw new NewerStoreError();
      return core.transaction(tables, mode, options);
    },
  });
  db.use({ stack: 'dbcore', name: 'newer', create });
}
