import './keeping.css';
import { Trash2, Undo2 } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { bytesInWords } from '../lib/model/bytes.ts';
import { dayOf } from '../lib/model/day.ts';
import type { KeptCopy } from '../lib/model/kept-copy.ts';
import { copies } from '../lib/store/copies.ts';
import { Icon } from './Icon.tsx';

/** Deleted just now: it can be brought back until the screen is left. */
interface Deleted {
  copy: KeptCopy;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The reports whose files are kept on this machine, how much room they take, and deleting them. */
export function CopiesSection() {
  const [kept, setKept] = useState<KeptCopy[] | null>(null);
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const take = (change: Promise<unknown>) =>
    void change
      .then(() => copies().all())
      .then(setKept)
      .then(
        () => setProblem(null),
        (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
      );
  useEffect(() => take(Promise.resolve()), []);
  const remove = async (copy: KeptCopy) => {
    const bytes = await copies().bytes(copy.id);
    await copies().remove([copy.id]);
    setDeleted(bytes && { copy, bytes });
  };
  const bringBack = async ({ copy, bytes }: Deleted) => {
    await copies().keep(copy, bytes);
    setDeleted(null);
  };
  return (
    <section aria-labelledby="copies">
      <h2 id="copies">Copies of reports</h2>
      <p class="keeping__sentence">{kept && sentenceFor(kept)}</p>
      {problem && <p role="alert">That did not work: {problem}</p>}
      <p class="keeping__sentence" role="status">
        {deleted && (
          <>
            The copy of {deleted.copy.name} is deleted.{' '}
            <button type="button" class="button" onClick={() => take(bringBack(deleted))}>
              <Icon node={Undo2} />
              Undo
            </button>
          </>
        )}
      </p>
      <ul class="bin">
        {kept?.map((copy) => (
          <CopyRow key={copy.id} copy={copy} onDelete={() => take(remove(copy))} />
        ))}
      </ul>
    </section>
  );
}

function CopyRow({ copy, onDelete }: { copy: KeptCopy; onDelete(): void }) {
  return (
    <li class="bin__row">
      <div class="bin__words">
        <p>
          <a href={`/reader.html?copy=${encodeURIComponent(copy.id)}`} target="_blank" rel="noreferrer">
            <bdi>{copy.name}</bdi>
          </a>
        </p>
        <p class="bin__meta">
          {bytesInWords(copy.size)}, kept on {dayOf(copy.keptAt)}
        </p>
      </div>
      <button type="button" class="button" onClick={onDelete}>
        <Icon node={Trash2} />
        Delete<span class="visually-hidden">: {copy.name}</span>
      </button>
    </li>
  );
}

function sentenceFor(kept: KeptCopy[]): string {
  if (kept.length === 0)
    return 'None are kept. In the reader, “Keep a copy on this computer” under More lets a report open without a connection.';
  const size = bytesInWords(kept.reduce((sum, copy) => sum + copy.size, 0));
  return `${kept.length === 1 ? '1 report takes' : `${kept.length} reports take`} ${size} on this machine. Deleting a copy leaves your notes as they are; a backup holds your notes, not these files.`;
}
