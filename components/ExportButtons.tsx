import { Check, Clipboard, Download } from 'lucide';
import { useState } from 'preact/hooks';
import { download } from '../lib/export/download.ts';
import { filenameFor } from '../lib/export/filename.ts';
import type { Annotation } from '../lib/model/annotation.ts';
import type { Scope } from '../lib/store/lists.ts';
import { Icon } from './Icon.tsx';

export interface ExportButtonsProps {
  /** What to export: these very notes, or those of a report, a group, everything. */
  scope: Scope | Annotation[];
  /** What the file is named after; null for everything. */
  subject: string | null;
}

type Status = 'still' | 'copied' | { failed: string };

/** Markdown of some notes, to the clipboard or as a file. */
export function ExportButtons({ scope, subject }: ExportButtonsProps) {
  const [status, setStatus] = useState<Status>('still');
  const told = (done: Promise<Status>) =>
    void done.then(setStatus, (error: unknown) =>
      setStatus({ failed: error instanceof Error ? error.message : String(error) }),
    );
  const copy = async (): Promise<Status> => {
    await navigator.clipboard.writeText(await markdownOf(scope, Date.now()));
    return 'copied';
  };
  const save = async (): Promise<Status> => {
    const now = Date.now();
    download(filenameFor(subject, now), await markdownOf(scope, now));
    return 'still';
  };
  return (
    <>
      <button type="button" class="button button--quiet" onClick={() => told(copy())}>
        <Icon node={status === 'copied' ? Check : Clipboard} />
        <span aria-live="polite">{status === 'copied' ? 'Markdown copied' : 'Copy as Markdown'}</span>
      </button>
      <button type="button" class="button button--quiet" onClick={() => told(save())}>
        <Icon node={Download} />
        Save as a file
      </button>
      {typeof status === 'object' && <p role="alert">Not exported: {status.failed} Your notes are safe.</p>}
    </>
  );
}

/** The writer of Markdown and the store are loaded when they are first asked for, so that a screen opens without them. */
async function markdownOf(scope: Scope | Annotation[], exportedAt: number): Promise<string> {
  const { notesMarkdown } = await import('./notes-markdown.ts');
  return notesMarkdown(scope, exportedAt);
}
