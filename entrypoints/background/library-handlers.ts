import { readBackup } from '../../lib/backup/check.ts';
import { isRefusal, refusalInWords } from '../../lib/backup/refusal.ts';
import type { Handlers, toBackground } from '../../lib/messages/contract.ts';
import type { Db } from '../../lib/store/db.ts';
import { redo, type Turned, undo } from '../../lib/store/history.ts';
import { inbox } from '../../lib/store/inbox.ts';
import { mergeLibrary, planMerge } from '../../lib/store/restore.ts';
import { wordsOf } from '../../lib/store/step-words.ts';
import { changeTags, replaceTags } from '../../lib/store/tags.ts';
import type { Canary } from './canary.ts';
import { storeProblem } from './store-problem.ts';

type Names =
  | 'undo'
  | 'redo'
  | 'changeTags'
  | 'replaceTags'
  | 'storeState'
  | 'noteBackup'
  | 'checkBackup'
  | 'restoreBackup'
  | 'restoreProgress';

/** What is asked about the library as a whole: undo, its state, backup and restore. `changed` is called after each change. */
export function libraryHandlers(
  db: Db,
  canary: Canary,
  changed: () => Promise<void>,
): Pick<Handlers<typeof toBackground>, Names> {
  let progress = { done: 0, total: 0 };
  const turned = async (turn: Turned | null) => {
    if (turn) await changed();
    return { done: turn && { words: wordsOf(turn.step), ids: turn.ids } };
  };
  return {
    undo: async () => turned(await undo(db, Date.now())),
    redo: async () => turned(await redo(db, Date.now())),
    changeTags: async ({ changes }) => {
      await changeTags(db, changes, Date.now());
      await changed();
      return {};
    },
    replaceTags: async ({ names, into }) => {
      await replaceTags(db, names, into, Date.now());
      await changed();
      return {};
    },
    storeState: async () => ({ problem: await storeProblem(db, canary) }),
    noteBackup: async ({ at }) => {
      await db.meta.put(at, 'backup');
      return {};
    },
    checkBackup: async () => {
      const backup = await laidDown();
      return { madeAt: backup.madeAt, merge: await planMerge(db, backup.library) };
    },
    restoreBackup: async () => {
      const { library } = await laidDown();
      progress = { done: 0, total: library.annotations.length };
      const merge = await mergeLibrary(db, library, Date.now(), (done) => {
        progress = { ...progress, done };
      });
      await changed();
      return { merge };
    },
    restoreProgress: async () => progress,
  };
}

/** The file that a screen laid down, checked as a whole; throws the sentence that says why it is refused. */
async function laidDown() {
  const bytes = await inbox().get();
  if (!bytes) throw new Error('There is no backup file to restore. Choose it again.');
  const backup = readBackup(bytes);
  if (isRefusal(backup)) throw new Error(refusalInWords(backup));
  return backup;
}
