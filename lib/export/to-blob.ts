/** As much text is held before it is handed to the browser, in characters or bytes. */
const HELD = 1 << 20;
/** As long is worked before the screen gets its turn, in milliseconds. */
const TURN = 12;

/**
 * Pieces as one file. What was written is the browser's to hold (it puts large blobs on the disk), so that a long export takes no
 * more memory than a short one. Rejects with the signal's reason once that says stop; nothing is left of the file then.
 */
export async function toBlob(
  pieces: AsyncIterable<string | Uint8Array>,
  type: string,
  signal?: AbortSignal,
): Promise<Blob> {
  const written: Blob[] = [];
  let [held, size, turn]: [BlobPart[], number, number] = [[], 0, performance.now()];
  for await (const piece of pieces) {
    held.push(piece as BlobPart);
    size += piece.length;
    if (size >= HELD) {
      written.push(new Blob(held));
      [held, size] = [[], 0];
    }
    if (performance.now() - turn > TURN) {
      await new Promise((resolve) => setTimeout(resolve));
      turn = performance.now();
    }
    signal?.throwIfAborted();
  }
  return new Blob([...written, ...held], { type });
}
