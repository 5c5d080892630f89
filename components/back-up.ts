import { readBackup } from '../lib/backup/check.ts';
import { isRefusal } from '../lib/backup/refusal.ts';
import { writeBackup } from '../lib/backup/write.ts';
import { downloadFile } from '../lib/export/download.ts';
import { askBackground } from '../lib/messages/ask.ts';
import { dayOf } from '../lib/model/day.ts';
import { wholeLibrary } from '../lib/store/whole-library.ts';
import { store } from './use-annotations.ts';

/** Write the library to a file and read that again before it is handed out. Answers with what was done, in a sentence. */
export async function backUp(progress: (done: number, total: number) => void): Promise<string> {
  const at = Date.now();
  const library = await wholeLibrary(await store());
  const bytes = await writeBackup(library, at, progress);
  const read = readBackup(bytes);
  if (isRefusal(read)) throw new Error(`${read.place} ${read.reason}.`);
  const name = `inspection-notes-backup-${new Date(at).toISOString().slice(0, 10)}.zip`;
  downloadFile(name, new Blob([bytes], { type: 'application/zip' }));
  await askBackground('noteBackup', { at });
  const notes = library.annotations.filter(({ deletedAt }) => deletedAt === 0).length;
  return `${notes === 1 ? '1 note' : `${notes} notes`} of ${dayOf(at)} in ${name}.`;
}
