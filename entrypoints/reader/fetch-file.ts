import { disconnected, empty, notPdf, refusedByServer } from './failure.ts';

/** Bytes so far, and of how many; `total` is null when the server does not say. */
export interface Received {
  bytes: number;
  total: number | null;
}

/** The file at `address`, with progress. Throws a Failure with a plain sentence for whatever goes wrong. */
export async function fetchFile(
  address: string,
  onProgress: (received: Received) => void,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address, { signal, credentials: 'omit' }).catch((error: unknown) => {
    throw signal.aborted ? error : disconnected(0);
  });
  if (!response.ok) throw refusedByServer(response.status);
  const total = Number(response.headers.get('content-length')) || null;
  return checkPdf(await collect(response, total, onProgress, signal));
}

/** `bytes` themselves if they can be a PDF: its header may stand anywhere in the first 1,024 bytes. Else throws. */
export function checkPdf(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (bytes.length === 0) throw empty();
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024 + 5));
  if (!head.includes('%PDF-')) throw notPdf();
  return bytes;
}

async function collect(
  response: Response,
  total: number | null,
  onProgress: (received: Received) => void,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const report = () => onProgress({ bytes, total: total !== null && bytes <= total ? total : null });
  report();
  const reader = response.body?.getReader();
  try {
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
      chunks.push(next.value);
      bytes += next.value.length;
      report();
    }
  } catch (error) {
    throw signal.aborted ? error : disconnected(bytes);
  }
  return joined(chunks, bytes);
}

function joined(chunks: Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
