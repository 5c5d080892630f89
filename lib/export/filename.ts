/** Longest name before the date; with date and ending it stays well under what any file system takes. */
const LONGEST = 60;

/**
 * A name for an exported file that every system takes: "inspection-notes-exampleshire-2026-03-11.md". `subject` is an authority,
 * a report or a quote; null for all notes. `exportedAt` in milliseconds since 1970; the day is that of UTC.
 */
export function filenameFor(subject: string | null, exportedAt: number, ending = 'md'): string {
  const day = new Date(exportedAt).toISOString().slice(0, 10);
  return `${['inspection-notes', subject && slug(subject), day].filter(Boolean).join('-')}.${ending}`;
}

/** Letters and digits of any script, lower case, parted by single dashes, as long as a file name's part may be; may be empty. */
export const slug = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(/[�-]+$/u, '');
