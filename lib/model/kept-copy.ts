import * as z from 'zod/mini';

/** What is known of a report whose file the reader keeps on this machine. */
export const KeptCopy = z.object({
  /** The report's: `pdf:` and the SHA-256 of the bytes. */
  id: z.string(),
  /** What lists call it. */
  name: z.string(),
  /** Every address it was seen at; none for a file from disk. */
  addresses: z.array(z.string()),
  /** A name to save it under. */
  fileName: z.string(),
  /** In bytes. */
  size: z.number(),
  /** Milliseconds since 1970. */
  keptAt: z.number(),
});
export type KeptCopy = z.infer<typeof KeptCopy>;
