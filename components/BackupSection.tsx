import './keeping.css';
import { Archive } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { dayOf } from '../lib/model/day.ts';
import { backupState } from '../lib/store/whole-library.ts';
import { backUp } from './back-up.ts';
import { Icon } from './Icon.tsx';
import { Restore } from './Restore.tsx';
import { useAnnotations } from './use-annotations.ts';

const megabytes = (bytes: number): string =>
  bytes < 100_000 ? 'less than 0.1 MB' : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** The whole library into one file, and from one; and when that was done last. */
export function BackupSection() {
  const state = useAnnotations(backupState, 'backup');
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [used, setUsed] = useState<number | null>(null);
  useEffect(() => void navigator.storage.estimate().then(({ usage }) => setUsed(usage ?? null)), [state]);
  const make = async () => {
    setSaid(null);
    setProgress({ done: 0, total: 0 });
    const sentence = await backUp((done, total) => setProgress({ done, total })).catch(
      (error: unknown) =>
        `The backup was not made: ${error instanceof Error ? error.message : String(error)} Your notes are safe.`,
    );
    setProgress(null);
    setSaid(sentence);
  };
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">Backup</h2>
      <p class="keeping__sentence">
        {state && (state.last === null ? 'No backup was made yet. ' : `Last backup: ${dayOf(state.last)}. `)}A
        backup is one file with every note, tag and report; keep it where you keep what matters.
        {used !== null && ` Everything kept here takes ${megabytes(used)}.`}
      </p>
      <div class="keeping__row">
        <button type="button" class="button" onClick={() => void make()}>
          <Icon node={Archive} />
          Back up everything
        </button>
        <Restore />
      </div>
      {progress && (
        <progress aria-label="Entries written" max={progress.total || undefined} value={progress.done} />
      )}
      <p class="keeping__said" role="status">
        {said}
      </p>
    </section>
  );
}
