import { emptyBin } from '../../lib/store/bin.ts';
import type { Db } from '../../lib/store/db.ts';

/** Long enough after the start that whoever woke the worker has been answered, in milliseconds. */
const LATER = 5_000;

/** Empty what has been in the bin for too long, some time after the start; where nothing has, it costs one look at an index. */
export function emptyBinLater(db: Db): void {
  setTimeout(() => void emptyBin(db, Date.now()).catch(console.error), LATER);
}
