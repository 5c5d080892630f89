import { Dexie, type Table } from 'dexie';

/**
 * Where an extension page lays down a file for the background worker, which alone writes the library: a message could not carry it
 * (64 MB at most). A database of its own, with one file at a time.
 */
export interface Inbox {
  put(bytes: Uint8Array): Promise<void>;
  /** The file; null when there is none (any more). */
  get(): Promise<Uint8Array | null>;
  clear(): Promise<void>;
}

const NAME = 'inspection-notes-inbox';
const FILE = 'backup';

/** Opened for each use, as it is used once in a long while. */
export function inbox(): Inbox {
  const using = async <T>(work: (files: Table<Uint8Array, string>) => PromiseLike<T>): Promise<T> => {
    const db = new Dexie(NAME);
    db.version(1).stores({ files: '' });
    try {
      return await work(db.table('files'));
    } finally {
      db.close();
    }
  };
  return {
    put: (bytes) => using(async (files) => void (await files.put(bytes, FILE))),
    get: () => using(async (files) => (await files.get(FILE)) ?? null),
    clear: () => using((files) => files.clear()),
  };
}
