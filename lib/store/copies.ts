import { Dexie, type Table } from 'dexie';
import { KeptCopy } from '../model/kept-copy.ts';

/**
 * Files of reports that the reader chose to keep on this machine. A database of its own: the library stays small and quick however large
 * they are, and as they can be had again they are in no backup. What is kept is on disk when the promise resolves.
 */
export interface Copies {
  /** Keep `bytes`; of one that is kept already what is known of it is kept anew. */
  keep(copy: KeptCopy, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** What is known of a report's copy; null when none is kept. */
  about(id: string): Promise<KeptCopy | null>;
  /** The copy of whatever stood at `address`, the newest; null when none is kept. */
  at(address: string): Promise<KeptCopy | null>;
  /** The file; null when none is kept. */
  bytes(id: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** A kept report was seen at one more address. */
  seenAt(id: string, address: string): Promise<void>;
  /** All that are kept, the newest first. */
  all(): Promise<KeptCopy[]>;
  remove(ids: string[]): Promise<void>;
}

const NAME = 'inspection-notes-copies';

/** Opened for each use, as it is used now and then. */
export function copies(): Copies {
  const using = async <T>(
    work: (about: Table<unknown, string>, files: Files) => PromiseLike<T>,
  ): Promise<T> => {
    const db = new Dexie(NAME, { chromeTransactionDurability: 'strict' });
    db.version(1).stores({ about: 'id, *addresses', files: '' });
    const [about, files] = [db.table<unknown, string>('about'), db.table('files') as Files];
    try {
      return await db.transaction('rw', about, files, () => work(about, files));
    } finally {
      db.close();
    }
  };
  return {
    keep: (copy, bytes) =>
      using(async (about, files) => {
        await files.put(bytes, copy.id);
        await about.put(copy);
      }),
    about: (id) => using(async (about) => known([await about.get(id)])[0] ?? null),
    at: (address) =>
      using(
        async (about) => newestFirst(await about.where('addresses').equals(address).toArray())[0] ?? null,
      ),
    bytes: (id) => using(async (_, files) => (await files.get(id)) ?? null),
    seenAt: (id, address) =>
      using(async (about) => {
        const [copy] = known([await about.get(id)]);
        if (!copy || copy.addresses.includes(address)) return;
        await about.put({ ...copy, addresses: [...copy.addresses, address] });
      }),
    all: () => using(async (about) => newestFirst(await about.toArray())),
    remove: (ids) =>
      using(async (about, files) => {
        await about.bulkDelete(ids);
        await files.bulkDelete(ids);
      }),
  };
}

type Files = Table<Uint8Array<ArrayBuffer>, string>;

/** What an older or newer version of ours left there is read as far as it can be. */
const known = (rows: unknown[]): KeptCopy[] =>
  rows.flatMap((row) => {
    const copy = KeptCopy.safeParse(row);
    return copy.success ? [copy.data] : [];
  });

const newestFirst = (rows: unknown[]): KeptCopy[] => known(rows).sort((a, b) => b.keptAt - a.keptAt);
