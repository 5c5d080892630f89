import type { FileReader } from './file-reader.ts';
import type { FileRead } from './messages.ts';

/** A file and what was read in it. */
export interface BatchEntry {
  /** Its path within the folder that was chosen, else its name. */
  name: string;
  read: FileRead;
}

/** waiting: no files yet; paused: between two files; done: all were read, or the reader stopped it. */
export interface BatchState {
  status: 'waiting' | 'reading' | 'paused' | 'done';
  total: number;
  /** In the order of the files. */
  entries: BatchEntry[];
}

/** Many files, read one after the other. It goes on while the reader looks at other parts of the library. */
export interface Batch {
  state(): BatchState;
  subscribe(listener: () => void): () => void;
  /** Read these too. */
  add(files: ChosenFile[]): void;
  pause(): void;
  goOn(): void;
  /** Leave out what was not read yet; what was read stays. */
  stop(): void;
  /** Forget everything, for others. */
  clear(): void;
}

export interface ChosenFile {
  name: string;
  file: File;
}

/** A batch over a reader of files; `open` makes one when there is something to read, and it is ended when all is. */
export function batchOf(open: () => FileReader): Batch {
  let state: BatchState = NOTHING;
  let queue: ChosenFile[] = [];
  let reader: FileReader | null = null;
  let running = false;
  const listeners = new Set<() => void>();
  const set = (next: Partial<BatchState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const end = () => {
    reader?.end();
    reader = null;
  };
  const run = async () => {
    if (running) return;
    running = true;
    for (let next = queue[0]; next && state.status === 'reading'; next = queue[0]) {
      reader ??= open();
      const mine = reader;
      const read = await mine.read(next.file);
      if (mine !== reader) return; // stopped meanwhile; another run may be under way
      queue.shift();
      set({ entries: [...state.entries, { name: next.name, read: distinct(read, state.entries) }] });
    }
    running = false;
    if (queue.length > 0 || state.status === 'paused') return;
    end();
    if (state.status === 'reading') set({ status: 'done' });
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add: (files) => {
      if (files.length === 0) return;
      queue.push(...files);
      set({
        total: state.total + files.length,
        status: state.status === 'paused' ? 'paused' : 'reading',
      });
      void run();
    },
    pause: () => state.status === 'reading' && set({ status: 'paused' }),
    goOn: () => {
      if (state.status !== 'paused') return;
      set({ status: 'reading' });
      void run();
    },
    stop: () => {
      queue = [];
      end();
      running = false;
      set({ status: 'done', total: state.entries.length });
    },
    clear: () => {
      queue = [];
      end();
      running = false;
      set(NOTHING);
    },
  };
}

const NOTHING: BatchState = { status: 'waiting', total: 0, entries: [] };

/** The same bytes under another name are one report, and are said to be. */
function distinct(read: FileRead, entries: BatchEntry[]): FileRead {
  if ('error' in read) return read;
  const same = entries.find((entry) => 'report' in entry.read && entry.read.report.id === read.report.id);
  return same ? { error: `This is the same file as “${same.name}”.` } : read;
}
