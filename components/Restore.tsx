import { ArchiveRestore } from 'lucide';
import { useEffect, useId, useState } from 'preact/hooks';
import { MOST_INFLATED } from '../lib/backup/zip-entry.ts';
import { askBackground } from '../lib/messages/ask.ts';
import { dayOf } from '../lib/model/day.ts';
import type { Merge } from '../lib/model/library.ts';
import { inbox } from '../lib/store/inbox.ts';
import { Icon } from './Icon.tsx';

type State =
  | { step: 'still' | 'checking' | 'restoring' }
  | { step: 'checked'; madeAt: number; merge: Merge }
  | { step: 'said'; sentence: string };

/** Taking a backup file in: it is checked as a whole, what it would change is said, and only then is anything changed. */
export function Restore() {
  const id = useId();
  const [state, setState] = useState<State>({ step: 'still' });
  const attempt = (work: () => Promise<State>) =>
    void work().then(setState, (error: unknown) =>
      setState({ step: 'said', sentence: error instanceof Error ? error.message : String(error) }),
    );
  const check = (file: File) => {
    setState({ step: 'checking' });
    attempt(async () => {
      if (file.size > MOST_INFLATED)
        throw new Error('This file is too large to be a backup. Nothing was changed.');
      await inbox().put(new Uint8Array(await file.arrayBuffer()));
      return { step: 'checked', ...(await askBackground('checkBackup', {})) };
    });
  };
  const restore = (planned: Merge) => {
    setState({ step: 'restoring' });
    attempt(async () => {
      const { merge } = await askBackground('restoreBackup', {});
      // Only now: a worker that is stopped after the work and before its answer is asked again, and finds all of it done.
      await inbox().clear();
      const changes = changesOf(merge).length > 0 ? changesOf(merge) : changesOf(planned);
      return { step: 'said', sentence: `Restored. ${changes.join(', ')}.` };
    });
  };
  const leave = () => {
    void inbox().clear();
    setState({ step: 'still' });
  };
  return (
    <>
      <label class="button" for={id}>
        <Icon node={ArchiveRestore} />
        Restore a backup
        <input
          id={id}
          class="visually-hidden"
          type="file"
          accept=".zip,application/zip"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            currentTarget.value = ''; // the same file can be chosen again
            if (file) check(file);
          }}
        />
      </label>
      <div class="keeping__answer" role="status">
        {state.step === 'checking' && <p class="late">Checking the file</p>}
        {state.step === 'restoring' && <Progress />}
        {state.step === 'said' && <p>{state.sentence}</p>}
        {state.step === 'checked' && changesOf(state.merge).length === 0 && (
          <p>{`This backup is of ${dayOf(state.madeAt)}. Nothing in it is new. ${staysOf(state.merge)}`}</p>
        )}
        {state.step === 'checked' && changesOf(state.merge).length > 0 && (
          <>
            <p>
              {`This backup is of ${dayOf(state.madeAt)}. Restoring it changes: ${changesOf(state.merge).join(', ')}. ${staysOf(state.merge)}`}
            </p>
            <div class="keeping__row">
              <button type="button" class="button button--main" onClick={() => restore(state.merge)}>
                Restore it
              </button>
              <button type="button" class="button button--quiet" onClick={leave}>
                Leave it
              </button>
            </div>
          </>
        )}
      </div>
    </>
  );
}

/** How far the background worker is; asked a few times a second. */
function Progress() {
  const [{ done, total }, setProgress] = useState({ done: 0, total: 0 });
  useEffect(() => {
    const timer = setInterval(
      () => void askBackground('restoreProgress', {}).then(setProgress, () => {}),
      250,
    );
    return () => clearInterval(timer);
  }, []);
  return (
    <p>
      Restoring{' '}
      <progress aria-label="Notes restored" max={total || undefined} value={total ? done : undefined} />
    </p>
  );
}

const notes = (count: number) => (count === 1 ? '1 note' : `${count} notes`);

/** "12 notes new", "3 notes as they are in the backup", … */
function changesOf({ added, newer, deleted, reports }: Merge): string[] {
  const changes: [number, string][] = [
    [added, `${notes(added)} new`],
    [newer, `${notes(newer)} newer in the backup`],
    [deleted, `${notes(deleted)} into the bin, as deleted there`],
    [reports, `${reports === 1 ? '1 report' : `${reports} reports`} new`],
  ];
  return changes.filter(([count]) => count > 0).map(([, words]) => words);
}

function staysOf({ same, kept, stayDeleted }: Merge): string {
  const stays: [number, string][] = [
    [same, `${notes(same)} the same`],
    [kept, `${notes(kept)} changed here later`],
    [stayDeleted, `${notes(stayDeleted)} deleted here later`],
  ];
  const words = stays.filter(([count]) => count > 0).map(([, words]) => words);
  return words.length > 0 ? `As they are here stay: ${words.join(', ')}.` : '';
}
