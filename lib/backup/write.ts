import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Library } from '../model/library.ts';
import { FORMAT, VERSION } from './check.ts';
import { ENTRY } from './zip-entry.ts';

/** As many entries are written between two breaths. */
const AT_ONCE = 500;

/**
 * A library as a backup file: a zip that holds one JSON file, as docs/backup.md describes it. Written piece by piece, so that the
 * screen stays alive; `progress` hears of the entries written and of all there are.
 */
export async function writeBackup(
  library: Library,
  madeAt: number,
  progress: (done: number, total: number) => void = () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const file = new ZipDeflate(ENTRY, { level: 6 });
  zip.add(file);
  const { settings, ...lists } = library;
  const total = Object.values(lists).reduce((sum, list) => sum + list.length, 0);
  let done = 0;
  file.push(strToU8(`{"format":"${FORMAT}","version":${VERSION},"madeAt":${madeAt},"library":{\n`));
  for (const [name, list] of Object.entries(lists)) {
    file.push(strToU8(`"${name}":[`));
    for (let start = 0; start < list.length; start += AT_ONCE) {
      const some = list.slice(start, start + AT_ONCE);
      file.push(
        strToU8(some.map((item, i) => `${start + i > 0 ? ',' : ''}\n${JSON.stringify(item)}`).join('')),
      );
      done += some.length;
      progress(done, total);
      await new Promise((resolve) => setTimeout(resolve)); // lets the screen draw
    }
    file.push(strToU8('],\n'));
  }
  file.push(strToU8(`"settings":${JSON.stringify(settings)}}}`), true);
  zip.end();
  return joined(chunks);
}

function joined(chunks: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
