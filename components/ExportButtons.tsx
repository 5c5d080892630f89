import { Check, Clipboard, Download, FileStack } from 'lucide';
import { useState } from 'preact/hooks';
import { browser } from '#imports';
import { download } from '../lib/export/download.ts';
import { filenameFor } from '../lib/export/filename.ts';
import type { Annotation } from '../lib/model/annotation.ts';
import { ALL_NOTES, libraryHash } from '../lib/model/library-address.ts';
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
  const whole = wholeOf(scope);
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
      {whole && (
        <a class="button button--quiet" href={exportAddress(whole)} target="_blank" rel="noreferrer">
          <Icon node={FileStack} />
          Word, CSV and more
        </a>
      )}
      {typeof status === 'object' && <p role="alert">Not exported: {status.failed} Your notes are safe.</p>}
    </>
  );
}

/** What the library can name: not a note or two, but a report's notes as its panel lists them. */
function wholeOf(scope: Scope | Annotation[]): Scope | null {
  if (!Array.isArray(scope)) return scope;
  const [first] = scope;
  const isReport = first && scope.length > 1 && scope.every(({ reportId }) => reportId === first.reportId);
  return isReport ? { reportId: first.reportId } : null;
}

/** Where the library offers every format and template for the same notes. */
function exportAddress(scope: Scope): string {
  const own =
    scope === 'all' ? {} : 'group' in scope ? { groups: [scope.group] } : { reports: [scope.reportId] };
  return (
    browser.runtime.getURL('/library.html') +
    libraryHash({ view: 'export', filter: { ...ALL_NOTES, ...own } })
  );
}

/** The writer of Markdown and the store are loaded when they are first asked for, so that a screen opens without them. */
async function markdownOf(scope: Scope | Annotation[], exportedAt: number): Promise<string> {
  const { notesMarkdown } = await import('./notes-markdown.ts');
  return notesMarkdown(scope, exportedAt);
}
