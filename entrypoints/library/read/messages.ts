import type { Reading } from '../../../lib/model/reading.ts';
import type { Report } from '../../../lib/model/report.ts';

/** What became of one file. */
export type FileRead = { report: Report; reading: Reading; pages: number } | { error: string };

/** From the page to the worker, one file at a time; and back. Both are ours, of one build. */
export interface ToWorker {
  turn: number;
  file: File;
}
export interface FromWorker {
  turn: number;
  read: FileRead;
}
