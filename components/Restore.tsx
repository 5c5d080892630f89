import { ArchiveRestore, type IconNode, Import } from 'lucide';
import { useEffect, useId, useState } from 'preact/hooks';
import { askBackground } from '../lib/messages/ask.ts';
import { dayOf } from '../lib/model/day.ts';
import type { Merge } from '../lib/model/library.ts';
import { inbox } from '../lib/store/inbox.ts';
import { counted } from '../lib/text/counted.ts';
import { Icon } from './Icon.tsx';
import { type LaidDown, layDown } from './lay-down.ts';

type State =
  | { step: 'still' | 'checking' | 'restoring' }
  | { step: 'checked'; laidDown: LaidDown; madeAt: number; merge: Merge }
  | { step: 'said'; sentence: string };

/** Taking a backup file in: it is checked as a whole, what it would change is said, and only then is anything changed. */
export function Restore() {
  const [state, setState] = useState<State>({ step: 'still' });
  const attempt = (work: () => Promise<State>) =>
    void work().then(setState, (error: unknown) =>
      setState({ step: 'said', sentence: error instanceof Error ? error.message : String(error) }),
    );
  const check = (file: File) => {
    setState({ step: 'checking' });
    attempt(async () => {
      const laidDown = await layDown(file);
      return { step: 'checked', laidDown, ...(await askBackground('checkBackup', {})) };
    });
  };
  const restore = ({ merge: planned, laidDown }: Extract<State, { step: 'checked' }>) => {
    setState({ step: 'restoring' });
    attempt(async () => {
      const { merge } = await askBackground('restoreBackup', {});
      // Only now: a worker that is stopped after the work and before its answer is asked again, and finds all of it done.
      await inbox().clear();
      const changes = changesOf(merge).length > 0 ? changesOf(merge) : changesOf(planned);
      return { step: 'said', sentence: `${WORDS[laidDown.from].done} ${changes.join(', ')}.` };
    });
  };
  const leave = () => {
    void inbox().clear();
    setState({ step: 'still' });
  };
  return (
    <>
      <FileButton
        icon={ArchiveRestore}
        words="Restore a backup"
        accept=".zip,application/zip"
        onFile={check}
      />
      <FileButton icon={Import} words="Import annotations" accept=".json,.jsonld" onFile={check} />
      <div class="keeping__answer" role="status">
        {state.step === 'checking' && <p class="late">Checking the file</p>}
        {state.step === 'restoring' && <Progress />}
        {state.step === 'said' && <p>{state.sentence}</p>}
        {state.step === 'checked' && changesOf(state.merge).length === 0 && (
          <p>{`${headOf(state)} Nothing in it is new. ${staysOf(state.merge)}`}</p>
        )}
        {state.step === 'checked' && changesOf(state.merge).length > 0 && (
          <>
            <p>
              {`${headOf(state)} Taking it in changes: ${changesOf(state.merge).join(', ')}. ${staysOf(state.merge)}`}
            </p>
            <div class="keeping__row">
              <button type="button" class="button button--main" onClick={() => restore(state)}>
                {WORDS[state.laidDown.from].button}
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

const WORDS = {
  backup: { button: 'Restore it', done: 'Restored.' },
  elsewhere: { button: 'Import it', done: 'Imported.' },
};

function headOf({ laidDown, madeAt }: Extract<State, { step: 'checked' }>): string {
  if (laidDown.from === 'backup') return `This backup is of ${dayOf(madeAt)}.`;
  if (laidDown.leftOut === 0) return 'All of this file can be taken in.';
  return `${counted(laidDown.leftOut, 'annotation')} in this file ${laidDown.leftOut === 1 ? 'is' : 'are'} left out, as there are no words of a report to put them on.`;
}

interface FileButtonProps {
  icon: IconNode;
  words: string;
  accept: string;
  onFile(file: File): void;
}

function FileButton({ icon, words, accept, onFile }: FileButtonProps) {
  const id = useId();
  return (
    <label class="button" for={id}>
      <Icon node={icon} />
      {words}
      <input
        id={id}
        class="visually-hidden"
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = ''; // the same file can be chosen again
          if (file) onFile(file);
        }}
      />
    </label>
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
