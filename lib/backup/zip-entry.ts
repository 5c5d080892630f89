import { Inflate } from 'fflate';
import { type Refusal, refuse } from './refusal.ts';

/** The one file in a backup. */
export const ENTRY = 'library.json';

/** As much as a backup may hold once it is inflated, in bytes; a file that claims or turns out to hold more is refused. */
export const MOST_INFLATED = 400 * 1024 * 1024;

/** Signatures, and the sizes of what follows them, as PKWARE's APPNOTE.TXT has them. */
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;

/** A slice inflates to at most a thousand times as much: little enough to notice a bomb before it goes off. */
const SLICE = 64 * 1024;

interface Entry {
  method: number;
  crc: number;
  packed: number;
  size: number;
  start: number;
}

/**
 * The text of `ENTRY`, the only file that the zip in `bytes` may hold; else why it is refused. Nothing in it is believed: sizes are
 * counted while inflating, and stop it at `most` bytes; the checksum is made anew.
 */
export function readEntry(bytes: Uint8Array, most = MOST_INFLATED): string | Refusal {
  const entry = entryOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if ('refused' in entry) return entry;
  if (entry.size > most) return refuse(ENTRY, `is larger than a backup can be (${entry.size} bytes)`);
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  const text = new Text(entry.size);
  try {
    if (entry.method === 0) text.add(packed);
    else inflate(packed, text);
  } catch (error) {
    return refuse(ENTRY, `is damaged (${error instanceof Error ? error.message : String(error)})`);
  }
  if (text.crc !== entry.crc) return refuse(ENTRY, 'is damaged: its checksum is another');
  try {
    return text.end();
  } catch {
    return refuse(ENTRY, 'is damaged: its text ends within a letter');
  }
}

function entryOf(view: DataView): Entry | Refusal {
  if (view.byteLength < LOCAL_SIZE || view.getUint32(0, true) !== LOCAL)
    return refuse('the file', 'is not a backup of Inspection Notes: it is no zip file');
  const end = view.byteLength - END_SIZE; // ours have no comment after it
  if (view.getUint32(end, true) !== END)
    return refuse('the file', 'is cut off, or something was added to its end');
  if (view.getUint16(end + 10, true) !== 1)
    return refuse('the file', 'holds more or fewer than one file, so it is not a backup of Inspection Notes');
  const at = view.getUint32(end + 16, true);
  if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL)
    return refuse('the file', 'is damaged: its table of contents is not where it should be');
  const name = nameAt(view, at + CENTRAL_SIZE, view.getUint16(at + 28, true));
  if (name !== ENTRY) return refuse('the file', `holds “${name.slice(0, 80)}” where ${ENTRY} should be`);
  return located(view, at, {
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    start: view.getUint32(at + 42, true),
  });
}

function located(view: DataView, table: number, entry: Entry): Entry | Refusal {
  if (entry.method !== 0 && entry.method !== 8)
    return refuse(ENTRY, 'is packed in a way that backups are not');
  if (entry.start !== 0) return refuse('the file', 'is damaged: its entry is not at its start');
  const start = LOCAL_SIZE + view.getUint16(26, true) + view.getUint16(28, true);
  if (start + entry.packed > table)
    return refuse('the file', 'is damaged: its entry reaches into its table of contents');
  return { ...entry, start };
}

const nameAt = (view: DataView, start: number, length: number): string =>
  start + length > view.byteLength
    ? ''
    : new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + start, length));

function inflate(packed: Uint8Array, text: Text): void {
  let ended = false;
  const inflater = new Inflate((chunk, final) => {
    text.add(chunk);
    ended = final;
  });
  for (let start = 0; start < packed.length; start += SLICE)
    inflater.push(packed.subarray(start, start + SLICE), start + SLICE >= packed.length);
  if (!ended) throw new Error('it ends too early');
}

/** Bytes as they come out, decoded and counted; throws as soon as they are more than were announced, or no UTF-8. */
class Text {
  #parts: string[] = [];
  #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  #left: number;
  #crc = -1;

  constructor(size: number) {
    this.#left = size;
  }

  add(chunk: Uint8Array): void {
    this.#left -= chunk.length;
    if (this.#left < 0) throw new Error('it holds more than it says');
    for (const byte of chunk) this.#crc = CRC[(this.#crc ^ byte) & 255]! ^ (this.#crc >>> 8);
    this.#parts.push(this.#decoder.decode(chunk, { stream: true }));
  }

  get crc(): number {
    return this.#left === 0 ? ~this.#crc >>> 0 : -1;
  }

  end(): string {
    return this.#parts.join('') + this.#decoder.decode();
  }
}

/** CRC-32 of each byte, for the polynomial that zip files use. */
const CRC = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});
