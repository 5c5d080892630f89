import type { FileRead, FromWorker, ToWorker } from './messages.ts';

/** Reads one file after the other. */
export interface FileReader {
  read(file: File): Promise<FileRead>;
  /** Stop at once, in the middle of a file; nothing is answered any more. */
  end(): void;
}

/** A report of a thousand pages takes ten seconds; what takes longer than this in milliseconds does not end. */
const LONGEST = 60_000;

/** Read files in a worker of our own. A file that stops it costs that file: the next has a fresh worker. */
export function workerReader(longest = LONGEST): FileReader {
  let worker: Worker | null = null;
  let turns = 0;
  const end = () => {
    worker?.terminate();
    worker = null;
  };
  const read = (file: File) =>
    new Promise<FileRead>((resolve) => {
      worker ??= new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
      const turn = ++turns;
      const done = (answer: FileRead) => {
        clearTimeout(timer);
        resolve(answer);
      };
      const fail = (error: string) => {
        end();
        done({ error });
      };
      const timer = setTimeout(() => fail('This file took too long to read, and was left out.'), longest);
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => data.turn === turn && done(data.read);
      worker.onerror = () => fail('This file stopped the reading, and was left out.');
      worker.postMessage({ turn, file } satisfies ToWorker);
    });
  return { read, end };
}
