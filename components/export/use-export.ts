import { useEffect, useRef, useState } from 'preact/hooks';
import { writeToClipboard } from '../../lib/export/clipboard.ts';
import { downloadFile } from '../../lib/export/download.ts';
import { filenameFor } from '../../lib/export/filename.ts';
import { formatOf } from '../../lib/export/formats.ts';
import { saidOf } from '../../lib/export/said.ts';
import { Tally } from '../../lib/export/tally.ts';
import { toBlob } from '../../lib/export/to-blob.ts';
import { type ExportRequest, exportChunks } from '../../lib/export/write.ts';
import { type ExportScope, openSource } from './export-source.ts';

/** What is asked for, but for the notes themselves. */
export type ExportChoice = Pick<ExportRequest, 'format' | 'template' | 'apart' | 'subject'>;

export type ExportStatus =
  | { step: 'still' }
  | { step: 'running'; passed: number; total: number }
  | { step: 'done' | 'failed' | 'cancelled'; sentence: string };

/** An export under way: started, watched, stopped. */
export interface Exporting {
  status: ExportStatus;
  save(choice: ExportChoice): void;
  copy(choice: ExportChoice): void;
  cancel(): void;
}

/**
 * Exports of a scope, one at a time. Nothing is handed out before the whole of it is there. What was said of the last one is put away
 * when `chosen`, which names the choice, becomes another.
 */
export function useExport(scope: ExportScope, chosen: string): Exporting {
  const [status, setStatus] = useState<ExportStatus>({ step: 'still' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    if (!running.current) setStatus({ step: 'still' });
  }, [chosen]);
  useEffect(() => () => running.current?.abort(), []);
  const run =
    (hand: (blob: Blob, now: number, choice: ExportChoice) => Promise<string>) => (choice: ExportChoice) => {
      if (running.current) return;
      const stop = new AbortController();
      running.current = stop;
      const told = (passed: number, total: number) => setStatus({ step: 'running', passed, total });
      told(0, 0);
      const now = Date.now();
      written(scope, choice, now, stop.signal, told)
        .then(async ({ blob, said }) =>
          setStatus({ step: 'done', sentence: `${said} ${await hand(blob, now, choice)}` }),
        )
        .catch((error: unknown) => setStatus(endOf(error, stop.signal)))
        .finally(() => {
          running.current = null;
        });
    };
  return { status, save: run(saveBlob), copy: run(copyBlob), cancel: () => running.current?.abort() };
}

function endOf(error: unknown, signal: AbortSignal): ExportStatus {
  if (signal.aborted) return { step: 'cancelled', sentence: 'Cancelled. No file was made.' };
  if (error instanceof DOMException && error.name === 'NotAllowedError')
    return { step: 'failed', sentence: LATE_CLIPBOARD };
  const reason = error instanceof Error ? error.message : String(error);
  return { step: 'failed', sentence: `Nothing was exported. ${reason} Your notes are safe.` };
}

/** Browsers let a page fill the clipboard only for some seconds after a click. */
const LATE_CLIPBOARD =
  'The browser did not let us fill the clipboard. So many notes can take too long for that: save a file instead.';

/** The whole export in one blob, and what is in it. */
async function written(
  scope: ExportScope,
  choice: ExportChoice,
  exportedAt: number,
  signal: AbortSignal,
  told: (passed: number, total: number) => void,
): Promise<{ blob: Blob; said: string }> {
  const { source, notes } = await openSource(scope);
  const tally = new Tally();
  let passed = 0;
  const pieces = exportChunks(
    { ...choice, source, exportedAt },
    {
      tally,
      passed: (count) => {
        passed += count;
        told(passed, notes);
      },
    },
  );
  const type =
    choice.apart && choice.format === 'markdown' ? 'application/zip' : formatOf(choice.format).type;
  const blob = await toBlob(pieces, type, signal);
  return { blob, said: saidOf({ chosen: notes, passed, exported: tally.notes, reports: tally.reports }) };
}

async function saveBlob(blob: Blob, now: number, { format, apart, subject }: ExportChoice): Promise<string> {
  const name = filenameFor(subject, now, apart && format === 'markdown' ? 'zip' : formatOf(format).ending);
  downloadFile(name, blob);
  return `Saved as ${name}.`;
}

/** A web page goes formatted, as Word and mail take it; everything else as it is written. */
async function copyBlob(blob: Blob, _: number, { format }: ExportChoice): Promise<string> {
  const text = await blob.text();
  if (format === 'html') await writeToClipboard({ html: text, text: wordsOf(text) });
  else await navigator.clipboard.writeText(text);
  return 'It is on the clipboard.';
}

/** Parsed apart from any page: nothing in it is loaded or run. */
const wordsOf = (html: string): string =>
  new DOMParser()
    .parseFromString(html, 'text/html')
    .body.textContent.replace(/\n{3,}/g, '\n\n')
    .trim();
