/** After so many days with something new in the library, a backup is due. */
const DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/** What is known of backups; times in milliseconds since 1970. */
export interface BackupState {
  /** When the last one was made; null when none was. */
  last: number | null;
  /** When the library was changed last; null when nothing is in it. */
  changed: number | null;
  /** When the oldest note was made; null when there is none. */
  oldest: number | null;
}

/** Days since the last backup, or since the first note where none was made, once that is long; null while there is no need for one. */
export function backupDue({ last, changed, oldest }: BackupState, now: number): number | null {
  if (changed === null || oldest === null || (last !== null && changed <= last)) return null;
  const days = Math.floor((now - (last ?? oldest)) / DAY);
  return days >= DAYS ? days : null;
}
