/** What went wrong with the store, by the name of the error or of the one within it. */
const SENTENCES: [names: RegExp, sentence: string][] = [
  [
    /^QuotaExceeded/,
    'The disk is full, so this was not saved. Everything saved before is safe. Free some space on the disk, then try again.',
  ],
  [
    /^NewerStore/,
    'Your notes were last kept by a newer version of Inspection Notes. They can be read and exported here, but nothing is changed until this one is updated.',
  ],
  [
    /^(?:OpenFailed|DatabaseClosed|InvalidState|Unknown|Version|NotFound|MissingAPI|NotReadable)/,
    'The browser could not open your notes. Nothing was deleted or replaced. Restart the browser and try again; check that the disk has room. If that does not help, restore your last backup in another browser profile.',
  ],
  [
    /^(?:Abort|Timeout|TransactionInactive)/,
    // Chromium says no more than this when the disk is full.
    'The browser could not write this to the disk, so it was not saved. Everything saved before is safe. The disk may be full: free some space, then try again.',
  ],
];

/** An error of the store as a reader is told it: what happened, what is safe, what to do. Any other keeps its own words. */
export function failureInWords(error: unknown): string {
  const names = namesOf(error);
  const known = SENTENCES.find(([pattern]) => names.some((name) => pattern.test(name)));
  return known?.[1] ?? (error instanceof Error ? error.message : String(error));
}

/** Of an error, and of what Dexie found inside it; a full disk is often told only there. */
function namesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const { name, inner, failures } = error as { name?: unknown; inner?: unknown; failures?: unknown[] };
  const within = [inner, ...(Array.isArray(failures) ? failures : [])];
  return [
    ...(typeof name === 'string' ? [name] : []),
    ...within.flatMap((found) => namesOf(found, depth + 1)),
  ];
}
