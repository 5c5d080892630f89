import type { Db } from '../../lib/store/db.ts';
import { indexNotes } from '../../lib/store/index-notes.ts';

/** How long after the last change the word index follows, in milliseconds: not between two letters of a note. */
const REST = 2000;
/** So few notes are searched one by one as fast. */
const FEW = 100;
/** As many notes at once as make other writes wait a moment only; many when there are very many, as each row is written once. */
const [SOME, MANY] = [250, 4000];

/** Brings the word index up to date in the background: at start, and some time after each call of what it answers with. */
export function keepIndexed(db: Db): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let running = false;
  const run = async () => {
    timer = null;
    if (running) return soon();
    running = true;
    try {
      let left = await db.unindexed.count();
      while (left > FEW) left = await indexNotes(db, left > MANY ? MANY : SOME);
    } catch (error) {
      console.error(error); // searching finds everything without the index, too, only later
    } finally {
      running = false;
    }
  };
  const soon = () => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void run(), REST);
  };
  soon();
  return soon;
}
