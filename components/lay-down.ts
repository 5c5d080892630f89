import { writeBackup } from '../lib/backup/write.ts';
import { MOST_INFLATED } from '../lib/backup/zip-entry.ts';
import { readImport } from '../lib/import/read-import.ts';
import { inbox } from '../lib/store/inbox.ts';
import { store } from './use-annotations.ts';

/** What was laid down for the background worker: a backup, or annotations of another tool made into one. */
export type LaidDown = { from: 'backup' } | { from: 'elsewhere'; leftOut: number };

/** Lay a file down for the background worker, which alone writes. Throws a sentence for one that is not to be taken. */
export async function layDown(file: File): Promise<LaidDown> {
  if (file.size > MOST_INFLATED)
    throw new Error('This file is too large to be taken in. Nothing was changed.');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.json(?:ld)?$/i.test(file.name)) {
    const known = await (await store()).reports.toArray();
    const read = readImport(new TextDecoder().decode(bytes), known, Date.now());
    if ('reason' in read)
      throw new Error(`This file was not imported: ${read.place} ${read.reason}. Nothing was changed.`);
    await inbox().put(await writeBackup(read.library, Date.now()));
    return { from: 'elsewhere', leftOut: read.leftOut };
  }
  await inbox().put(bytes);
  return { from: 'backup' };
}
