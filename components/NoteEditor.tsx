import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface NoteEditorProps {
  note: string;
  /** Keep the words; resolves once they are on disk, rejects with a plain sentence. */
  onSave(note: string): Promise<void>;
  /** Stand in the line below, beside what is said of saving. */
  children?: ComponentChildren;
}

/** Long enough that a word is not saved letter by letter, short enough that little is ever unsaved. */
const PAUSE = 350;

/** What could not be kept is tried again by itself, in milliseconds; the screen says so all the while. */
const AGAIN = 5_000;

type Status = 'still' | 'typing' | 'saved' | { failed: string };

/** The reader's own words on an annotation: saved as they are typed, "Saved" only once they are on disk. */
export function NoteEditor({ note, onSave, children }: NoteEditorProps) {
  const id = useId();
  const [draft, setDraft] = useState(note);
  const [status, setStatus] = useState<Status>('still');
  const pending = useRef<{ words: string; timer: number } | null>(null);
  const save = useRef(onSave);
  save.current = onSave;

  const flush = () => {
    if (!pending.current) return;
    const { words, timer } = pending.current;
    clearTimeout(timer);
    pending.current = null;
    save.current(words).then(
      () => pending.current ?? setStatus('saved'),
      (error: unknown) => {
        setStatus({ failed: error instanceof Error ? error.message : String(error) });
        // Later words are on their way already, and stand for these.
        pending.current ??= { words, timer: window.setTimeout(flush, AGAIN) };
      },
    );
  };
  const type = (words: string) => {
    if (pending.current) clearTimeout(pending.current.timer);
    pending.current = { words, timer: window.setTimeout(flush, PAUSE) };
    setDraft(words);
    setStatus('typing');
  };

  // Words that came from elsewhere are shown, unless the reader is in the middle of their own.
  useEffect(() => {
    if (!pending.current && typeof status === 'string' && status !== 'typing') setDraft(note);
  }, [note]);
  useLayoutEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);

  return (
    <div class="note">
      <label class="visually-hidden" for={id}>
        My note
      </label>
      <textarea
        id={id}
        class="note__words"
        rows={Math.min(8, draft.split('\n').length)}
        placeholder="Add a note"
        value={draft}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onBlur={flush}
      />
      <div class="card__foot">
        {children}
        <p class="note__status" role="status">
          {wordsFor(status)}
          {typeof status === 'object' && (
            <button
              type="button"
              class="link"
              onClick={() => {
                type(draft);
                flush();
              }}
            >
              Try again
            </button>
          )}
        </p>
      </div>
    </div>
  );
}

function wordsFor(status: Status): string {
  if (typeof status === 'object') return `Not saved: ${status.failed} Your words are still here. `;
  return { still: '', typing: 'Saving', saved: 'Saved' }[status];
}
