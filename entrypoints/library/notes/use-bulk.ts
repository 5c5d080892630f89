import { useState } from 'preact/hooks';
import { annotations, store, useAnnotations } from '../../../components/use-annotations.ts';
import { askBackground } from '../../../lib/messages/ask.ts';
import type { ManyChange } from '../../../lib/model/annotation.ts';
import { ALL_NOTES } from '../../../lib/model/library-address.ts';
import { latestStep } from '../../../lib/store/history.ts';
import { findNotes } from '../../../lib/store/query.ts';
import { counted } from '../../../lib/text/counted.ts';

/** Changes of many notes at once, and what is said of them. */
export interface Bulk {
  /** What is being done now; null when nothing is. */
  busy: string | null;
  /** What was done last, as long as Undo takes back just that; else null. */
  done: string | null;
  problem: string | null;
  change(ids: string[], change: ManyChange): Promise<void>;
  remove(ids: string[]): Promise<void>;
  undo(): void;
  putAway(): void;
}

/** Each change is one step to undo, and on disk when it is said to be done. */
export function useBulk(): Bulk {
  const [busy, setBusy] = useState<string | null>(null);
  const [done, setDone] = useState<{ words: string; step: number | null } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const latest = useAnnotations(latestStep, 'latest step');
  const run = async (words: string, doing: () => Promise<string | null>) => {
    setBusy(words);
    setProblem(null);
    try {
      const said = await doing();
      setDone(said === null ? null : { words: said, step: await latestStep(await store()) });
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
    setBusy(null);
  };
  return {
    busy,
    done: done && done.step === latest ? done.words : null,
    problem,
    change: (ids, change) =>
      run(`Changing ${counted(ids.length, 'note')}…`, async () => {
        const meant = change.colour === undefined ? ids : await highlightsAmong(ids);
        const changed = (await askBackground('changeMany', { ids: meant, change })).ids.length;
        return changed === 0 ? null : `${counted(changed, 'note')} ${doneBy(change)}`;
      }),
    remove: (ids) =>
      run(`Deleting ${counted(ids.length, 'note')}…`, async () => {
        const gone = (await annotations.remove(ids)).ids.length;
        return gone === 0 ? null : `${counted(gone, 'note')} deleted`;
      }),
    undo: () => void run('Undoing…', async () => askBackground('undo', {}).then(() => null)),
    putAway: () => setDone(null),
  };
}

/** Findings take their colours from kind and grade. */
async function highlightsAmong(ids: string[]): Promise<string[]> {
  const { ids: highlights } = await findNotes(
    await store(),
    { ...ALL_NOTES, kinds: ['highlight'] },
    'oldest',
  );
  const meant = new Set(ids);
  return highlights.filter((id) => meant.has(id));
}

function doneBy({ addTags, removeTags, colour }: ManyChange): string {
  if (addTags) return `tagged “${addTags.join('”, “')}”`;
  if (removeTags) return `no longer tagged “${removeTags.join('”, “')}”`;
  return colour ? `coloured ${colour}` : 'changed';
}
