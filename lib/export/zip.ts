import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A file on its way into a zip. */
export interface ZippedFile {
  name: string;
  text: string;
  /** Whether it is more of the file before. */
  continues: boolean;
}

/**
 * Files as one zip, piece by piece: no more than one of them is in memory at once. Each bears the time of the export, so that the same
 * files give the same bytes.
 */
export async function* zipped(
  files: AsyncIterable<ZippedFile>,
  exportedAt: number,
): AsyncGenerator<Uint8Array> {
  let chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  let open: ZipDeflate | null = null;
  for await (const { name, text, continues } of files) {
    if (!open || !continues) {
      open?.push(NOTHING, true);
      open = entry(name, exportedAt);
      zip.add(open);
    }
    open.push(strToU8(text));
    yield* chunks;
    chunks = [];
  }
  open?.push(NOTHING, true);
  zip.end();
  yield* chunks;
}

const NOTHING = new Uint8Array(0);

const entry = (name: string, exportedAt: number): ZipDeflate =>
  Object.assign(new ZipDeflate(name, { level: 6 }), { mtime: zipTime(exportedAt) });

/**
 * A time as zip files hold it, which know neither time zones nor the years before 1980: the clock of Greenwich, so that the bytes are the
 * same on every machine.
 */
export function zipTime(time: number): Date {
  const at = new Date(Math.max(time, Date.UTC(1980, 0, 2)));
  return new Date(
    at.getUTCFullYear(),
    at.getUTCMonth(),
    at.getUTCDate(),
    at.getUTCHours(),
    at.getUTCMinutes(),
    at.getUTCSeconds(),
  );
}
