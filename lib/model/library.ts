import * as z from 'zod/mini';
import { Annotation } from './annotation.ts';
import { Dismissed } from './dismissed.ts';
import { Reading } from './reading.ts';
import { Report, ReportRow } from './report.ts';
import { Settings } from './settings.ts';
import { Tag } from './tag.ts';

/** Everything that is kept, deleted notes included: what a backup holds. What could be undone is not part of it. */
export const Library = z.object({
  reports: z.array(Report),
  /** Live ones and those in the bin. */
  annotations: z.array(Annotation),
  /** What was emptied from the bin: no merge brings it back. */
  tombstones: z.array(z.object({ id: z.string(), deletedAt: z.number() })),
  /** What provider pages said of the files they link to. */
  rows: z.array(z.object({ address: z.string(), row: ReportRow })),
  /** Findings that the reader marked as none. */
  dismissed: z.array(Dismissed),
  /** What was said of tags; and what was read in reports. Version 1 of the backup file had neither. */
  tags: z._default(z.array(Tag), []),
  readings: z._default(z.array(Reading), []),
  /** Those that were set. */
  settings: z.partial(Settings),
});
export type Library = z.infer<typeof Library>;

/** What taking a library in makes of its notes, each counted once. */
export const Merge = z.object({
  /** Not here yet. */
  added: z.number(),
  /** Here, but older: they become as in the library. */
  newer: z.number(),
  /** Deleted there, and not here or not changed here since: they go to the bin. */
  deleted: z.number(),
  /** Here just so. */
  same: z.number(),
  /** Changed here later: they stay as they are here. */
  kept: z.number(),
  /** Deleted here later: they stay deleted. */
  stayDeleted: z.number(),
  /** Reports that were not here yet. */
  reports: z.number(),
});
export type Merge = z.infer<typeof Merge>;
