import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { askToFetch } from './access.ts';
import { type Failure, failureOf } from './failure.ts';
import type { Received } from './fetch-file.ts';
import { loadReport, type OpenReport } from './load-report.ts';
import { startWorker } from './open-pdf.ts';
import { loadViewer } from './pdf-view.ts';
import type { Source } from './source.ts';
import { warmUp } from './warm-up.ts';

/** How far the reader is with the report it was asked for. */
export type Loading =
  | { status: 'choose'; message: string | null }
  | { status: 'loading'; received: Received | null; address: string | null }
  | { status: 'password'; wrong: boolean; submit(password: string): void }
  | { status: 'access'; address: string; allow(): Promise<boolean> }
  | { status: 'failed'; failure: Failure; address: string | null }
  | { status: 'open'; report: OpenReport };

/** Loads `first`, and then whatever is opened; `retry` asks again for the last one. */
export function useReport(first: Source): { loading: Loading; open(source: Source): void; retry(): void } {
  const [loading, setLoading] = useState<Loading>(() => before(first));
  const last = useRef(first);
  const running = useRef<AbortController | null>(null);

  const open = useCallback((source: Source) => {
    last.current = source;
    running.current?.abort();
    const run = new AbortController();
    running.current = run;
    const set = (next: Loading) => run.signal.aborted || setLoading(next);
    set(before(source));
    if (source.kind === 'none' || source.kind === 'refused') return;
    const told = {
      onProgress: (received: Received) => set({ status: 'loading', received, address }),
      askPassword: (wrong: boolean, submit: (password: string) => void) =>
        set({
          status: 'password',
          wrong,
          submit: (password) => {
            set({ status: 'loading', received: null, address });
            submit(password);
          },
        }),
      askAccess: (from: string) =>
        new Promise<void>((allowed) =>
          set({
            status: 'access',
            address: from,
            allow: async () => {
              const may = await askToFetch(from);
              if (may) {
                set({ status: 'loading', received: null, address });
                allowed();
              }
              return may;
            },
          }),
        ),
    };
    const worker = startWorker();
    void loadViewer(); // beside the fetch, as the worker
    warmUp();
    const address = source.kind === 'address' ? source.address : null;
    loadReport(source, worker, told, run.signal).then(
      (report) => set({ status: 'open', report }),
      (error: unknown) => {
        worker.destroy();
        set({ status: 'failed', failure: failureOf(error), address });
      },
    );
  }, []);
  useEffect(() => open(first), []);
  return { loading, open, retry: () => open(last.current) };
}

const before = (source: Source): Loading =>
  source.kind === 'none'
    ? { status: 'choose', message: null }
    : source.kind === 'refused'
      ? { status: 'choose', message: source.message }
      : { status: 'loading', received: null, address: source.kind === 'address' ? source.address : null };
